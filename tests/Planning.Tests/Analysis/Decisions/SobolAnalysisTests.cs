using ModelWard.Instances;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class SobolAnalysisTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    [Fact]
    public void TheOnlyRisk_ExplainsAllTheSpread()
    {
        var prices = Baseline with { Uncertainty = Uncertainty.None with { PriceSpread = 0.05m } };
        var answer = Deciding.OfCity<SobolAnswer>(prices, new SobolQuestion { Replications = 1_000 });
        answer.Runs.ShouldBe(3 * 1_000);
        foreach (var output in answer.Outputs)
        {
            var group = output.Groups.Single();
            group.Group.ShouldBe(FactorGroup.Prices);
            // With one group A with B's draws of it is B: the indices are 1 but for the chance of few rows.
            group.Total.Value.ShouldBe(1, 0.15m);
            group.First.Value.ShouldBe(1, 0.15m);
        }
    }

    [Fact]
    public void Shares_OfAllRisks_AddUpToAboutTheWhole()
    {
        var answer = Deciding.OfCity<SobolAnswer>(Baseline, new SobolQuestion { Replications = 1_000 });
        var spend = answer.Outputs.Single(output => output.Name == "spend");
        spend.Groups.Length.ShouldBe(Enum.GetValues<FactorGroup>().Length);
        spend.Groups.Sum(group => group.First.Value).ShouldBe(1, 0.25m);
        spend.Groups[0].Group.ShouldBe(FactorGroup.Prices);
        answer.Explanation.Vi.ShouldContain("biến động giá chung");
    }

    [Fact]
    public void AScenarioWithoutRisk_HasNothingToExplain()
    {
        var answer = Deciding.OfCity<SobolAnswer>(Baseline.Certain(), new SobolQuestion { Replications = 2 });
        answer.Outputs.ShouldAllBe(output => output.Groups.IsEmpty && output.StandardDeviation == 0);
        answer.Explanation.En.ShouldContain("is the same in every future");
    }
}
