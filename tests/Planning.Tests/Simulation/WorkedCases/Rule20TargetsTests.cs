using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 20: milestones and district floors; rule policies only report them.</summary>
public sealed class Rule20TargetsTests
{
    [Fact]
    public void Milestones_OfAShare_AreRoundedUpAndReportedInTheScenariosOrder()
    {
        // half of 3 wards is 2; one a year is recognized
        var outcome = Simulator.Simulate(Of(Ward("A", guidance: 1), Ward("B", guidance: 1), Ward("C", guidance: 1)),
            From(2024, Year(guidance: 1), Year(guidance: 1)) with { Milestones = [new Milestone(2025, 0.5m), new Milestone(2024, 0.5m), new Milestone(2024, 0)] });
        outcome.Milestones.ShouldBe(
            [new MilestoneOutcome(2025, 2, 2, true), new MilestoneOutcome(2024, 2, 1, false), new MilestoneOutcome(2024, 0, 1, true)]);
    }

    [Fact]
    public void Milestone_OfWardsDeclinedAtTheYearsEnd_DoesNotCountThem()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 5).RecognizedIn(2020), Ward("B", upkeep: 4).RecognizedIn(2021)),
            From(2024, Year(upkeep: 4)) with { Milestones = [new Milestone(2024, 1)] });
        outcome.Milestones.ShouldBe([new MilestoneOutcome(2024, 2, 1, false)]);
    }

    [Fact]
    public void DistrictFloors_OfAShare_CountTheWardsOfTheDistrict()
    {
        var snapshot = Of(Ward("A", "D1", guidance: 1), Ward("B", "D2", guidance: 1), Ward("C", "D2", guidance: 1).RecognizedIn(2020), Ward("E", "D2", guidance: 1));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(guidance: 1)) with
        {
            DistrictFloors = [new DistrictFloor("D2", 2024, 0.34m), new DistrictFloor("D1", 2024, 0.01m)],
        });
        // A starts, by code; of D2's 3 wards ceil(1.02) = 2 are asked for and C holds the title
        outcome.DistrictFloors.ShouldBe([new DistrictFloorOutcome("D2", 2024, 2, 1, false), new DistrictFloorOutcome("D1", 2024, 1, 1, true)]);
    }

    [Fact]
    public void Targets_OfARulePolicy_ChangeNothingElse()
    {
        var snapshot = Of(Ward("A", "D1", guidance: 1), Ward("B", "D2", guidance: 1));
        var scenario = From(2024, Year(guidance: 1), Year(guidance: 1));
        Simulator.Simulate(snapshot, scenario with { DistrictFloors = [new DistrictFloor("D2", 2024, 1)] }).Starts("A", "B").ShouldBe([2024, 2025]);
    }
}
