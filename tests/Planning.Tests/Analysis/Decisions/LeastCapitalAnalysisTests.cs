using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class LeastCapitalAnalysisTests
{
    private static readonly Snapshot Wards = Of(Ward("A", equipmentCost: 40), Ward("B", equipmentCost: 110));

    private static readonly Scenario Hundred = From(2024, Year(capital: 100)).Certain();

    [Theory]
    [InlineData(Policy.Readiness)]
    [InlineData(Policy.Optimal)]
    public void WithoutNoise_TheLeastIsWhatThePlanCosts(Policy policy)
    {
        var answer = Deciding.Of<LeastCapitalAnswer>(Wards, Hundred with { Policy = policy }, new LeastCapitalQuestion { Replications = 2 });
        (answer.Status, answer.NotMet, answer.Met).ShouldBe((LeastCapitalStatus.Bracketed, 1.499m, 1.5m));
        (answer.Wards, answer.Year, answer.Capital, answer.Present).ShouldBe((2, 2024, 150, 100));
        answer.WithoutPlan.ShouldBeEmpty();
        answer.Explanation.En.ShouldStartWith("For all 2 wards recognized at the end of 2024 with a chance of at least 80%, 1.5 times the present capital");
    }

    [Fact]
    public void FewerWards_NeedLess()
    {
        var answer = Deciding.Of<LeastCapitalAnswer>(Wards, Hundred, new LeastCapitalQuestion { Replications = 2, Wards = 1 });
        (answer.NotMet, answer.Met).ShouldBe((0.399m, 0.4m));
    }

    [Fact]
    public void APriceThatMayRise_IsPaidForByItsQuantile()
    {
        // Capital is cut by half in 30 % of the futures: a chance of 0.9 has to do with half, one of 0.6 has not.
        var cut = Hundred with { Uncertainty = Uncertainty.None with { BudgetCut = new BudgetCut(0.3m, 0.5m) } };
        Met(0.6m).ShouldBe(1.5m);
        Met(0.9m).ShouldBe(3);

        decimal? Met(decimal chance) =>
            Deciding.Of<LeastCapitalAnswer>(Wards, cut, new LeastCapitalQuestion { Replications = 500, Chance = chance, Most = 4 }).Met;
    }

    [Fact]
    public void MultipliersWithoutAPlan_CountAsNoChance()
    {
        var asked = Hundred with { Policy = Policy.Optimal, Milestones = [new Milestone(2024, 1)] };
        var answer = Deciding.Of<LeastCapitalAnswer>(Wards, asked, new LeastCapitalQuestion { Replications = 2 });
        answer.Met.ShouldBe(1.5m);
        answer.WithoutPlan.ShouldContain(1.499m);
        answer.WithoutPlan.ShouldNotContain(1.5m);
    }

    [Fact]
    public void AChanceThatMoreMoneySpoils_IsFoundBetween()
    {
        // A and C need an officer each, and 20 together; B is the readiest and takes both officers as soon as there are 100.
        var wards = Of(
            Ward("A", officers: 1, equipmentCost: 10), Ward("B", officers: 2, equipmentCost: 100, facility: 80), Ward("C", officers: 1, equipmentCost: 10));
        var ten = From(2024, Year(capital: 10, officers: 2)).Certain();
        var answer = Deciding.Of<LeastCapitalAnswer>(wards, ten, new LeastCapitalQuestion { Replications = 2, Wards = 2, Most = 10 });
        (answer.Status, answer.NotMet, answer.Met, answer.Monotone).ShouldBe((LeastCapitalStatus.Bracketed, 1.999m, 2, false));
        answer.Trials[^1].ShouldBe(new CapitalTrial(10, Chances.Of(0, 2)));
        answer.Explanation.En.ShouldContain("some larger capital that was tried has a lower chance");
        answer.Explanation.En.ShouldContain("2 times the present capital");
    }

    [Fact]
    public void OnTheCity_ABracketIsOneStepWideAndItsEndsAreWhatTheySay()
    {
        var answer = Deciding.OfCity<LeastCapitalAnswer>(City.Sample("baseline"), new LeastCapitalQuestion { Replications = 300, Wards = 180, Chance = 0.5m });
        answer.Status.ShouldBe(LeastCapitalStatus.Bracketed);
        (answer.Met - answer.NotMet).ShouldBe(0.001m);
        answer.Trials.Single(trial => trial.Multiplier == answer.Met).Chance.Chance.ShouldBeGreaterThanOrEqualTo(0.5m);
        answer.Trials.Single(trial => trial.Multiplier == answer.NotMet).Chance.Chance.ShouldBeLessThan(0.5m);
    }

    [Theory]
    [InlineData("chance", 1, null, null, 0, 2)]
    [InlineData("chance", 0, null, null, 0, 2)]
    [InlineData("wards", 0.5, 3, null, 0, 2)]
    [InlineData("wards", 0.5, 0, null, 0, 2)]
    [InlineData("year", 0.5, null, 2025, 0, 2)]
    [InlineData("least", 0.5, null, null, -1, 2)]
    [InlineData("least", 0.5, null, null, 0.0001, 2)]
    [InlineData("most", 0.5, null, null, 2, 2)]
    [InlineData("most", 0.5, null, null, 0, 10.001)]
    public void OutOfRange_IsRefusedByField(string path, double chance, int? wards, int? year, double least, double most) =>
        Deciding.Faults(Wards, Hundred, new LeastCapitalQuestion { Chance = (decimal)chance, Wards = wards, Year = year, Least = (decimal)least, Most = (decimal)most })
            .ShouldBe([path]);
}
