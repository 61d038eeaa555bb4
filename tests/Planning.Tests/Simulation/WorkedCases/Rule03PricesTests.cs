using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 3: prices of the year in which an item is paid, rounded once, half away from zero.</summary>
public sealed class Rule03PricesTests
{
    [Theory]
    [InlineData(1000, "0.05", 2024, new long[] { 1000, 1050, 1103, 1158 })] // 1102.5 and 1157.625
    [InlineData(1000, "0.1", 2026, new long[] { 826, 909, 1000, 1100 })] // 1000/1.21 = 826.4…, 1000/1.1 = 909.09…
    [InlineData(1, "1", 2025, new long[] { 1, 1, 2, 4 })] // 1/2 = 0.5
    [InlineData(5, "-0.5", 2024, new long[] { 5, 3, 1, 1 })] // 2.5, 1.25, 0.625
    [InlineData(5, "-0.5", 2026, new long[] { 20, 10, 5, 3 })] // 5/0.25, 5/0.5, 2.5
    [InlineData(7, "0", 2020, new long[] { 7, 7, 7, 7 })]
    public void Upkeep_OfAYear_IsPricedByTheYearsFromTheBaseYear(long upkeep, string inflation, int baseYear, long[] paid)
    {
        var scenario = PlentyFrom(2024, 4) with { Inflation = decimal.Parse(inflation), BaseYear = baseYear };
        Simulator.Simulate(Of(Ward("A", upkeep: upkeep).RecognizedIn(2020)), scenario).Used(Resource.Upkeep).ShouldBe(paid);
    }

    [Fact]
    public void Upkeep_ThirtyYearsAfterTheBaseYear_IsStillExact()
    {
        // 10^9 / 2^29 = 1.86… in the last year, 10^9 / 2^30 = 0.93… in the one after
        var scenario = PlentyFrom(2053, 1) with { Inflation = -0.5m, BaseYear = 2024 };
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 1_000_000_000).RecognizedIn(2020)), scenario);
        outcome.Used(Resource.Upkeep).ShouldBe([2]);
        outcome.NextYear.Upkeep.ShouldBe(1);
    }

    [Fact]
    public void Equipment_PutOffByASlip_CostsThePriceOfTheYearInWhichItIsPaid()
    {
        // 100 in 2024 exceeds 99, 110 in 2025 exceeds 109 although 100 would fit: limits are nominal; 121 in 2026
        var scenario = From(2024, Year(capital: 99), Year(capital: 109), Year(capital: 121)) with { Inflation = 0.1m };
        var outcome = Simulator.Simulate(Of(Ward("A", equipmentCost: 100).UnderWaySince(2023)), scenario);
        outcome.Used(Resource.Capital).ShouldBe([0, 0, 121]);
        outcome.Of("A").Slips.ShouldBe(2);
    }
}
