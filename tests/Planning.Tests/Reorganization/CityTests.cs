using System.Collections.Immutable;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>The city's wards through the mergers of 2025, as shipped.</summary>
public sealed class CityTests
{
    private static readonly UnitTimeline s_timeline = UnitTimeline.Of(City.Snapshot, ShippedEvents.All, new FaultList())!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2023-01-01", 249)]
    [InlineData("2024-12-31", 249)]
    [InlineData("2025-01-01", 210)]
    [InlineData("2025-06-30", 210)]
    [InlineData("2025-07-01", 78)]
    [InlineData("2030-12-31", 78)]
    public void Wards_OnADay_AreAsMany(string day, int wards)
    {
        var snapshot = s_timeline.On(DateOnly.Parse(day));

        snapshot.Wards.Length.ShouldBe(wards);
        snapshot.Wards.Sum(ward => ward.Population).ShouldBe(7_004_921);
        snapshot.Programme.Districts.Length.ShouldBe(17);
    }

    [Fact]
    public void Code_UsedAgain_NamesAnotherWardWithItsDay()
    {
        s_timeline.On(ShippedEvents.Old).Find("26740")!.Names.Vi.ShouldBe("Phường Bến Nghé");
        s_timeline.On(ShippedEvents.January).Find("26740")!.Names.Vi.ShouldBe("Phường Bến Nghé");
        var after = s_timeline.On(ShippedEvents.July);
        after.Find("26740").ShouldBeNull();
        after.Find("26740@2025-07-01")!.Names.ShouldBe(new Names("Phường Sài Gòn", "Sai Gon Ward"));
        after.Find("26740@2025-07-01")!.District.ShouldBe("760");
    }

