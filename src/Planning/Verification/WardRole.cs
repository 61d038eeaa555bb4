using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>
/// What a ward is to a scenario (rules 5, 9, 10 and 11): a candidate that may start in some years, or one of the snapshot's own
/// wards, which goes on without being asked.
/// </summary>
internal sealed record WardRole
{
    /// <summary>The ward.</summary>
    public required Ward Ward { get; init; }

    /// <summary>What it still lacks, year by year.</summary>
    public required Trajectory Trajectory { get; init; }

    /// <summary>Not started, or declined with a level below its threshold.</summary>
    public bool IsCandidate { get; init; }

    /// <summary>
    /// Of the snapshot's own wards the year at whose end it is recognized: the last served year of one under way, the year before the
    /// first of one in the upkeep queue. May lie after the last year.
    /// </summary>
    public int Recognized { get; init; }

    /// <summary>Of a candidate the first year in which it may start.</summary>
    public int FirstStart { get; init; }

    /// <summary>Of a candidate the last year in which it may start; before <see cref="FirstStart"/> if there is none.</summary>
    public int LastStart { get; init; }

    /// <summary>Whether a pin says that it starts in its only year.</summary>
    public bool MustStart { get; init; }

    /// <summary>The year at whose end it is recognized if it starts in a year and is never interrupted.</summary>
    public int RecognizedIfStarted(int start) => start + Trajectory.Years - 1;

    /// <summary>The roles of all wards, in the order of the snapshot.</summary>
    public static ImmutableArray<WardRole> Of(Snapshot snapshot, Catalogue catalogue, Scenario scenario)
    {
        var pins = scenario.Pins.ToDictionary(pin => pin.Ward, StringComparer.Ordinal);
        var wards = (scenario.NormFactors?.On(snapshot) ?? snapshot).Wards;
        return [.. wards.Select(ward => Of(ward, catalogue, scenario, pins.GetValueOrDefault(ward.Code)))];
    }

    private static WardRole Of(Ward ward, Catalogue catalogue, Scenario scenario, Pin? pin)
    {
        var role = new WardRole { Ward = ward, Trajectory = Trajectory.Of(ward, catalogue) };
        var lacks = catalogue.Criteria.Any(criterion => Trajectory.Gap(ward.Levels, criterion) > 0);
        return ward.Stage switch
        {
            Stage.UnderWay => role with { Recognized = role.RecognizedIfStarted(scenario.FirstYear) },
            Stage.Declined when lacks => role.Candidate(scenario, pin),
            Stage.NotStarted => role.Candidate(scenario, pin),
            _ => role with { Recognized = scenario.FirstYear - 1 },
        };
    }

    // A start pinned to a year before the first is a start in the first; one that cannot end in time is none at all.
    private WardRole Candidate(Scenario scenario, Pin? pin)
    {
        var (first, last) = (scenario.FirstYear, scenario.LastYear - Trajectory.Years + 1);
        var earliest = Math.Max(first, pin?.Start ?? pin?.NotBefore ?? first);
        var latest = pin switch
        {
            { Never: true } => first - 1,
            { Start: not null } => Math.Min(earliest, last),
            _ => last,
        };
        return this with
        {
            IsCandidate = true, FirstStart = earliest, LastStart = latest, MustStart = pin?.Start is not null && earliest == latest,
        };
    }
}
