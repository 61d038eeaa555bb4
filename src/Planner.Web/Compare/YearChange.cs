using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Planner.Web.Compare;

/// <summary>How an option changes a ward's year of recognition against the first option.</summary>
public enum ChangeKind
{
    /// <summary>The same year in both, or in neither.</summary>
    Same,

    /// <summary>Recognized in an earlier year.</summary>
    Earlier,

    /// <summary>Recognized in a later year.</summary>
    Later,

    /// <summary>Recognized at the end in this option alone.</summary>
    Gained,

    /// <summary>Recognized at the end in the first option alone.</summary>
    Lost,
}

/// <summary>A ward's year of recognition in the first option and in another.</summary>
/// <param name="Ward">The ward's place in the snapshot.</param>
/// <param name="Kind">What the other changes.</param>
/// <param name="Before">Its year in the first option; null when it does not stand recognized at the end.</param>
/// <param name="After">Its year in the other; null when it does not stand recognized at the end.</param>
public readonly record struct YearChange(int Ward, ChangeKind Kind, int? Before, int? After)
{
    /// <summary>What stands in its tile: the years' difference, ● gained, ✕ lost; nothing when nothing changes.</summary>
    public string Mark => Kind switch
    {
        ChangeKind.Earlier => $"−{Before - After}",
        ChangeKind.Later => $"+{After - Before}",
        ChangeKind.Gained => "●",
        ChangeKind.Lost => "✕",
        _ => "",
    };

    /// <summary>All wards, in the snapshot's order.</summary>
    public static ImmutableArray<YearChange> Of(ComparedPlan first, ComparedPlan other)
    {
        var (before, after) = (WardOutcomes.Of(first.View.Outcome), WardOutcomes.Of(other.View.Outcome));
        return [.. other.View.Basis.Snapshot.Wards.Select((ward, place) => Of(place, YearOf(ward, before, first), YearOf(ward, after, other)))];
    }

    private static int? YearOf(Ward ward, WardOutcomes outcomes, ComparedPlan plan)
    {
        var outcome = outcomes[ward.Code];
        return WardFates.Of(ward, outcome, plan.View.Scenario.LastYear) == WardFate.Recognized ? outcome.Recognized : null;
    }

    private static YearChange Of(int ward, int? before, int? after) => new(ward, (before, after) switch
    {
        (null, null) => ChangeKind.Same,
        (null, _) => ChangeKind.Gained,
        (_, null) => ChangeKind.Lost,
        _ when before == after => ChangeKind.Same,
        _ => after < before ? ChangeKind.Earlier : ChangeKind.Later,
    }, before, after);
}
