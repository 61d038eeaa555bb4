using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 15: carrying out tests the first served year, all or nothing, in one pass.</summary>
public sealed class Rule15StartTests
{
    [Fact]
    public void Start_LackingOneUnitOfEach_IsRefusedByEachAndUsesNothing()
    {
        var ward = Ward("A", officers: 3, worksYears: 1, floorArea: 7, worksCost: 6, equipmentCost: 4, guidance: 2);
        var outcome = Simulator.Simulate(Of(ward), From(2024, Year(9, 0, 2, 6, 1, works: 5, equipment: 3)).WithoutReserve());
        outcome.Refusals("A").ShouldBe(new[]
        {
            Resource.Capital, Resource.Works, Resource.Equipment, Resource.Officers, Resource.FloorArea, Resource.Guidance,
        }.Select(resource => (2024, resource)));
        foreach (var resource in Enum.GetValues<Resource>()) outcome.Used(resource).ShouldBe([0]);
    }

    [Fact]
    public void Start_LackingOnlyOneOfMany_UsesNothingOfTheOthers()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", officers: 3, equipmentCost: 4)), From(2024, Year(capital: 4, officers: 2)).WithoutReserve());
        outcome.Refusals("A").ShouldBe([(2024, Resource.Officers)]);
        outcome.Used(Resource.Capital).ShouldBe([0]);
    }

    [Fact]
    public void Start_OfExactlyWhatIsThere_Fits()
    {
        var ward = Ward("A", officers: 3, worksYears: 1, floorArea: 7, worksCost: 6, equipmentCost: 4, guidance: 2);
        var outcome = Simulator.Simulate(Of(ward), From(2024, Year(10, 0, 3, 7, 2, works: 6, equipment: 4)).WithoutReserve());
        outcome.Of("A").Start.ShouldBe(2024);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NeedOfNothing_WhereNothingIsGranted_Fits(bool reserve) =>
        Simulator.Simulate(Of(Ward("A")), From(2024, Year(0, 0, 0, 0, 0, 0, 0)) with { Reserve = reserve }).Of("A").Start.ShouldBe(2024);

    [Fact]
    public void RefusedWard_InTheSameYear_IsNotTriedAgainAndSmallerOnesBehindItStart()
    {
        // 110 > 100; then 60, then 40 of the 40 left; then nothing is left for D
        var snapshot = Of(Ward("A", equipmentCost: 110), Ward("B", equipmentCost: 60), Ward("C", equipmentCost: 40), Ward("D", equipmentCost: 1));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(capital: 100)).WithoutReserve());
        outcome.Starts("A", "B", "C", "D").ShouldBe([null, 2024, 2024, null]);
        outcome.Refusals("A").ShouldBe([(2024, Resource.Capital)]);
        outcome.Used(Resource.Capital).ShouldBe([100]);
    }
}
