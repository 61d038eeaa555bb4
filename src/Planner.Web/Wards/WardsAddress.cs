using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Wards;

/// <summary>
/// Filter, order and scenario of the register as a query string, so that a reload and a shared link keep them: q what is searched for, d the
/// district, stage, from and to the criteria met, pilot, open (1, or a kind of difficulty), s the scenario, programme, sort and desc. What is not asked for is left out.
/// </summary>
public sealed record WardsAddress
{
    /// <summary>What is searched for, as written.</summary>
    public string Query { get; init; } = "";

    /// <summary>Code of the district; null for all.</summary>
    public string? District { get; init; }

    /// <summary>Stage; null for all.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The fewest criteria met, 0 to <see cref="Catalogue.MostCriteria"/>; null for any.</summary>
    public int? MetFrom { get; init; }

    /// <summary>The most criteria met, 0 to <see cref="Catalogue.MostCriteria"/>; null for any.</summary>
    public int? MetTo { get; init; }

    /// <summary>Whether only pilot wards are asked for.</summary>
    public bool Pilot { get; init; }

    /// <summary>Whether only wards with open difficulties are asked for.</summary>
    public bool Open { get; init; }

    /// <summary>The kind of which a difficulty is to be open; null for any.</summary>
    public DifficultyKind? OpenKind { get; init; }

    /// <summary>Id of the scenario whose years are shown; null for the first.</summary>
    public string? Scenario { get; init; }

    /// <summary>Code of the programme; null for the first scenario's.</summary>
    public string? Programme { get; init; }

    /// <summary>By what the wards are sorted.</summary>
    public WardSort Sort { get; init; }

    /// <summary>Whether the largest come first.</summary>
    public bool Descending { get; init; }

    /// <summary>Whether wards are left out.</summary>
    public bool Filters => this with { Scenario = null, Programme = null, Sort = default, Descending = false } != new WardsAddress();

    /// <summary>Reads the query of an address; what cannot be read is left out.</summary>
    /// <returns>The address, and whether something was left out.</returns>
    public static (WardsAddress Address, bool Ignored) Read(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var ignored = false;
        var address = new WardsAddress
        {
            Query = Text("q") ?? "",
            District = Text("d"),
            Stage = Read("stage", Named<Stage>),
            MetFrom = Read("from", Count),
            MetTo = Read("to", Count),
            Pilot = Read<bool>("pilot", Flag) ?? false,
            Open = Text("open") == "1",
            OpenKind = Text("open") == "1" ? null : Read("open", Named<DifficultyKind>),
            Scenario = Text("s"),
            Programme = Text("programme"),
            Sort = Read("sort", Named<WardSort>) ?? default,
            Descending = Read<bool>("desc", Flag) ?? false,
        };
        return (address, ignored);

        string? Text(string key) => values.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

        T? Read<T>(string key, Func<string, T?> read) where T : struct
        {
            if (Text(key) is not { } text) return null;
            var value = read(text);
            ignored |= value is null;
            return value;
        }
    }

    /// <summary>The query with its question mark; empty when nothing is asked for.</summary>
    public string Write()
    {
        var values = new List<KeyValuePair<string, string?>>();
        Add("q", Query.Length > 0 ? Query : null);
        Add("d", District);
        Add("stage", Stage is { } stage ? NameOf(stage) : null);
        Add("from", Written(MetFrom));
        Add("to", Written(MetTo));
        Add("pilot", Pilot ? "1" : null);
        Add("open", OpenKind is { } kind ? NameOf(kind) : Open ? "1" : null);
        Add("s", Scenario);
        Add("programme", Programme);
        Add("sort", Sort == default ? null : NameOf(Sort));
        Add("desc", Descending ? "1" : null);
        return QueryHelpers.AddQueryString("", values);

        void Add(string key, string? value)
        {
            if (value is not null) values.Add(new(key, value));
        }
    }

    /// <summary>The address after a click on a column: sorted by it, or the other way round when it is already.</summary>
    public WardsAddress SortedBy(WardSort sort) => this with { Sort = sort, Descending = Sort == sort && !Descending };

    /// <summary>The name under which a choice stands in the address.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Written(int? count) => count?.ToString(CultureInfo.InvariantCulture);

    private static bool? Flag(string text) => text == "1" ? true : null;

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Catalogue.MostCriteria ? count : null;

    /// <summary>The choice of a name; null where there is none of it.</summary>
    public static T? Named<T>(string text) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => NameOf(value) == text).Select(value => (T?)value).FirstOrDefault();
}
