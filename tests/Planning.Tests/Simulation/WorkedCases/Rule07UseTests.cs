using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 7: what is used in which served year.</summary>
public sealed class Rule07UseTests
{
    [Fact]
    public void Ward_OfThreeServedYearsWithTwoOfWorks_UsesEachResourceInItsYears()
    {
        var outcome = Simulator.Simulate(Of(Long), PlentyFrom(2024, 5));
        outcome.Used(Resource.Capital).ShouldBe([60, 40 + 30, 0, 0, 0]); // equipment in served year max(1, 2)
        outcome.Used(Resource.Officers).ShouldBe([3, 0, 0, 0, 0]);
        outcome.Used(Resource.FloorArea).ShouldBe([50, 50, 0, 0, 0]);
        outcome.Used(Resource.Guidance).ShouldBe([4, 4, 4, 0, 0]);
        outcome.Used(Resource.Upkeep).ShouldBe([0, 0, 0, 7, 7]); // recognized in 2026, due from 2027
    }

    [Fact]
    public void FloorArea_OfARepair_CountsLikeThatOfANewBuilding()
    {
        var repair = Long with { Needs = Long.Needs with { Works = Works.Repair } };
        Simulator.Simulate(Of(repair), PlentyFrom(2024, 5)).Used(Resource.FloorArea).ShouldBe([50, 50, 0, 0, 0]);
    }

    [Fact]
    public void Equipment_WithoutWorks_IsPaidInTheFirstServedYear() =>
        Simulator.Simulate(Of(Ward("A", equipmentCost: 30, practice: 20)), PlentyFrom(2024, 2)).Used(Resource.Capital).ShouldBe([30, 0]);

    [Fact]
    public void Officers_OnceTaken_StayAndAreNotTakenAgain()
    {
        // 5 granted once: A takes 3 for good in 2024 and is recognized in 2026; B's 3 never come together again
        var outcome = Simulator.Simulate(Of(Long, Ward("B", officers: 3)),
            From(2024, Year(officers: 5), Year(officers: 0), Year(officers: 0), Year(officers: 0)).InOrder("A", "B"));
        outcome.Used(Resource.Officers).ShouldBe([3, 0, 0, 0]);
        outcome.In(2027).Resources.Officers.ShouldBe(new Ledger(2, 0, 0, 0, 2));
        outcome.Of("B").Start.ShouldBeNull();
    }

    private static Ward Long { get; } = Ward("A", officers: 3, worksYears: 2, floorArea: 50, worksCost: 100, equipmentCost: 30, guidance: 4, upkeep: 7, practice: 5);
}
