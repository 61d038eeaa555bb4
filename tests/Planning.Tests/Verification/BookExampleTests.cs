using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Programmes;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>Every number of the worked examples in docs/model.md, chapter 7, computed.</summary>
public sealed class BookExampleTests
{
    private const long Plenty = 10_000;

    /// <summary>Two limits are short: capital and officers.</summary>
    private static readonly Scenario TwoLimits = Scarce(
        Year(capital: 900, officers: 1), Year(capital: 700, officers: 2), Year(capital: 100, officers: 0));

    /// <summary>The limits of chapter 4.</summary>
    private static readonly Scenario Chapter4 = Scarce(
        Year(1_000, 50, 2, 800, 3), Year(600, 50, 1, 600, 3), Year(300, 80, 0, 600, 3));

    private static readonly (string Ward, int Start)[] Plan = [("W1", 2026), ("W3", 2026), ("W2", 2027)];

    [Fact]
    public void Columns_OfTheExample_AreTheEightOfTheBook()
    {
        var problem = Formulation(TwoLimits).Problem;
        var columns = Enumerable.Range(0, problem.ColumnCount)
            .Select(column => $"{problem.Items[problem.ItemOf[column]].Name} {problem.YearOf[column]}: {Uses(problem, column)}; {problem.Values[column]}");
        columns.ShouldBe(
        [
            "W1 2026: capital/2026 600, capital/2027 400, officers/2026 1, officers/2027 1, officers/2028 1; 1",
            "W1 2027: capital/2027 600, capital/2028 400, officers/2027 1, officers/2028 1; 0",
            "W2 2026: capital/2026 300, officers/2026 2, officers/2027 2, officers/2028 2; 1",
            "W2 2027: capital/2027 300, officers/2027 2, officers/2028 2; 0",
            "W3 2026: capital/2026 300; 2",
            "W3 2027: capital/2027 300; 1",
            "W3 2028: capital/2028 300; 0",
            "W4 2026: capital/2026 2000, capital/2027 1800, capital/2028 1200, officers/2026 3, officers/2027 3, officers/2028 3; 0",
        ]);
        problem.Rows.Where(IsShort).Select(row => $"{row.Name} {row.Limit}").ShouldBe(
        [
            "capital/2026 900", "capital/2027 700", "capital/2028 100", "officers/2026 1", "officers/2027 3", "officers/2028 3",
        ], ignoreOrder: true);
        problem.Carries.Select(carry => carry.Most).ShouldBe([450L, 350L]);
    }

    [Fact]
    public void PricesOfTheBook_OnTheExample_ProveThatThePlanIsTheBest()
    {
        var certificate = Certificates.Of(Register, TwoLimits, Plan, [("capital/2026", 0.001m), ("officers/2026", 0.4m)], [("capital/2026", 0.0005m)]);
        var check = certificate.Check(Register);
        (check.Value, check.Bound, check.Count, check.CountBound).ShouldBe((3, 3, 3, 3.45m));
        certificate.Stating(check).Check(Register).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(100, 0, 3.1, 3)]
    [InlineData(300, 0, 3.3, 3)]
    [InlineData(300, 2, 4.1, 4)]
    public void SamePrices_UnderHigherLimits_StillBoundTheBestPlan(int capital, int officers, double bound, int best)
    {
        var raised = TwoLimits with
        {
            Limits = [.. TwoLimits.Limits.Select(year => year.Year == 2026 ? year with { Capital = year.Capital + capital, Officers = year.Officers + officers } : year)],
        };
        var certificate = Certificates.Of(Register, raised, Plan, [("capital/2026", 0.001m), ("officers/2026", 0.4m)]);
        certificate.Check(Register).Bound.ShouldBe((decimal)bound);
        Solve(raised).Value.ShouldBe(best);
    }

    [Fact]
    public void Optimum_OfTheExample_IsThePlanOfTheBook()
    {
        var proof = Solve(TwoLimits);
        proof.Certificate!.Plan.Select(line => (line.Ward, line.Start)).ShouldBe(Plan);
        (proof.Value, proof.Count, proof.CountBound, proof.CountProved).ShouldBe((3, 3, 3, true));
        proof.Bound.ShouldBeInRange(3, 3.00001m);
    }

    /// <summary>The limits of chapter 4: the count is proved, ward-years leave a gap that shares of wards open.</summary>
    [Fact]
    public void LimitsOfChapter4_ForCountAndWardYears_GiveTheBooksBounds()
    {
        var count = Certificates.Of(Register, Chapter4 with { Objective = Objective.Count }, Plan, [("capital/2026", 0.0005m)]).Check(Register);
        (count.Value, count.Bound).ShouldBe((3, 3.5m));
        var years = Certificates.Of(Register, Chapter4, Plan, [("guidance/2026", 0.333333m), ("officers/2026", 0.333334m)]).Check(Register);
        (years.Value, years.Bound).ShouldBe((3, 3.333334m));
        Solve(Chapter4).ShouldSatisfyAllConditions(
            proof => proof.Value.ShouldBe(3), proof => proof.Bound.ShouldBeInRange(3.333333m, 3.33335m), proof => proof.Gap.ShouldBeInRange(0.1m, 0.10001m));
    }

