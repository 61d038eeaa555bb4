using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>How a ward's tile looks under an outcome.</summary>
/// <param name="Code">The ward's code.</param>
/// <param name="Label">What is read out and shown over the tile.</param>
/// <param name="Mark">What stands in the tile: two digits of the year, or a sign.</param>
/// <param name="Year">Place of the year of recognition among the scenario's, from 0; null when the ward is not recognized at the end.</param>
/// <param name="Pilot">Whether it bears the dot of a pilot.</param>
/// <param name="Chosen">Whether it is the chosen ward.</param>
/// <param name="Faint">Whether the search does not find it.</param>
/// <param name="Chance">Its chance; null while there are no futures.</param>
public sealed record TileView(string Code, string Label, string Mark, int? Year, bool Pilot, bool Chosen, bool Faint, TileChance? Chance = null)
{
    /// <summary>Mark of a ward that is not finished.</summary>
    public const string UnderWay = "…";

    /// <summary>Mark of a ward that has lost the title.</summary>
    public const string Declined = "!";

    /// <summary>The look of a ward.</summary>
    public static TileView Of(
        WardEntry entry, WardOutcome outcome, Scenario scenario, Texts texts, bool chosen, bool faint, TileChance? chance = null, bool marksChance = false)
    {
        var fate = WardFates.Of(entry.Ward, outcome, scenario.LastYear);
        int? year = fate == WardFate.Recognized ? Math.Max(0, outcome.Recognized!.Value - scenario.FirstYear) : null;
        var mark = fate switch
        {
            WardFate.Recognized => $"{outcome.Recognized % 100:00}",
            WardFate.UnderWay => UnderWay,
            WardFate.Declined => Declined,
            _ => "",
        };
        var label = $"{entry.Name}, {entry.DistrictName}: {Words(fate, outcome, scenario, texts)}";
        if (chance is { } known) label += "; " + texts.Say(Phrases.TileChance, known.Year, texts.Number.Chance(known.Chance));
        return new TileView(entry.Ward.Code, label, marksChance ? chance?.Mark(texts.Number) ?? "" : mark, year, entry.Ward.Pilot is not null, chosen, faint, chance);
    }

    /// <summary>A fate in words.</summary>
    public static string Words(WardFate fate, WardOutcome outcome, Scenario scenario, Texts texts) => fate switch
    {
        WardFate.Recognized => texts.Say(Phrases.FateRecognized, outcome.Recognized!),
        WardFate.UnderWay => texts.Say(Phrases.FateUnderWay, outcome.Start!),
        WardFate.Declined => texts[Phrases.FateDeclined],
        _ => texts.Say(Phrases.FateNever, scenario.LastYear),
    };

    /// <summary>The looks of all wards, in the snapshot's order.</summary>
    public static ImmutableArray<TileView> All(
        ImmutableArray<WardEntry> entries, WardOutcomes outcomes, Scenario scenario, Texts texts, string? chosen, Func<WardEntry, bool> found,
        Func<string, TileChance?> chance, bool marksChance) =>
        [.. entries.Select(entry => Of(entry, outcomes[entry.Ward.Code], scenario, texts, entry.Ward.Code == chosen, !found(entry), chance(entry.Ward.Code), marksChance))];
}
