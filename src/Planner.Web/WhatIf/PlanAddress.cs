using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>
/// The inputs as a query string, so that a reload and a shared link keep them: s the sample, p the policy, a what the optimal
/// policy aims at, c the capital of the years in VND million, o f u g the percentages, x what is added to single limits, w the
/// chosen ward. What equals the sample is left out.
/// </summary>
public sealed record PlanAddress
{
    /// <summary>Id of the sample; null when the address names none.</summary>
    public string? Sample { get; init; }

    /// <summary>Code of the chosen ward; null when none is.</summary>
    public string? Ward { get; init; }

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
            Steps = Read("x", sample.Steps, text => Steps(text, scenario)),
        };
        return (inputs, ignored);

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
    public static string Write(PlanInputs inputs, PlanInputs sample, bool sampleIsFirst, string? ward)
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
        if (!inputs.Steps.IsEmpty) Add("x", string.Join(',', inputs.Steps.Select(Written)));
        if (ward is not null) Add("w", ward);
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

    // officers.2026.10: ten officers more in 2026.
    private static string Written(LimitStep step) => FormattableString.Invariant($"{NameOf(step.Resource)}.{step.Year}.{step.Amount}");

    private static ImmutableArray<LimitStep>? Steps(string text, Scenario scenario)
    {
        var steps = text.Split(',').Select(part => Step(part.Split('.'), scenario)).ToList();
        var once = steps.DistinctBy(step => (step?.Resource, step?.Year)).Count() == steps.Count;
        return once && steps.TrueForAll(step => step is not null) ? PlanInputs.Ordered(steps.Select(step => step!.Value)) : null;
    }

    private static LimitStep? Step(string[] parts, Scenario scenario) =>
        parts.Length == 3
        && Named<Resource>(parts[0], [.. Enum.GetValues<Resource>().Where(resource => resource != Resource.Capital)]) is { } resource
        && Number(parts[1]) is { } year && year >= scenario.FirstYear && year <= scenario.LastYear
        && Number(parts[2]) is { } amount and > 0 and <= YearLimits.Most
            ? new LimitStep(resource, (int)year, amount)
            : null;

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string NameOf<T>(T value) => JsonSerializer.SerializeToElement(value, ModelJson.Options).GetString()!;

    private static T? Named<T>(string name, IReadOnlyList<T> choices) where T : struct, Enum =>
        choices.Where(choice => NameOf(choice) == name).Select(choice => (T?)choice).FirstOrDefault();

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
