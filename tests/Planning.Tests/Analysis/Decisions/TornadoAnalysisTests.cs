using ModelWard.Instances;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class TornadoAnalysisTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    [Fact]
    public void Risks_AllOff_LeaveTheNoiseFreeOutcome()
    {
        var answer = Deciding.OfCity<TornadoAnswer>(Baseline, new TornadoQuestion { Replications = 200 });
        var outcome = Deciding.Outcome(Baseline);
        (answer.Wards.Mean + answer.Together.Wards.Mean).ShouldBe(outcome.Years[^1].Recognized, 0.00001m);
        (answer.Spend.Mean + answer.Together.Spend.Mean).ShouldBe(
            outcome.Years.Sum(year => year.Resources.Capital.Used + year.Resources.Upkeep.Used), 0.00001m);
        answer.Bars.Select(bar => bar.Group).ShouldBe(Enum.GetValues<FactorGroup>(), ignoreOrder: true);
        answer.Bars.Select(bar => Math.Abs(bar.Effect.Wards.Mean)).ShouldBeInOrder(SortDirection.Descending);
        answer.Explanation.En.ShouldContain("the risk that matters most is ");
    }

    [Fact]
    public void ARiskThatIsOff_HasNoBar_AndTheOnlyOneIsAllTogether()
    {
        var slips = Baseline with { Uncertainty = Uncertainty.None with { Slip = 0.1m } };
        var answer = Deciding.OfCity<TornadoAnswer>(slips, new TornadoQuestion { Replications = 100 });
        answer.Bars.Single().Group.ShouldBe(FactorGroup.Slips);
        answer.Bars[0].Effect.ShouldBe(answer.Together);
        answer.Together.Wards.Verdict.ShouldBe(Verdict.Better);
    }

    [Fact]
    public void AScenarioWithoutRisk_SaysSo()
    {
        var answer = Deciding.OfCity<TornadoAnswer>(Baseline.Certain(), new TornadoQuestion { Replications = 2 });
        answer.Bars.ShouldBeEmpty();
        answer.Explanation.En.ShouldBe("This scenario has no uncertainty: all futures are the same.");
    }
}
