using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Tracking;

/// <summary>Proposes whom inspectors should visit next: by expected gain, in the months that are left of the year.</summary>
internal static class VisitCalendar
{
    private const int Months = 12;

    /// <summary>The proposed visits, by expected gain, then people, then code. Each goes to the first month that has room and in which it makes sense.</summary>
    /// <param name="wards">The wards.</param>
    /// <param name="track">The same beside their scheme, with the chances of its forecast.</param>
    /// <param name="visitsAMonth">How many visits inspectors can make in a month.</param>
    /// <param name="today">Today.</param>
    public static ImmutableArray<ProposedVisit> Of(ImmutableArray<WardView> wards, Track track, int visitsAMonth, DateOnly today)
    {
        var room = Enumerable.Repeat(visitsAMonth, Months + 1).ToArray();
        return
        [
            .. wards.Zip(track.Wards, (view, ward) => Proposed(view, ward, today)).OfType<ProposedVisit>()
                .OrderByDescending(visit => visit.Gain).ThenByDescending(visit => visit.People).ThenBy(visit => visit.Ward, StringComparer.Ordinal)
                .Select(visit => visit with { Month = Month(visit.NotBefore) }),
        ];

        DateOnly? Month(DateOnly? notBefore)
        {
            var first = notBefore is not { } day || day <= today ? today.Month : day.Year == today.Year ? day.Month : Months + 1;
            for (var month = first; month <= Months; month++)
            {
                if (room[month] == 0) continue;
                room[month]--;
                return new DateOnly(today.Year, month, 1);
            }
            return null;
        }
    }

    private static ProposedVisit? Proposed(WardView view, WardTrack ward, DateOnly today)
    {
        var standing = view.Recognition;
        if (ward.ChanceThisYear is not { } chance) return null;
        return standing.State switch
        {
            RecognitionState.SelfAssessed => Visit(VisitKind.Inspection, chance),
            RecognitionState.Remedying or RecognitionState.Remedied => Visit(VisitKind.Remedies, chance) with { NotBefore = standing.RemediesDue.IsEmpty ? null : standing.RemediesDue[^1] },
            RecognitionState.Recognized when standing.IsReviewDue(today) => Visit(VisitKind.Review, 1 - chance),
            RecognitionState.NotBegun or RecognitionState.Declined when ward.PlannedRecognized <= today.Year => Visit(VisitKind.Promised, chance),
            _ => null,
        };

        ProposedVisit Visit(VisitKind kind, decimal gain) => new(ward.Ward, ward.Names, ward.District, kind, gain, view.Ward.Population, null, null);
    }
}