    [Fact]
    public void Communes_ThatOnlyTakeAStrip_AreNoWardsUntilAShareIsEntered()
    {
        var outside = Previewing.Of(s_timeline.On(ShippedEvents.January), ShippedEvents.All[1], new Dictionary<string, Scenario>(), new FaultList())!.Outside;
        outside.ShouldBe(["27595@2025-07-01", "27604@2025-07-01", "27619@2025-07-01"]);

        var entered = UnitTimeline.Of(City.Snapshot, [ShippedEvents.All[0], ShippedEvents.All[1].WithShare("27457", "27595@2025-07-01", 0.12m)], new FaultList())!.On(ShippedEvents.July);

        entered.Wards.Length.ShouldBe(79);
        var people = City.Snapshot.Find("27457")!.Population;
        entered.Find("27595@2025-07-01")!.Population.ShouldBe((long)Math.Round(0.12m * people));
        entered.Wards.Sum(ward => ward.Population).ShouldBe(7_004_921);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    [InlineData(2030)]
    public void Year_OfTheBaseline_RollsUpToEveryDayWithTheLedgersOfTheOutcome(int year)
    {
        var table = WardTable.Of(City.Snapshot, City.Catalogue);
        var scenario = City.Sample("baseline");
        var outcome = RolloutSimulator.Simulate(table, scenario, Stop).Years[year - scenario.FirstYear];
        var figures = WardFigures.OfYear(table, scenario, year, Stop);

        foreach (var day in new[] { ShippedEvents.Old, ShippedEvents.January, ShippedEvents.July })
        {
            Check(s_timeline.RollUp(figures, ShippedEvents.Old, day, new FaultList()));
            Check(s_timeline.RollUpToDistricts(figures, ShippedEvents.Old, day, new FaultList()));
        }

        void Check(ImmutableArray<UnitFigures> rows)
        {
            var sum = UnitTimelineLawTests.Sum(rows);
            (sum.Works + sum.Equipment, sum.Upkeep, sum.Officers, sum.FloorArea, sum.Guidance).ShouldBe(
                (outcome.Resources.Capital.Used, outcome.Resources.Upkeep.Used, outcome.Resources.Officers.Used, outcome.Resources.FloorArea.Used, outcome.Resources.Guidance.Used));
            (sum.Wards, sum.UnderWay, sum.Recognized, sum.Declined).ShouldBe((249, outcome.UnderWay, outcome.Recognized, outcome.Declined));
            sum.People.ShouldBe(7_004_921);
        }
    }

    [Fact]
    public void Plan_OfTheWardsOfJuly_RollsBackToTheOldWardsAndDistricts()
    {
        var after = s_timeline.On(ShippedEvents.July);
        var scenario = Mapped(City.Sample("baseline"));
        var figures = WardFigures.OfYear(WardTable.Of(after, City.Catalogue), scenario, 2026, Stop);

        var old = s_timeline.RollUp(figures, ShippedEvents.July, ShippedEvents.Old, new FaultList());
        var districts = s_timeline.RollUpToDistricts(figures, ShippedEvents.July, ShippedEvents.Old, new FaultList());

        (old.Length, districts.Length).ShouldBe((249, 17));
        UnitTimelineLawTests.Sum(old).ShouldBe(UnitTimelineLawTests.Sum(figures));
        UnitTimelineLawTests.Sum(districts).ShouldBe(UnitTimelineLawTests.Sum(figures));
        UnitTimelineLawTests.Sum(old).Wards.ShouldBe(78);
    }

    [Fact]
    public void Baseline_AfterBothMergers_KeepsItsPilotsAsPromised()
    {
        var scenario = Mapped(City.Sample("baseline"));

        // Every pin is a start in 2023; wards that have come together keep one.
        scenario.Pins.ShouldAllBe(pin => pin.Start == 2023 && pin.Ward.EndsWith("@2025-07-01", StringComparison.Ordinal));
        scenario.Pins.Length.ShouldBe(City.Sample("baseline").Pins.Select(pin => Heir(pin.Ward)).Distinct().Count());
        scenario.Limits.ShouldBe(City.Sample("baseline").Limits);
        scenario.Milestones.ShouldBe(City.Sample("baseline").Milestones);
    }

    [Fact]
    public void Unit_OfAnotherDay_IsRefused()
    {
        var faults = new FaultList();

        s_timeline.RollUp([UnitFigures.Nothing("26740@2025-07-01"), UnitFigures.Nothing("26740"), UnitFigures.Nothing("26740"), UnitFigures.Nothing("26743") with { Works = -1 }], ShippedEvents.Old, ShippedEvents.July, faults).ShouldBeEmpty();

        faults.Faults.ShouldBe(
        [
            new Fault("figures[0].unit", "26740@2025-07-01", "the code of a ward of hcmc in force on 2024-12-31"), new Fault("figures[2].unit", "26740", "each unit once"),
            new Fault("figures[3]", "an amount below 0", "amounts of 0 or more"),
        ]);
    }

    [Fact]
    public void Events_ThatOverlap_AreRefusedByPlaceAndWard()
    {
        Of(ShippedEvents.All[0], ShippedEvents.All[0]).ShouldHaveSingleItem().ShouldBe(new Fault("events[1].date", "2025-01-01", "a day after 2025-01-01, the day of the event before"));
        // The event of July speaks of wards that only January makes.
        Of(ShippedEvents.All[1], ShippedEvents.All[0]).ShouldAllBe(fault => fault.Path.StartsWith("events[0].wards[") && fault.Value!.EndsWith("@2025-01-01"));
        // The event of January has ended ward 26869; a second one of March speaks of it again.
        var march = new DateOnly(2025, 3, 1);
        var again = new ReorganizationEvent
        {
            Date = march, Names = Names.Same("Again"), Wards = [new UnitLink { From = "26869", To = "26869@2025-03-01" }], Successors = [new SuccessorUnit { Code = "26869@2025-03-01", Names = Names.Same("Again") }],
        };
        Of(ShippedEvents.All[0], again).ShouldHaveSingleItem().ShouldBe(new Fault("events[1].wards[0].from", "26869", "the code of a ward of hcmc in force before 2025-03-01"));

        static IReadOnlyList<Fault> Of(params ReorganizationEvent[] events)
        {
            var faults = new FaultList();
            UnitTimeline.Of(City.Snapshot, [.. events], faults).ShouldBeNull();
            return faults.Faults;
        }
    }

    private static Scenario Mapped(Scenario scenario)
    {
        foreach (var happening in ShippedEvents.All)
        {
            var before = s_timeline.On(happening.Date.AddDays(-1));
            scenario = ScenarioMapping.Of(scenario, before, s_timeline.On(happening.Date), Succession.Of(before, happening, "", new FaultList())!, "", new FaultList())!.Scenario;
        }
        return scenario;
    }

    private static string Heir(string ward) => ShippedEvents.All.Aggregate(ward, (code, happening) => Succession.Of(s_timeline.On(happening.Date.AddDays(-1)), happening, "", new FaultList())!.Heir(code));
}