    [Fact]
    public void MilestoneOfTheBook_ThatNoPlanReaches_IsProvedInfeasible()
    {
        // three of four wards by 2027 would start W1 and W2 in 2026, with 3 officers of 1
        var scenario = TwoLimits with { Milestones = [new Milestone(2027, 0.75m)] };
        var answer = OptimalPolicy.Solve(Table, scenario.Optimally(Register), new OptimizerOptions(), cancellationToken: TestContext.Current.CancellationToken);
        (answer.Status, answer.NoPlan!.Proved).ShouldBe((OptimumStatus.Infeasible, true));

        var worthless = scenario with { Objective = Objective.Weights, Weights = [new StartWeight("W1", 2026, 0)] };
        Certificates.Of(Register, worthless, [], [("milestone/0", 1), ("officers/2026", 0.5m)]).Check(Register).Bound.ShouldBe(-1);
    }

    private static bool IsShort(ProblemRow row) => row.Name.StartsWith("capital", StringComparison.Ordinal) || row.Name.StartsWith("officers", StringComparison.Ordinal);

    private static string Uses(RolloutProblem problem, int column) => string.Join(", ", problem.UsesOf(column).ToArray()
        .Where(use => IsShort(problem.Rows[use.Row])).Select(use => $"{problem.Rows[use.Row].Name} {use.Amount}"));

    private static RolloutFormulation Formulation(Scenario scenario) => RolloutFormulation.Of(Table, scenario);

    private static Proof Solve(Scenario scenario) => OptimalPolicy.Solve(
        Table, scenario.Optimally(Register), new OptimizerOptions(), cancellationToken: TestContext.Current.CancellationToken).Outcome!.Proof!;

    private static WardTable Table => WardTable.Of(Register, Register.Programme.Catalogues[0]);

    private static Scenario Scarce(params YearLimits[] years) => TinyProgramme.From(2026, years) with { CarryOver = 0.5m, Objective = Objective.WardYears };

    private static YearLimits Year(long capital, long upkeep = Plenty, long officers = Plenty, long floorArea = Plenty, long guidance = Plenty) =>
        TinyProgramme.Year(capital, upkeep, officers, floorArea, guidance);

    /// <summary>The four wards of chapter 3.</summary>
    private static Snapshot Register { get; } = MakeRegister();

    private static Snapshot MakeRegister()
    {
        var catalogue = new Catalogue
        {
            Version = "book",
            Criteria =
            [
                Criterion("P1", CriterionKind.Personnel, 100), Criterion("F1", CriterionKind.Facility, 100),
                Criterion("E1", CriterionKind.Equipment, 100), Criterion("R1", CriterionKind.Practice, 80),
            ],
        };
        var snapshot = TinyProgramme.Of(
            Ward("W1", "N", 20_000, [90, 50, 100, 80], new Needs { Officers = 1, Works = Works.Extension, WorksYears = 2, FloorArea = 600, WorksCost = 1_000, Guidance = 2, Upkeep = 50 }),
            Ward("W2", "N", 5_000, [80, 100, 70, 65], new Needs { Officers = 2, EquipmentCost = 300, Guidance = 1, Upkeep = 20 }),
            Ward("W3", "S", 12_000, [100, 90, 90, 80], new Needs { Works = Works.Repair, WorksYears = 1, FloorArea = 100, WorksCost = 200, EquipmentCost = 100, Guidance = 1, Upkeep = 30 }),
            Ward("W4", "S", 9_000, [70, 20, 100, 75], new Needs { Officers = 3, Works = Works.NewBuilding, WorksYears = 3, FloorArea = 500, WorksCost = 5_000, Guidance = 1, Upkeep = 60 }));
        return snapshot with { Programme = snapshot.Programme with { Catalogues = [catalogue] } };
    }

    private static Ward Ward(string code, string district, long population, int[] levels, Needs needs) => new()
    {
        Code = code,
        Names = Names.Same(code),
        District = district,
        Population = population,
        Levels = Levels.Of(new[] { "P1", "F1", "E1", "R1" }.Zip(levels, (criterion, level) => new CriterionLevel(criterion, new Level(level * 100)))),
        Needs = needs,
    };

    private static Criterion Criterion(string code, CriterionKind kind, int threshold) => new()
    {
        Code = code, Names = Names.Same(code), Kind = kind, Threshold = new Level(threshold * 100), GuidedGain = new Level(kind == CriterionKind.Practice ? 1_000 : 0),
    };
}
