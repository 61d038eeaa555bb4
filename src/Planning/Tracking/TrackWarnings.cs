using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tracking;

/// <summary>Says early what goes another way than planned.</summary>
internal static class TrackWarnings
{
    // A ward is behind when it has earned less than four fifths of what is due.
    private const int EarnedParts = 5, DueParts = 4;

    /// <summary>The warnings, the gravest kind first, in each by year or ward.</summary>
    public static ImmutableArray<TrackWarning> Of(
        Scheme scheme, ImmutableArray<WardPractice> wards, ImmutableArray<WardTrack> tracks, TrackForecast? forecast, decimal risk, DateOnly today) =>
    [
        .. Exceeded(scheme.Scenario, new ActualUse(scheme, wards), today)
            .Concat(Milestones(forecast, risk))
            .Concat(tracks.SelectMany(Ward)).OrderBy(warning => warning.Kind),
    ];

    private static IEnumerable<TrackWarning> Exceeded(Scenario scenario, ActualUse use, DateOnly today)
    {
        foreach (var limits in scenario.Limits.Where(limits => limits.Year <= today.Year).OrderBy(limits => limits.Year))
        {
            var opening = use.OpeningOf(scenario, limits.Year);
            (Resource Resource, long? Available)[] available =
            [
                (Resource.Capital, opening.Capital + limits.Capital), (Resource.Works, limits.Works), (Resource.Equipment, limits.Equipment),
                (Resource.Upkeep, limits.Upkeep), (Resource.Officers, opening.Officers + limits.Officers),
            ];
            foreach (var (resource, most) in available)
                if (use.In(limits.Year, resource) is var used && used > most)
                    yield return new TrackWarning { Kind = WarningKind.LimitExceeded, Year = limits.Year, Resource = resource, Planned = most, Actual = used };
        }
    }

    private static IEnumerable<TrackWarning> Milestones(TrackForecast? forecast, decimal risk) =>
        from milestone in forecast?.Milestones ?? []
        where milestone.Chance.Chance < risk
        select new TrackWarning { Kind = WarningKind.MilestoneAtRisk, Year = milestone.Year, Planned = milestone.Target, Chance = milestone.Chance.Chance };

    private static IEnumerable<TrackWarning> Ward(WardTrack ward)
    {
        if (ward.Status == TrackStatus.Declined) yield return Warning(WarningKind.Declined) with { Year = ward.Recognized };
        if (ward.Status == TrackStatus.Late)
            yield return ward.Started is null || ward.Started < ward.PlannedStart ? Warning(WarningKind.StartLate) with { Year = ward.PlannedStart } : Warning(WarningKind.RecognitionLate) with { Year = ward.PlannedRecognized };
        if (ward.Status == TrackStatus.AtRisk) yield return Warning(WarningKind.AtRisk) with { Year = ward.PlannedRecognized, Chance = ward.Chance };
        if (ward.Value.Paid > ward.Value.Budget) yield return Warning(WarningKind.Overspent) with { Resource = Resource.Capital, Planned = ward.Value.Budget, Actual = ward.Value.Paid };
        if (ward.Status == TrackStatus.Recognized) yield break;
        if (ward.Value.Earned * EarnedParts < ward.Value.Planned * DueParts)
            yield return Warning(WarningKind.Behind) with { Resource = Resource.Capital, Planned = ward.Value.Planned, Actual = ward.Value.Earned };
        if (ward.OfficersArrived < ward.OfficersPlanned)
            yield return Warning(WarningKind.OfficersShort) with { Resource = Resource.Officers, Planned = ward.OfficersPlanned, Actual = ward.OfficersArrived };

        TrackWarning Warning(WarningKind kind) => new() { Kind = kind, Ward = ward.Ward, Names = ward.Names, District = ward.District };
    }
}
