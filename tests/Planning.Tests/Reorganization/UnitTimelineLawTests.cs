using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>Roll-ups of any register through two events, between any two days.</summary>
public sealed class UnitTimelineLawTests
{
    private static readonly DateOnly[] s_days = [new(2020, 1, 1), EventGenerator.First.AddDays(-1), EventGenerator.First, EventGenerator.Second.AddDays(-1), EventGenerator.Second, new(2040, 1, 1)];

    private static readonly Gen<(UnitTimeline Timeline, ImmutableArray<ReorganizationEvent> Events, DateOnly From, DateOnly To, ImmutableArray<UnitFigures> Figures)> Cases =
        from one in EventGenerator.Any
        let between = ReorganizingLawTests.Applied(one).After
        from second in EventGenerator.Of(between, EventGenerator.Second)
        let events = ImmutableArray.Create(one.Happening, second)
        let timeline = TimelineOf(one.Snapshot, events)
        from days in Gen.Select(Gen.OneOfConst(s_days), Gen.OneOfConst(s_days))
        from figures in FiguresOf(timeline.On(days.Item1))
        select (timeline, events, days.Item1, days.Item2, figures);

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

    [Fact]
    public void Timeline_AroundARegisterThatEventsHaveChanged_IsThatFromTheBeginning() => Cases.Sample(one =>
    {
        var (first, between, now) = (one.Timeline.On(s_days[0]), one.Timeline.On(EventGenerator.First), one.Timeline.On(EventGenerator.Second));
        foreach (var around in new[]
                 {
                     Around(UnitHistory.None, first, one.Events), Around(new UnitHistory([first], [one.Events[0]]), between, one.Events), Around(new UnitHistory([first, between], one.Events), now, one.Events),
                 })
        {
            around.RollUp(one.Figures, one.From, one.To, new FaultList()).ShouldBe(one.Timeline.RollUp(one.Figures, one.From, one.To, new FaultList()));
            around.Sets.Select(set => (set.Since, set.Wards, set.Districts)).ShouldBe(one.Timeline.Sets.Select(set => (set.Since, set.Wards, set.Districts)));
            around.Sets.Single(set => set.IsNow).ShouldBe(around.SetOn(around.Now));
        }
    });

    [Fact]
    public void Carrier_OfAWard_IsWhereItCounts() => Cases.Sample(one =>
    {
        foreach (var ward in one.Timeline.On(one.From).Wards)
        {
            var counted = one.Timeline.RollUp([UnitFigures.Nothing(ward.Code) with { Recognized = 1 }], one.From, one.To, new FaultList());
            counted.Single(row => row.Recognized == 1).Unit.ShouldBe(one.Timeline.CarrierOf(ward.Code, one.From, one.To));
        }
    });

    [Fact]
    public void Map_OfAnyDay_HasEveryWardOfTheBeginningAndOfNowOnce() => Cases.Sample(one =>
    {
        foreach (var by in Enum.GetValues<UnitKind>())
        {
            var map = UnitMaps.Of(one.Timeline, new UnitOrder(one.To, by, []));

            map.Units.SelectMany(unit => unit.Tiles).Order(StringComparer.Ordinal).ShouldBe(map.First.Wards.Select(ward => ward.Code));
            map.Units.SelectMany(unit => unit.Wards).Order(StringComparer.Ordinal).ShouldBe(one.Timeline.On(one.Timeline.Now).Wards.Select(ward => ward.Code));
            map.Units.Select(unit => unit.Unit).ShouldBe(UnitRollUps.OfToday(one.Timeline, one.Timeline.On(one.Timeline.Now), new UnitOrder(one.To, by, []), new FaultList()).Units.Select(unit => unit.Unit));
        }
    });

    private static UnitTimeline Around(UnitHistory history, Snapshot now, ImmutableArray<ReorganizationEvent> known)
    {
        var faults = new FaultList();
        return UnitTimeline.Around(history, now, known, faults) ?? throw new InvalidOperationException(string.Join("; ", faults.Faults));
    }

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
