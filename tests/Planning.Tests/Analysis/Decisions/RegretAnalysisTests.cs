using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class RegretAnalysisTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    private static readonly Scenario Plus18 = City.Sample("plus18");

    [Fact]
    public void NamedFuture_WithoutNoise_CarriesTheOldPlanOutUnderTheNewLimits()
    {
        var cut = new AssumedFuture { Name = "quarter off", Limits = new LimitFactors { Capital = 0.75m } };
        var (one, other) = (Baseline.Certain(), Plus18.Certain());
        var answer = Deciding.OfCity<RegretAnswer>(one, new RegretQuestion { Others = [other], Futures = [cut], Replications = 2 });
        answer.Options.Select(option => option.Values.Single()).ShouldBe([Reached(one), Reached(other)]);
        answer.Options.Select(option => option.Expected.Mean).ShouldBe([Simulated(one), Simulated(other)]);

        int Reached(Scenario scenario) => Simulated(RolloutSimulator.CarryingOut(cut.On(scenario), RolloutSimulator.Plan(City.Snapshot, scenario, City.Catalogue, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void BuiltInFutures_AreTheSixThatAreDocumented()
    {
        var answer = Deciding.OfCity<RegretAnswer>(Baseline, new RegretQuestion { Others = [Plus18], Replications = 100 });
        answer.Futures.Select(future => future.Name).ShouldBe(["boom", "cut", "suddenCuts", "priceShock", "recruitShortfall", "worksLate"]);
        answer.Futures[1].Assumed!.Limits.Capital.ShouldBe(0.8m);
        foreach (var hard in (int[])[1, 2, 3, 4, 5]) answer.Options.ShouldAllBe(option => option.Values[hard] < option.Expected.Mean);
        var (boom, cut) = (answer.Options[1].Values[0], answer.Options[1].Values[1]);
        boom.ShouldBeGreaterThan(cut);
        // Each sentence has the half of the name that is in its language.
        answer.Explanation.Vi.ShouldContain("“Thêm 18 % kinh phí” (");
        answer.Explanation.En.ShouldContain("“18 % more money” is best");
        answer.Options.Min(option => option.MaxRegret).ShouldBe(answer.Options[answer.LeastRegret].MaxRegret);
    }

    [Fact]
    public void Spending_IsBetterTheLessItIs()
    {
        var answer = Deciding.OfCity<RegretAnswer>(Baseline, new RegretQuestion { Others = [Plus18], Replications = 50, Measure = FuturesMeasure.Spend });
        answer.BestExpected.ShouldBe(0);
        for (var f = 0; f < answer.Futures.Length; f++)
        {
            var values = answer.Options.Select(option => option.Values[f]).ToArray();
            answer.Options.Select(option => option.Regrets[f]).ShouldBe(values.Select(value => value - values.Min()));
        }
        answer.Measure.ShouldBe(FuturesMeasure.Spend);
    }

    [Fact]
    public void AnAssumptionThatFlipsTheChoice_IsNamed()
    {
        // Three wards of a third of the money each, or two of a quarter: the two are better only for whoever is sure of the cut.
        var wards = Of(
            Ward("A1", equipmentCost: 34), Ward("A2", equipmentCost: 33), Ward("A3", equipmentCost: 33), Ward("B1", equipmentCost: 25), Ward("B2", equipmentCost: 25));
        var three = From(2024, Year(capital: 100)).InOrder("A1", "A2", "A3") with { Name = "three", Uncertainty = Uncertainty.None };
        var two = three.InOrder("B1", "B2") with { Name = "two" };
        AssumedFuture[] futures = [AssumedFuture.Boom, new AssumedFuture { Name = "halved", Uncertainty = new UncertaintyChange { BudgetCut = new BudgetCut(1, 0.5m) } }];
        var answer = Deciding.Of<RegretAnswer>(wards, three, new RegretQuestion { Others = [two], Futures = [.. futures], Replications = 2 });
        answer.Futures.Select(future => (future.Best, future.Flips)).ShouldBe([(0, false), (1, true)]);
        answer.Options.Select(option => option.MaxRegret).ShouldBe([1, 1]);
        answer.LeastRegret.ShouldBe(0);
        answer.Explanation.En.ShouldBe("By expectation “three” is best (3 wards); it is also regretted the least, at most by 1 ward (“halved”); the choice flips for whoever believes in “halved” (then “two”).");
    }

    [Fact]
    public void Futures_WithBadChanges_AreRefusedByField()
    {
        Faults(new AssumedFuture { Name = "a", Limits = new LimitFactors { Officers = -1 } }).ShouldBe(["futures[0].limits.officers"]);
        Faults(new AssumedFuture { Name = "a", Uncertainty = new UncertaintyChange { Slip = 1.5m } }).ShouldBe(["futures[0].uncertainty.slip"]);
        Faults(new AssumedFuture { Name = "" }).ShouldBe(["futures[0].name"]);
        Faults(AssumedFuture.Cut, AssumedFuture.Cut).ShouldBe(["futures[1].name"]);
        Faults().ShouldBe(["futures"]);
        Faults([.. Enumerable.Range(0, 11).Select(i => new AssumedFuture { Name = $"{i}" })]).ShouldBe(["futures"]);

        static IEnumerable<string> Faults(params AssumedFuture[] futures) =>
            Deciding.Faults(City.Snapshot, Baseline, new RegretQuestion { Others = [Plus18], Futures = [.. futures] });
    }

    private static int Simulated(Scenario scenario) => Deciding.Outcome(scenario).Years[^1].Recognized;
}
