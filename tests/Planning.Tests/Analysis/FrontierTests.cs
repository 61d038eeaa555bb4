using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>Three wards of 10, 20 and 30 million in one year.</summary>
public sealed class FrontierTests
{
    private static readonly Snapshot Wards = Of(Ward("A", equipmentCost: 10), Ward("B", equipmentCost: 20), Ward("C", equipmentCost: 30));

    private static readonly FrontierQuestion Five = new() { Points = 5 };

    [Fact]
    public void Frontier_OfThreeWards_IsWhatTheHandFinds()
    {
        var answer = Asked.Of<FrontierAnswer>(Wards, From(2024, Year(capital: 30)), Five);
        answer.Points.Select(point => (point.Budget.Capital, point.Count, point.CountBound)).ShouldBe([(0, 0, 0), (15, 1, 1), (30, 2, 2), (45, 2, 2), (60, 3, 3)]);
        answer.Points.Single(point => point.Present).Budget.ShouldBe(new Budget(100, 30));
        (answer.Least, answer.Impossible).ShouldBe((new Budget(0, 0), null));
        // The chord rises by one ward in 20 million: at 30 there is half a ward more, at 15 a quarter
        answer.Points.Single(point => point.Knee).Budget.ShouldBe(new Budget(100, 30));
        answer.Explanation.En.ShouldStartWith("At the present budget of VND 30 million the best plan found has 2 of 3 wards recognized (no plan has more than 2)");
    }

    [Fact]
    public void Frontier_WithAMilestone_BeginsAtTheLeastBudgetThatKeepsIt()
    {
        var scenario = From(2024, Year(capital: 30)) with { Milestones = [new Milestone(2024, 0.333333m)] };
        var answer = Asked.Of<FrontierAnswer>(Wards, scenario, Five);
        (answer.Least, answer.Impossible).ShouldBe((new Budget(33.34m, 10), new Budget(33.33m, 9)));
        answer.Points[0].ShouldSatisfyAllConditions(point => point.Budget.ShouldBe(answer.Least), point => point.Count.ShouldBe(1));
    }

    [Fact]
    public void Frontier_WhosePresentBudgetIsTooSmall_HasNoPresentPoint()
    {
        var scenario = From(2024, Year(capital: 40)) with { Milestones = [new Milestone(2024, 1)] };
        var answer = Asked.Of<FrontierAnswer>(Wards, scenario, Five);
        answer.Least.ShouldBe(new Budget(150, 60));
        answer.Points.ShouldAllBe(point => !point.Present && point.Count == 3);
        answer.Explanation.En.ShouldStartWith("The present budget of VND 40 million was not found to be enough");
    }

    [Fact]
    public void Frontier_ThatTwiceTheBudgetDoesNotReach_IsProvedInfeasible()
    {
        var scenario = From(2024, Year(capital: 20)) with { Milestones = [new Milestone(2024, 1)] };
        Asked.Result(Wards, scenario, Five).NoPlan!.Proved.ShouldBeTrue();
    }

    [Fact]
    public void Frontier_OfLimitsThatTheSnapshotExceeds_NamesThem()
    {
        var scenario = From(2024, Year(guidance: 1));
        var result = Asked.Result(Of(Ward("A", guidance: 2).UnderWaySince(2023)), scenario, Five);
        result.NoPlan!.ShouldSatisfyAllConditions(
            none => none.Proved.ShouldBeTrue(), none => none.Overruns.ShouldBe([new LimitOverrun(Resource.Guidance, 2024, 1)]));
    }

    [Fact]
    public void Frontier_AskedTwice_IsTheSameToTheByte() => RolloutCase.Tiny.Select(one => one.Optimal()).Sample(one =>
    {
        var (first, second) = (Asked.Result(one.Snapshot, one.Scenario, Five), Asked.Result(one.Snapshot, one.Scenario, Five));
        return first.Answer?.Fingerprint == second.Answer?.Fingerprint
            && System.Text.Json.JsonSerializer.Serialize<object?>(first.Answer, ModelJson.Options) == System.Text.Json.JsonSerializer.Serialize<object?>(second.Answer, ModelJson.Options);
    }, iter: 20);

    [Fact]
    public void Frontier_OfTinyProgrammes_RisesAndHoldsWhatBruteForceFinds() => RolloutCase.Tiny.Select(one => one.Optimal()).Sample(one =>
    {
        var table = one.Table();
        if (Asked.Result(one.Snapshot, one.Scenario, Five).Answer is not FrontierAnswer answer) return;
        for (var i = 1; i < answer.Points.Length; i++)
        {
            answer.Points[i].Count.ShouldBeGreaterThanOrEqualTo(answer.Points[i - 1].Count);
            answer.Points[i].CountBound.ShouldBeGreaterThanOrEqualTo(answer.Points[i - 1].CountBound);
            answer.Points[i].WardYearsBound.ShouldBeGreaterThanOrEqualTo(answer.Points[i - 1].WardYearsBound);
        }
        foreach (var point in answer.Points)
        {
            var formulation = RolloutFormulation.Of(table, Budgets.Of(one.Scenario with { Objective = Objective.Count }, (long)(point.Budget.Percent * 100)));
            var best = BruteForce.Best(formulation.Problem)!.Value + formulation.RecognizedBefore;
            best.ShouldBeInRange(point.Count, point.CountBound);
            point.WardYears.ShouldBeLessThanOrEqualTo(point.WardYearsBound);
        }
        if (answer.Impossible is { } impossible)
        {
            var problem = RolloutFormulation.Of(table, Budgets.Of(one.Scenario, (long)(impossible.Percent * 100))).Problem;
            BruteForce.Best(problem).ShouldBeNull();
        }
    }, iter: 60);
}
