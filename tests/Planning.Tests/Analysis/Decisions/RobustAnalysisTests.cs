using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class RobustAnalysisTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    private static readonly RobustAnswer Answer = Deciding.OfCity<RobustAnswer>(Baseline, new RobustQuestion { Replications = 160 });

    [Fact]
    public void Winner_StoredAsItIs_ReachesWhatIsReported()
    {
        var stored = Answer.Scenario.ShouldNotBeNull();
        var faults = new FaultList();
        ScenarioValidation.Check(stored, faults);
        ScenarioValidation.Check(stored, City.Snapshot, faults);
        faults.Faults.ShouldBeEmpty();
        stored.Policy.ShouldBe(Policy.Manual);
        var table = WardTable.Of(City.Snapshot, City.Catalogue);
        var plan = PolicyPlan.Of(table, stored, 1, TestContext.Current.CancellationToken).Plan;
        var futures = new FuturesRuns(FuturesRuns.Alone, new WorkMeter(), TestContext.Current.CancellationToken)
            .Run("", FuturesModel.Of(table, stored, plan), FutureIndex.Base, Answer.ReportedOn, Answer.ChosenOn);
        Moments.Of(futures.RecognizedLast()).Estimate().ShouldBe(Answer.Mean);
        plan.OrderBy(start => start.Ward).ShouldBe(stored.Plan!.Value.OrderBy(start => start.Ward));
    }

    [Fact]
    public void Winner_IsBetterThanTheOwnPlan_OnFuturesItWasNotChosenOn()
    {
        Answer.OverOwn!.Verdict.ShouldBe(Verdict.Better);
        Answer.ReportedOn.ShouldBe(160);
        Answer.ChosenOn.ShouldBeGreaterThanOrEqualTo(10);
        Answer.Explanation.En.ShouldContain("the most robust is ");
    }

    [Fact]
    public void Candidates_AreRuleAndOptimalPlans_WithAndWithoutBuffersAndReserveLists()
    {
        var names = Answer.Candidates.Select(candidate => candidate.Name).ToArray();
        names.ShouldContain("readiness, limits 100 %, fixed");
        names.ShouldContain("readiness, limits 95 %, reserveList");
        names.ShouldContain("optimal 1, limits 98 %, fixed");
        names.Distinct().Count().ShouldBe(names.Length);
        Answer.Candidates.Select(candidate => candidate.Words!.Vi).Distinct().Count().ShouldBe(names.Length);
        Answer.Explanation.En.ShouldContain(Answer.Candidates[0].Words!.En);
    }

    [Fact]
    public void Percentile_IsWhatTheWinnerIsJudgedBy()
    {
        var answer = Deciding.OfCity<RobustAnswer>(Baseline, new RobustQuestion { Replications = 40, Percent = 10, Starts = 1 });
        answer.Percent.ShouldBe(10);
        answer.Reported.ShouldBeLessThanOrEqualTo(answer.Mean.Mean);
        Deciding.Faults(City.Snapshot, Baseline, new RobustQuestion { Percent = 100 }).ShouldBe(["percent"]);
    }
}
