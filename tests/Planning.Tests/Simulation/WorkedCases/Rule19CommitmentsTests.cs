using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 19: commitments by start year and code, first fit; one that lacks anything slips.</summary>
public sealed class Rule19CommitmentsTests
{
    [Fact]
    public void Commitments_OfThreeWards_AreServedByStartYearThenCode()
    {
        // one of them a year: C (2022), then A (2023), then B (2023)
        var snapshot = Of(Ward("A", guidance: 3).UnderWaySince(2023), Ward("B", guidance: 3).UnderWaySince(2023), Ward("C", guidance: 3).UnderWaySince(2022));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(guidance: 3), Year(guidance: 5), Year(guidance: 3)));
        outcome.Recognitions("C", "A", "B").ShouldBe([2024, 2025, 2026]);
        outcome.Wards.Select(ward => ward.Slips).ShouldBe([1, 2, 0]);
        outcome.Refusals("B").ShouldBe([(2024, Resource.Guidance), (2025, Resource.Guidance)]);
    }

    [Fact]
    public void Commitment_ThatLacksOneResource_UsesNothingAndLeavesTheRestToOthers()
    {
        // X lacks guidance and leaves its 50 of capital to Y, which starts later in the line; A then lacks capital
        var snapshot = Of(Ward("X", equipmentCost: 50, guidance: 5).UnderWaySince(2022), Ward("Y", equipmentCost: 50, guidance: 4).UnderWaySince(2023),
            Ward("A", equipmentCost: 1));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(capital: 50, guidance: 4)).WithoutReserve());
        outcome.Recognitions("X", "Y").ShouldBe([null, 2024]);
        outcome.Refusals("X").ShouldBe([(2024, Resource.Guidance)]);
        outcome.Refusals("A").ShouldBe([(2024, Resource.Capital)]);
        outcome.In(2024).Resources.Guidance.Used.ShouldBe(4);
    }

    [Fact]
    public void Commitment_ThatSlipsInTheMiddle_MovesItsRemainingTrajectoryAYear()
    {
        // 40, then 36 does not fit 35, then 36, then 24
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: 3, floorArea: 9, worksCost: 100)),
            From(2024, Year(capital: 40), Year(capital: 35), Year(capital: 36), Year(capital: 24)).WithoutReserve());
        outcome.Used(Resource.Capital).ShouldBe([40, 0, 36, 24]);
        outcome.Used(Resource.FloorArea).ShouldBe([9, 0, 9, 9]);
        (outcome.Of("A").Slips, outcome.Of("A").Recognized).ShouldBe((1, 2027));
        outcome.Years.Select(year => year.UnderWay).ShouldBe([1, 1, 1, 0]);
    }

    [Fact]
    public void Commitment_ThatLacksSeveralResources_NamesEachOnceInTheirOrder()
    {
        var ward = Ward("A", officers: 2, worksYears: 1, floorArea: 3, worksCost: 4, equipmentCost: 5, guidance: 6).UnderWaySince(2023);
        var outcome = Simulator.Simulate(Of(ward), From(2024, Year(8, 0, 1, 2, 5, works: 3, equipment: 4)));
        outcome.In(2024).Binding.ShouldBe(
            [Resource.Capital, Resource.Works, Resource.Equipment, Resource.Officers, Resource.FloorArea, Resource.Guidance]);
        outcome.Refusals("A").Select(refusal => refusal.Resource).ShouldBe(outcome.In(2024).Binding);
        outcome.Of("A").Slips.ShouldBe(1);
    }
}
