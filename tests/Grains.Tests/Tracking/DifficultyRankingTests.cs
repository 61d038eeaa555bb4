using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tracking;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Tracking;

public sealed class DifficultyRankingTests
{
    [Fact]
    public void Ranks_OfOpenDifficulties_StandByWardsThenPeople()
    {
        ImmutableArray<WardView> wards =
        [
            Ward("W1", "D1", 100, (DifficultyKind.Investment, 1, false), (DifficultyKind.Investment, 2, false), (DifficultyKind.Personnel, 3, false)),
            Ward("W2", "D2", 200, (DifficultyKind.Investment, 4, false), (DifficultyKind.Facilities, 5, true)),
            Ward("W3", "D2", 900, (DifficultyKind.Facilities, 6, false)),
        ];
        var track = VisitCalendarTests.Track(("W1", 0, 2026), ("W2", 0, 2026), ("W3", 0, 2026));
        track = track with { Wards = [track.Wards[0] with { Status = TrackStatus.Late }, .. track.Wards[1..]] };

        var ranks = DifficultyRanking.Of(wards, track);

        ranks.Select(rank => (rank.Kind, rank.Wards, rank.Open, rank.People, rank.Behind)).ShouldBe(
        [
            (DifficultyKind.Investment, 2, 3, 300, 1), (DifficultyKind.Facilities, 1, 1, 900, 0), (DifficultyKind.Personnel, 1, 1, 100, 1),
        ]);
        ranks[0].Districts.ShouldBe([new DistrictDifficulties("D1", 1), new DistrictDifficulties("D2", 1)]);
        ranks[0].OldestSince.ShouldBe(At(1));
        DifficultyRanking.Of(wards, null).Select(rank => rank.Behind).ShouldBe([0, 0, 0]);
        DifficultyRanking.Of([], track).ShouldBeEmpty();
    }

    private static DateTimeOffset At(int day) => new(2026, 1, day, 0, 0, 0, TimeSpan.Zero);

    private static WardView Ward(string code, string district, long people, params (DifficultyKind Kind, int Day, bool Resolved)[] difficulties) => new()
    {
        Ward = new Ward { Code = code, Names = Names.Same(code), District = district, Population = people },
        Difficulties = [.. difficulties.Select(one => new Difficulty(one.Day, one.Kind, "text", At(one.Day), "a", one.Resolved ? At(20) : null, one.Resolved ? "done" : null))],
    };
}
