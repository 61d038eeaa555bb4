using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 13: a policy's plan, carried out, gives the policy's own years.</summary>
public sealed class Rule13PlanTests
{
    [Fact]
    public void PlanOfAPolicy_CarriedOut_GivesTheSameLedgersAndOnlyTheRefusalsOfStartsGo()
    {
        // 2024: A 60 of 90, B's 50 no longer fit; 2025: A 40 + B 50 = 90
        var snapshot = Of(Ward("A", worksYears: 2, worksCost: 100), Ward("B", equipmentCost: 50));
        var scenario = From(2024, Year(capital: 90), Year(capital: 90)) with { Policy = Policy.Need };
        var policy = Simulator.Simulate(snapshot, scenario);
        policy.Starts("A", "B").ShouldBe([2024, 2025]);
        policy.Refusals("B").ShouldBe([(2024, Resource.Capital)]);

        var carriedOut = Simulator.Simulate(snapshot, scenario.Planned(("A", 2024), ("B", 2025)).WithoutReserve());
        carriedOut.Starts("A", "B").ShouldBe([2024, 2025]);
        carriedOut.Used(Resource.Capital).ShouldBe([60, 90]);
        policy.Used(Resource.Capital).ShouldBe([60, 90]);
        carriedOut.Wards.ShouldAllBe(ward => ward.RefusedBy.IsEmpty);
    }
}
