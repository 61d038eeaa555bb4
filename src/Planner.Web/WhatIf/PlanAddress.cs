using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>
/// The inputs as a query string, so that a reload and a shared link keep them: s the sample, p the policy, a what the optimal
/// policy aims at, c the capital of the years in VND million, o f u g the percentages, l limits of single years, n pins,
/// k the norm factors, w the chosen ward, m the units of the map. What equals the sample is left out.
/// </summary>
public sealed record PlanAddress
{
    private const string NoCeiling = "-", Free = "free", Never = "never", From = "from";

    /// <summary>Id of the sample; null when the address names none.</summary>
    public string? Sample { get; init; }

    /// <summary>Code of the chosen ward; null when none is.</summary>
    public string? Ward { get; init; }

    /// <summary>The units that the map shows; null for the wards of the register now.</summary>
    public UnitAddress? Units { get; init; }

    /// <summary>The query as it was.</summary>
    public required IReadOnlyDictionary<string, string> Query { get; init; }

    /// <summary>Reads the query of an address.</summary>
    public static PlanAddress Read(string query)
    {
        var values = QueryHelpers.ParseQuery(query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        return new PlanAddress
        {
            Sample = NonEmpty(values.GetValueOrDefault("s")),
            Ward = NonEmpty(values.GetValueOrDefault("w")),
            Units = UnitAddress.Read(values.GetValueOrDefault("m")),
            Query = values,
        };
    }

    /// <summary>The inputs that the address asks for; the sample's stand in for what is missing or cannot be read.</summary>
    /// <param name="sample">The sample's own inputs.</param>
    /// <param name="scenario">The sample.</param>
    /// <returns>The inputs, and whether something could not be read.</returns>
    public (PlanInputs Inputs, bool Ignored) Inputs(PlanInputs sample, Scenario scenario)
    {
        var ignored = false;
        var inputs = sample with
        {
            Policy = Read("p", sample.Policy, text => Named(text, PlanInputs.Choices(scenario))),
            Objective = Read("a", sample.Objective, text => Named(text, PlanInputs.Objectives(scenario))),
            Capital = Read("c", sample.Capital, text => Amounts(text, sample.Capital.Length)),
            Officers = Percent("o", sample.Officers),
            FloorArea = Percent("f", sample.FloorArea),
            Upkeep = Percent("u", sample.Upkeep),
            Guidance = Percent("g", sample.Guidance),
        };
        if (Query.TryGetValue("k", out var written))
        {
            var factors = Factors(written);
            ignored |= factors is null;
            inputs = inputs with { Factors = factors is null ? sample.Factors : factors.Shortest() };
        }
        inputs = Read("n", [], Pins).Aggregate(inputs, (set, change) => change.Apply(set));
        return (inputs.WithOwn(scenario, Read("l", sample.Own, text => Limits(text, scenario))), ignored);

        T Read<T>(string key, T otherwise, Func<string, T?> read) where T : struct
        {
            if (!Query.TryGetValue(key, out var text)) return otherwise;
            var value = read(text);
            ignored |= value is null;
            return value ?? otherwise;
        }

        int Percent(string key, int otherwise) =>
            Read(key, otherwise, text => Number(text) is { } percent and >= 0 and <= PlanInputs.MostPercent ? (int)percent : null);
    }

    /// <summary>Writes inputs as a query with its question mark; empty when nothing needs saying.</summary>
    public static string Write(PlanInputs inputs, PlanInputs sample, bool sampleIsFirst, string? ward, UnitAddress? units = null)
    {
        var values = new List<KeyValuePair<string, string?>>();
        if (!sampleIsFirst) Add("s", inputs.Sample);
        if (inputs.Policy != sample.Policy) Add("p", NameOf(inputs.Policy));
        if (inputs.Objective != sample.Objective) Add("a", NameOf(inputs.Objective));
        if (!inputs.Capital.AsSpan().SequenceEqual(sample.Capital.AsSpan()))
            Add("c", string.Join(',', inputs.Capital.Select(amount => amount.ToString(CultureInfo.InvariantCulture))));
        if (inputs.Officers != sample.Officers) Add("o", $"{inputs.Officers}");
        if (inputs.FloorArea != sample.FloorArea) Add("f", $"{inputs.FloorArea}");
        if (inputs.Upkeep != sample.Upkeep) Add("u", $"{inputs.Upkeep}");
        if (inputs.Guidance != sample.Guidance) Add("g", $"{inputs.Guidance}");
        if (!inputs.Own.IsEmpty) Add("l", string.Join(',', inputs.Own.Select(Written)));
        var pins = PinChange.All(inputs, sample);
        if (!pins.IsEmpty) Add("n", string.Join(',', pins.Select(Written)));
        if (inputs.Factors != sample.Factors) Add("k", Written(inputs.Factors));
        if (ward is not null) Add("w", ward);
        if (units is { } shown) Add("m", $"{shown}");
        // Commas are allowed in a query and read better than %2C.
        return QueryHelpers.AddQueryString("", values).Replace("%2C", ",", StringComparison.Ordinal);

        void Add(string key, string value) => values.Add(new(key, value));
    }

    private static ImmutableArray<long>? Amounts(string text, int years)
    {
        var amounts = text.Split(',').Select(Number).ToList();
        return amounts.Count == years && amounts.TrueForAll(amount => amount is >= 0 and <= YearLimits.Most)
            ? [.. amounts.Select(amount => amount!.Value)]
            : null;
    }

    // officers.2026.60: sixty officers in 2026; works.2027.-: no ceiling on works in 2027.
    private static string Written(OwnLimit own) => FormattableString.Invariant($"{NameOf(own.Resource)}.{own.Year}.{own.Amount?.ToString(CultureInfo.InvariantCulture) ?? NoCeiling}");

    private static ImmutableArray<OwnLimit>? Limits(string text, Scenario scenario)
    {
        var limits = text.Split(',').Select(part => Limit(part.Split('.'), scenario)).ToList();
        var once = limits.DistinctBy(own => (own?.Resource, own?.Year)).Count() == limits.Count;
        return once && limits.TrueForAll(own => own is not null) ? [.. limits.Select(own => own!.Value)] : null;
    }

    private static OwnLimit? Limit(string[] parts, Scenario scenario)
    {
        if (parts.Length != 3) return null;
        if (Named<Resource>(parts[0], [.. Enum.GetValues<Resource>().Where(resource => resource != Resource.Capital)]) is not { } resource) return null;
        if (Number(parts[1]) is not { } year || year < scenario.FirstYear || year > scenario.LastYear) return null;
        if (parts[2] == NoCeiling && LimitAmounts.IsCeiling(resource)) return new OwnLimit(resource, (int)year, null);
        return Number(parts[2]) is { } amount and <= YearLimits.Most ? new OwnLimit(resource, (int)year, amount) : null;
    }

    // 26968.2026 starts in 2026, 26968.from2027 not before, 26968.never never; 26968.free is not pinned as in the sample.
    private static string Written(PinChange change) => $"{change.Ward}." + change.Pin switch
    {
        null => Free,
        { Never: true } => Never,
        { Start: { } start } => start.ToString(CultureInfo.InvariantCulture),
        var pin => From + pin.NotBefore!.Value.ToString(CultureInfo.InvariantCulture),
    };

    private static ImmutableArray<PinChange>? Pins(string text)
    {
        var changes = text.Split(',').Select(PinOf).ToList();
        var once = changes.DistinctBy(change => change?.Ward).Count() == changes.Count;
        return once && changes.TrueForAll(change => change is not null) ? [.. changes.Select(change => change!)] : null;
    }

    // A ward's code may hold points itself.
    private static PinChange? PinOf(string text)
    {
        var at = text.LastIndexOf('.');
        if (at < 0 || !UnitCode.IsValid(text[..at])) return null;
        var (ward, how) = (text[..at], text[(at + 1)..]);
        return how switch
        {
            Free => new PinChange(ward, null, null),
            Never => new PinChange(ward, new Pin { Ward = ward, Never = true }, null),
            _ when how.StartsWith(From, StringComparison.Ordinal) && Year(how[From.Length..]) is { } year => new PinChange(ward, new Pin { Ward = ward, NotBefore = year }, null),
            _ when Year(how) is { } year => new PinChange(ward, new Pin { Ward = ward, Start = year }, null),
            _ => null,
        };
    }

    // worksCost.1.1,officers.0.9; what is not named is 1, and nothing at all is written as -.
    private static string Written(NormFactors? factors) => factors is null ? NoCeiling : string.Join(',', FactorField.All
        .Where(field => field.Of(factors) != 1).Select(field => FormattableString.Invariant($"{field.Key}.{field.Of(factors)}")));

    private static NormFactors? Factors(string text)
    {
        var factors = NormFactors.None;
        if (text == NoCeiling) return factors;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in text.Split(','))
        {
            var at = part.IndexOf('.', StringComparison.Ordinal);
            var field = at < 0 ? null : FactorField.All.FirstOrDefault(known => known.Key == part[..at]);
            if (field is null || !seen.Add(field.Key) || !ExactNumber.TryRead(part[(at + 1)..], out var factor)) return null;
            if (factor is < NormFactors.Least or > NormFactors.Most || !Rate.HasFewPlaces(factor)) return null;
            factors = field.Write(factors, factor);
        }
        return factors;
    }

    private static int? Year(string text) =>
        Number(text) is { } year and >= ScenarioValidation.LeastYear and <= ScenarioValidation.MostYear ? (int)year : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string NameOf<T>(T value) => JsonSerializer.SerializeToElement(value, ModelJson.Options).GetString()!;

    private static T? Named<T>(string name, IReadOnlyList<T> choices) where T : struct, Enum =>
        choices.Where(choice => NameOf(choice) == name).Select(choice => (T?)choice).FirstOrDefault();

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
