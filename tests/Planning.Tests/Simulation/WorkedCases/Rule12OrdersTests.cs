using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 12: orders. Every ward needs one team-month for one year and one is granted each year, so starts show the line.</summary>
public sealed class Rule12OrdersTests
{
    [Fact]
    public void Readiness_OfThreeWards_GoesByCriteriaBelowThreshold()
    {
        // A and C miss P, F and E; B misses F and E alone, but by more
        Ward[] wards = [Ward("A", personnel: 79.99m, facility: 79, equipment: 79, guidance: 1), Ward("B", personnel: 80, guidance: 1), Ward("C", guidance: 1)];
        LineOf(Policy.Readiness, wards).ShouldBe(["B", "A", "C"]);
    }

    [Fact]
    public void Cheapest_OfThreeWards_GoesByWorksAndEquipmentTogether()
    {
        Ward[] wards = [Costing("A", 100, 20), Costing("B", 119, 0), Costing("C", 60, 60)];
        LineOf(Policy.Cheapest, wards).ShouldBe(["B", "A", "C"]);
    }

    [Fact]
    public void PeoplePerVnd_OfWardsOneOfThemFree_DividesByOneAtLeast()
    {
        // 100/10 = 10, 11/1 = 11, 12/max(1, 0) = 12
        Ward[] wards = [Costing("A", 10, 0, 100), Costing("B", 1, 0, 11), Costing("C", 0, 0, 12)];
        LineOf(Policy.PeoplePerVnd, wards).ShouldBe(["C", "B", "A"]);
    }

    [Fact]
    public void PeoplePerVnd_OfNearlyEqualShares_IsExactAndTiesGoByCode()
    {
        // 999,999,998 · 10^9 < 999,999,999², by 1: as doubles the two are equal; C equals D
        Ward[] wards = [Costing("A", 999_999_999, 0, 999_999_998), Costing("B", 1_000_000_000, 0, 999_999_999), Costing("D", 3, 0, 1), Costing("C", 6, 0, 2)];
        LineOf(Policy.PeoplePerVnd, wards).ShouldBe(["B", "A", "C", "D"]);
    }

    [Fact]
    public void Need_OfThreeWards_GoesByTheSumOfGaps()
    {
        // A 3 · 80 = 240, B 80 + 80 + 40 = 200 (levels above threshold count nothing), C 240.01
        Ward[] wards = [Ward("A", guidance: 1), Ward("B", personnel: 100, practice: 20, guidance: 1), Ward("C", practice: 59.99m, guidance: 1)];
        LineOf(Policy.Need, wards, moreYears: 1).ShouldBe(["C", "A", "B"]); // B takes two years
    }

    [Fact]
    public void Order_OfEqualWards_GoesByCodeOrdinal() =>
        LineOf(Policy.Cheapest, [Costing("b", 1, 0), Costing("a", 1, 0), Costing("B", 1, 0), Costing("10", 1, 0), Costing("9", 1, 0)])
            .ShouldBe(["10", "9", "B", "a", "b"]);

    [Fact]
    public void DistrictBalanced_OfTwoDistricts_ServesTheOneWithTheLeastShareBegun()
    {
        // shares D1/D2: 0/2 0/3 → D1 by code; 1/2 0/3 → D2; 1/2 1/3 → D2; 1/2 2/3 → D1; then D2 is left
        Ward[] wards = [In("D1", "A1"), In("D1", "A2"), In("D2", "B1"), In("D2", "B2"), In("D2", "B3")];
        LineOf(Policy.DistrictBalanced, wards).ShouldBe(["A1", "B1", "B2", "A2", "B3"]);
    }

    [Fact]
    public void DistrictBalanced_InADistrict_GoesByReadiness() =>
        LineOf(Policy.DistrictBalanced, [In("D1", "A1"), In("D1", "A2") with { Levels = Ward("A2", personnel: 80).Levels }]).ShouldBe(["A2", "A1"]);

    [Fact]
    public void DistrictBalanced_AfterARefusal_StaysWithTheShare()
    {
        // A1 lacks capital: D1 keeps 0/2 and, first by code, is asked again: A2 takes the team-month before B1
        var dear = In("D1", "A1") with { Needs = new Needs { EquipmentCost = 5, Guidance = 1 } };
        var outcome = Simulator.Simulate(Of(dear, In("D1", "A2"), In("D2", "B1")), From(2024, Year(capital: 4, guidance: 1)) with { Policy = Policy.DistrictBalanced });
        outcome.Starts("A1", "A2", "B1").ShouldBe([null, 2024, null]);
    }

    [Fact]
    public void DistrictBalanced_WithWardsThatAreNoCandidates_CountsThemAsBegun() =>
        LineOf(Policy.DistrictBalanced, [In("D1", "A1"), In("D1", "A2").RecognizedIn(2020), In("D2", "B1")]).ShouldBe(["B1", "A1"]); // 1/2, 0/1

    [Fact]
    public void DistrictBalanced_WithAForbiddenCandidate_CountsItAsNotBegun()
    {
        // D1 1/2 (one recognized); D2 0/2: B2 is still an unstarted candidate, though it may never start
        var snapshot = Of(In("D1", "A1"), In("D1", "A2").RecognizedIn(2020), In("D2", "B1"), In("D2", "B2"));
        var scenario = OneAYear(2) with { Policy = Policy.DistrictBalanced, Pins = [new Pin { Ward = "B2", Never = true }] };
        Simulator.Simulate(snapshot, scenario).Starts("B1", "A1", "B2").ShouldBe([2024, 2025, null]);
    }

    [Fact]
    public void ManualPlan_OfThreeLines_GoesByYearThenIndexAndLeavesOutTheRest()
    {
        var snapshot = Of(Ward("A", guidance: 1), Ward("B", guidance: 1), Ward("C", guidance: 1), Ward("D", guidance: 1));
        // 2024: C alone; 2025: B before A by index; 2026: A
        var outcome = Simulator.Simulate(snapshot, OneAYear(4).Planned(("B", 2025), ("A", 2025), ("C", 2020)));
        outcome.Starts("A", "B", "C", "D").ShouldBe([2026, 2025, 2024, null]);
    }

    [Fact]
    public void ManualOrder_OfTwoWards_GoesByIndexFromTheFirstYearAndLeavesOutTheRest()
    {
        var snapshot = Of(Ward("A", guidance: 1), Ward("B", guidance: 1), Ward("C", guidance: 1));
        Simulator.Simulate(snapshot, OneAYear(3).InOrder("C", "A")).Starts("A", "B", "C").ShouldBe([2025, null, 2024]);
    }

    private static Scenario OneAYear(int years) => From(2024, [.. Enumerable.Repeat(Year(capital: 10_000_000_000, guidance: 1), years)]);

    private static Ward Costing(string code, long works, long equipment, long population = 0) =>
        Ward(code, population: population, worksYears: 1, worksCost: works, equipmentCost: equipment, guidance: 1);

    private static Ward In(string district, string code) => Ward(code, district, guidance: 1);

    /// <summary>Codes by start year.</summary>
    private static IEnumerable<string> LineOf(Policy policy, Ward[] wards, int moreYears = 0) =>
        Simulator.Simulate(Of(wards), OneAYear(wards.Length + moreYears) with { Policy = policy })
            .Wards.Where(ward => ward.Start >= 2024).OrderBy(ward => ward.Start).Select(ward => ward.Code);
}
