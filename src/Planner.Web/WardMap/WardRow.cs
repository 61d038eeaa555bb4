using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>A row of the table of wards.</summary>
/// <param name="Entry">The ward.</param>
/// <param name="Cost">Works and equipment, VND million at base-year prices.</param>
/// <param name="Start">Year it starts; null when it never does.</param>
/// <param name="Recognized">Year it is recognized; null when it never is.</param>
/// <param name="Chance">The chance that it stands recognized at the end of the chosen year, 0 to 1; null while there are no futures.</param>
/// <param name="Lacking">What it was refused for, in words.</param>
public sealed record WardRow(WardEntry Entry, long Cost, int? Start, int? Recognized, decimal? Chance, string Lacking)
{
    /// <summary>Chance for sorting: wards whose chance is not known come after all others when the surest are first.</summary>
    public decimal ChanceOrder => Chance ?? -1;

    /// <summary>Year for sorting: wards that are never recognized come last.</summary>
    public int RecognizedOrder => Recognized ?? int.MaxValue;

    /// <summary>Year for sorting: wards that never start come last.</summary>
    public int StartOrder => Start ?? int.MaxValue;

    /// <summary>The rows of the wards that are found, by district and name.</summary>
    public static ImmutableArray<WardRow> Of(IEnumerable<WardEntry> found, WardOutcomes outcomes, Func<string, decimal?> chance, Texts texts) =>
    [
        .. found.OrderBy(entry => entry.DistrictOrder).ThenBy(entry => entry.NameOrder)
            .Select(entry => Of(entry, outcomes[entry.Ward.Code], chance(entry.Ward.Code), texts)),
    ];

    private static WardRow Of(WardEntry entry, WardOutcome outcome, decimal? chance, Texts texts)
    {
        var needs = entry.Ward.Needs;
        var lacking = outcome.RefusedBy.Select(refusal => refusal.Resource).Distinct().Order()
            .Select(resource => texts[ModelWords.Tag(resource)]);
        if (outcome.TooLarge) lacking = lacking.Prepend(texts[Phrases.TooLargeShort]);
        return new WardRow(entry, needs.WorksCost + needs.EquipmentCost, outcome.Start, outcome.Recognized, chance, string.Join(", ", lacking));
    }
}
