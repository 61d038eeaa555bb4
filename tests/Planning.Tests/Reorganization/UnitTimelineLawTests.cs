using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>Roll-ups of any register through two events, between any two days.</summary>
public sealed class UnitTimelineLawTests
{
    private static readonly DateOnly[] s_days = [new(2020, 1, 1), EventGenerator.First.AddDays(-1), EventGenerator.First, EventGenerator.Second.AddDays(-1), EventGenerator.Second, new(2040, 1, 1)];

    private static readonly Gen<(UnitTimeline Timeline, DateOnly From, DateOnly To, ImmutableArray<UnitFigures> Figures)> Cases =
        from one in EventGenerator.Any
        let between = ReorganizingLawTests.Applied(one).After
        from second in EventGenerator.Of(between, EventGenerator.Second)
        let timeline = TimelineOf(one.Snapshot, [one.Happening, second])
        from days in Gen.Select(Gen.OneOfConst(s_days), Gen.OneOfConst(s_days))
        from figures in FiguresOf(timeline.On(days.Item1))
        select (timeline, days.Item1, days.Item2, figures);

    [Fact]
    public void RollUp_ToAnyDay_KeepsEverySumToTheUnit() => Cases.Sample(one =>
    {
        var faults = new FaultList();

        var rows = one.Timeline.RollUp(one.Figures, one.From, one.To, faults);

        faults.Faults.ShouldBeEmpty();
        Sum(rows).ShouldBe(Sum(one.Figures));
        rows.Select(row => row.Unit).ShouldBe(one.Timeline.On(one.To).Wards.Select(ward => ward.Code));
    });

    [Fact]
    public void RollUp_ToTheDistrictsOfAnyDay_KeepsEverySumToTheUnit() => Cases.Sample(one =>
    {
        var rows = one.Timeline.RollUpToDistricts(one.Figures, one.From, one.To, new FaultList());

        Sum(rows).ShouldBe(Sum(one.Figures));
        rows.Select(row => row.Unit).ShouldBe(one.Timeline.On(one.To).Programme.Districts.Select(district => district.Code));
    });

    [Fact]
    public void People_RolledUpAndBack_AreThoseOfTheRegister() => Cases.Sample(one =>
    {
        var people = WardFigures.OfNeeds(one.Timeline.On(s_days[0])).Select(row => UnitFigures.Nothing(row.Unit) with { People = row.People }).ToImmutableArray();

        var there = one.Timeline.RollUp(people, s_days[0], one.To, new FaultList());
        var back = one.Timeline.RollUp(there, one.To, s_days[0], new FaultList());

        there.Select(row => row.People).ShouldBe(one.Timeline.On(one.To).Wards.Select(ward => ward.Population));
        back.ShouldBe(people);
    });

    [Fact]
    public void Needs_RolledUp_AreThoseOfTheWardsAfterTheEvents() => Cases.Sample(one =>
    {
        var rows = one.Timeline.RollUp(WardFigures.OfNeeds(one.Timeline.On(s_days[0])), s_days[0], one.To, new FaultList());

        rows.Select(ReorganizingLawTests.WithoutWards).ShouldBe(WardFigures.OfNeeds(one.Timeline.On(one.To)).Select(ReorganizingLawTests.WithoutWards));
    });

    [Fact]
    public void Figures_OfADayWithinTheSameSpan_StayAsTheyAre() => Cases.Sample(one =>
    {
        var rows = one.Timeline.RollUp(one.Figures, one.From, one.From, new FaultList());

        rows.Where(row => one.Figures.Any(figure => figure.Unit == row.Unit)).ShouldBe(one.Figures);
    });

    private static UnitTimeline TimelineOf(Snapshot register, ImmutableArray<ReorganizationEvent> events)
    {
        var faults = new FaultList();
        return UnitTimeline.Of(register, events, faults) ?? throw new InvalidOperationException(string.Join("; ", faults.Faults));
    }

    internal static UnitFigures Sum(IEnumerable<UnitFigures> rows) => rows.Aggregate(UnitFigures.Nothing(""), (sum, row) => sum.With(row));

    private static Gen<ImmutableArray<UnitFigures>> FiguresOf(Snapshot snapshot) =>
        from amounts in Gen.OneOf(Gen.Long[0, 9], Gen.Long[0, 1_000_000_000_000]).Array[7].Array[snapshot.Wards.Length]
        from wards in Gen.Int[0, 2].Array[4].Array[snapshot.Wards.Length]
        from left in Gen.Bool.Array[snapshot.Wards.Length]
        select snapshot.Wards.Select((ward, w) => new UnitFigures
        {
            Unit = ward.Code, People = amounts[w][0], Officers = amounts[w][1], FloorArea = amounts[w][2], Guidance = amounts[w][3], Works = amounts[w][4], Equipment = amounts[w][5],
            Upkeep = amounts[w][6], NotStarted = wards[w][0], UnderWay = wards[w][1], Recognized = wards[w][2], Declined = wards[w][3],
        }).Where((_, w) => !left[w]).ToImmutableArray();
}
