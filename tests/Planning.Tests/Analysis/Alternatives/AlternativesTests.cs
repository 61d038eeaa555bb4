using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Alternatives;

/// <summary>A is worth 100 and B, C, D 10 each; there is money for A and two of the others, all in one year.</summary>
public sealed class AlternativesTests
{
    private static readonly Snapshot Four = Of(
        Ward("A", equipmentCost: 100), Ward("B", equipmentCost: 100), Ward("C", equipmentCost: 100), Ward("D", equipmentCost: 100), Ward("E", worksYears: 2));

    private static readonly Scenario ThreeFit = From(2024, Year(capital: 300)) with
    {
        Policy = Policy.Optimal, Objective = Objective.Weights,
        Weights = [new("A", 2024, 100), new("B", 2024, 10), new("C", 2024, 10), new("D", 2024, 10)],
    };

    [Fact]
    public void EquallyGoodPlans_Asked_ShowWhoIsAlwaysNeverAndSometimesIn()
    {
        var answer = Asking.Alternatives(Four, ThreeFit, plans: 3);
        (answer.Best, answer.Least, answer.Plans.Length).ShouldBe((120, 118.8m, 3));
        answer.Plans.ShouldAllBe(plan => plan.Value == 120);
        answer.Always.ShouldBe(["A"]);
        answer.Never.ShouldBe(["E"]);
        answer.Swing.ShouldBe([new("B", 2), new("C", 2), new("D", 2)]);
        // Each two plans differ in one ward that is left and one that comes.
        answer.Distances.ShouldBe([new(0, 1, 2), new(0, 2, 2), new(1, 2, 2)]);
        answer.Explanation.En.ShouldBe(
            "3 plans worth 120 or more were found (the best is worth 120): 1 ward in all of them, 1 ward in none, 3 wards in some; any two differ in 2 wards.");
        answer.Explanation.Vi.ShouldBe(
            "Tìm được 3 kế hoạch có giá trị từ 120 trở lên (tốt nhất 120): 1 phường có trong mọi kế hoạch, 1 phường không có trong kế hoạch nào, 3 phường tuỳ kế hoạch; hai kế hoạch bất kỳ khác nhau ở 2 phường.");
    }

    [Fact]
    public void OnlyOnePlan_WorthEnough_StandsAlone()
    {
        var answer = Asking.Alternatives(Of(Ward("A")), PlentyFrom(2024, 1));
        answer.Plans.Length.ShouldBe(1);
        answer.Explanation.En.ShouldContain("No other plan");
    }

    [Fact]
    public void MoreLeeway_Asked_TakesPlansThatAreWorthLess() =>
        Asking.Alternatives(Four, ThreeFit, within: 0.1m, plans: 2).Plans[1].Value.ShouldBe(110);

    [Fact]
    public void SameQuestion_AskedTwice_HasTheSameFingerprint() =>
        Asking.Alternatives(Four, ThreeFit).Fingerprint.ShouldBe(Asking.Alternatives(Four, ThreeFit).Fingerprint);

    /// <summary>Each plan keeps every row and is worth enough, no two are the same, and every candidate is always, never or sometimes in.</summary>
    [Fact]
    public void RandomCase_Asked_GivesPlansThatAreAllowedGoodAndDifferent() => RolloutCase.Any.Sample(drawn =>
    {
        var scenario = drawn.Askable();
        var question = new AlternativesQuestion { Within = 0.05m, Plans = 4 };
        if (Asking.Ask(drawn.Snapshot, scenario, question).Answer is not AlternativesAnswer answer) return;
        var formulation = RolloutFormulation.Of(WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario);
        foreach (var plan in answer.Plans)
        {
            var columns = plan.Plan.Select(line => formulation.ColumnOf(line.Ward, line.Start)).ToArray();
            PlanCheck.Broken(formulation.Problem, columns).ShouldBeEmpty();
            plan.Value.ShouldBe(columns.Sum(column => formulation.Problem.Values[column]) + formulation.Constant);
            plan.Value.ShouldBeInRange(answer.Least, answer.Best);
        }
        answer.Distances.Length.ShouldBe(answer.Plans.Length * (answer.Plans.Length - 1) / 2);
        foreach (var (one, other, wards) in answer.Distances)
        {
            wards.ShouldBeGreaterThan(0);
            wards.ShouldBe(answer.Plans[one].Plan.Concat(answer.Plans[other].Plan).GroupBy(line => line.Ward)
                .Count(lines => lines.Count() == 1 || lines.Select(line => line.Start).Distinct().Count() == 2));
        }
        answer.Always.Concat(answer.Never).Concat(answer.Swing.Select(ward => ward.Ward)).Order(StringComparer.Ordinal)
            .ShouldBe(formulation.Problem.Items.Select(item => item.Name));
    }, iter: 100);
}
