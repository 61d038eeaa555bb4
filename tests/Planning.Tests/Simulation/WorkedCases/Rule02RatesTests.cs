using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 2: rates are decimals, never doubles.</summary>
public sealed class Rule02RatesTests
{
    [Theory]
    [InlineData("0.29", 100, 29)] // 0.29 · 100 is 28.999… in binary
    [InlineData("0.333333", 3_000_000, 999_999)] // 999,999 exactly
    [InlineData("0.333333", 10, 3)] // 3.33333
    [InlineData("1", 77, 77)]
    [InlineData("0", 77, 0)]
    public void CarryOver_OfUnusedCapital_IsTheFloorOfTheExactShare(string carryOver, long granted, long closing)
    {
        var scenario = From(2024, Year(capital: granted)) with { CarryOver = decimal.Parse(carryOver) };
        Simulator.Simulate(Of(Ward("A").RecognizedIn(2020)), scenario).In(2024).Resources.Capital
            .ShouldBe(new Ledger(0, granted, 0, granted - closing, closing));
    }

    [Theory]
    [InlineData("0.07", 100, 7)] // 0.07 · 100 is 7.000…001 in binary
    [InlineData("0.07", 101, 8)] // 7.07
    [InlineData("0.000001", 3, 1)] // 0.000003
    [InlineData("0", 3, 0)]
    public void Share_OfWards_IsTheCeilingOfTheExactShare(string share, int wards, long target)
    {
        var snapshot = Of(Enumerable.Range(0, wards).Select(i => Ward($"W{i}")));
        var scenario = From(2024, Year()) with { Milestones = [new Milestone(2024, decimal.Parse(share))] };
        Simulator.Simulate(snapshot, scenario).Milestones.ShouldBe([new MilestoneOutcome(2024, target, wards, true)]);
    }
}
