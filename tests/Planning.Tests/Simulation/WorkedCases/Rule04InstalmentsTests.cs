using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 4: instalments are whole base-year amounts, each priced apart.</summary>
public sealed class Rule04InstalmentsTests
{
    [Theory]
    [InlineData(1000, 1, new long[] { 1000, 0, 0 })]
    [InlineData(1000, 2, new long[] { 600, 400, 0 })]
    [InlineData(1000, 3, new long[] { 400, 360, 240 })] // 600 · 60 % = 360
    [InlineData(101, 2, new long[] { 61, 40, 0 })] // 60.6
    [InlineData(101, 3, new long[] { 40, 37, 24 })] // 40.4, then 61 · 60 % = 36.6
    [InlineData(1, 2, new long[] { 1, 0, 0 })] // 0.6
    [InlineData(1, 3, new long[] { 0, 1, 0 })] // 0.4, then 0.6
    [InlineData(5, 3, new long[] { 2, 2, 1 })] // 2.0, then 1.8
    [InlineData(0, 3, new long[] { 0, 0, 0 })]
    public void WorksCost_OverItsYears_IsPaidInWholeInstalments(long cost, int years, long[] paid) =>
        Simulator.Simulate(Of(Ward("A", worksYears: years, worksCost: cost)), PlentyFrom(2024, 3)).Used(Resource.Capital).ShouldBe(paid);

    [Fact]
    public void WorksAndEquipment_OfOneYear_AreRoundedApart()
    {
        // 1 · 1.5 = 1.5 rounds to 2, twice; together 3 would stay 3
        var scenario = PlentyFrom(2024, 1) with { Inflation = 0.5m, BaseYear = 2023 };
        Simulator.Simulate(Of(Ward("A", worksYears: 1, worksCost: 1, equipmentCost: 1)), scenario).Used(Resource.Capital).ShouldBe([4]);
    }

    [Fact]
    public void Instalments_UnderInflation_ArePricedAfterTheSplit()
    {
        // 5 = 3 + 2 at base prices; 2 · 1.25 = 2.5 rounds to 3
        var scenario = PlentyFrom(2024, 2) with { Inflation = 0.25m };
        Simulator.Simulate(Of(Ward("A", worksYears: 2, worksCost: 5)), scenario).Used(Resource.Capital).ShouldBe([3, 3]);
    }
}
