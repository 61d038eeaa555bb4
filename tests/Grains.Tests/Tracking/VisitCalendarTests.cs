using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tracking;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Tracking;

public sealed class VisitCalendarTests
{
    private static readonly DateOnly s_today = new(2026, 11, 10);

    [Fact]
    public void Visits_OfWardsThatWait_StandByExpectedGainInTheMonthsThatAreLeft()
    {
        ImmutableArray<WardView> wards =
        [
            Ward("W1", RecognitionState.SelfAssessed, 1_000), Ward("W2", RecognitionState.SelfAssessed, 5_000), Ward("W3", RecognitionState.Recognized, 1_000, confirmed: new DateOnly(2025, 1, 1)),
            Ward("W4", RecognitionState.Recognized, 1_000, confirmed: new DateOnly(2026, 6, 1)), Ward("W5", RecognitionState.NotBegun, 1_000),
        ];

        var visits = VisitCalendar.Of(wards, Track(("W1", 0.5m, 2028), ("W2", 0.5m, 2028), ("W3", 0.9m, null), ("W4", 0.2m, null), ("W5", 0.7m, 2026)), 2, s_today);

        // The title of W4 was confirmed less than a year ago; W1 and W2 gain the same, and more people live in W2.
        visits.Select(visit => (visit.Ward, visit.Kind, visit.Gain)).ShouldBe(
        [
            ("W5", VisitKind.Promised, 0.7m), ("W2", VisitKind.Inspection, 0.5m), ("W1", VisitKind.Inspection, 0.5m), ("W3", VisitKind.Review, 0.1m),
        ]);
        visits.Select(visit => visit.Month).ShouldBe([new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 1)]);
    }

    [Fact]
    public void Visit_WithOpenRemedies_WaitsForTheLastOfThem()
    {
        ImmutableArray<WardView> wards =
        [
            Ward("W1", RecognitionState.Remedying, 1_000, remedies: [new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 5)]), Ward("W2", RecognitionState.Remedying, 1_000, remedies: [new DateOnly(2027, 1, 5)]),
        ];

        var visits = VisitCalendar.Of(wards, Track(("W1", 0.5m, 2026), ("W2", 0.9m, 2026)), 8, s_today);

        visits.Select(visit => (visit.Ward, visit.Month, visit.NotBefore)).ShouldBe([("W2", null, new DateOnly(2027, 1, 5)), ("W1", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 5))]);
    }

    [Fact]
    public void Visits_BeyondTheRoomOfTheYear_HaveNoMonth()
    {
        ImmutableArray<WardView> wards = [.. Enumerable.Range(1, 5).Select(w => Ward($"W{w}", RecognitionState.SelfAssessed, 1))];

        var visits = VisitCalendar.Of(wards, Track([.. wards.Select(ward => (ward.Ward.Code, 0.5m, (int?)2026))]), 2, s_today);

        visits.Count(visit => visit.Month is null).ShouldBe(1);
        visits[^1].Month.ShouldBeNull();
    }

    private static WardView Ward(string code, RecognitionState state, long people, DateOnly? confirmed = null, ImmutableArray<DateOnly> remedies = default) => new()
    {
        Ward = new Ward { Code = code, Names = Names.Same(code), District = "D1", Population = people },
        Recognition = new RecognitionStanding { State = state, ConfirmedOn = confirmed, RemediesDue = remedies.IsDefault ? [] : remedies },
    };

    internal static Track Track(params (string Ward, decimal Chance, int? Promised)[] wards) => new()
    {
        SnapshotVersion = 1, SettingsVersion = 0, Decision = "p-1", Scheme = "Scheme", Day = s_today, From = 2026, Risk = 0.5m, Statuses = [], Value = default, Resources = [], Years = [], Districts = [],
        Criteria = [], Sources = [], Unfunded = [], Warnings = [],
        Wards =
        [
            .. wards.Select(ward => new WardTrack
            {
                Ward = ward.Ward, Names = Names.Same(ward.Ward), District = "D1", Status = TrackStatus.OnTime, Value = default, ChanceThisYear = ward.Chance, PlannedRecognized = ward.Promised,
            }),
        ],
    };
}
