using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 16: limits, upkeep, commitments, starts, progress, assessment, carry.</summary>
public sealed class Rule16YearTests
{
    [Fact]
    public void Commitments_BeforeStarts_TakeTheCapital()
    {
        // X 60 of 100 first, so 50 for A no longer fit
        var outcome = Simulator.Simulate(Of(Ward("A", equipmentCost: 50), Ward("X", equipmentCost: 60).UnderWaySince(2023)), From(2024, Year(capital: 100)));
        outcome.Of("X").Recognized.ShouldBe(2024);
        outcome.Refusals("A").ShouldBe([(2024, Resource.Capital)]);
    }

    [Fact]
    public void Assessment_AfterUpkeep_MakesUpkeepDueOnlyInTheNextYear()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 5)), From(2024, Year(upkeep: 5), Year(upkeep: 5)));
        outcome.Counts(2024).ShouldBe((0, 1, 0));
        outcome.Used(Resource.Upkeep).ShouldBe([0, 5]);
    }

    [Fact]
    public void Starts_BeforeProgress_AreServedInTheirFirstYear()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: 2, worksCost: 10)), PlentyFrom(2024, 2));
        (outcome.In(2024).Started, outcome.Counts(2024), outcome.Counts(2025)).ShouldBe((1, (1, 0, 0), (0, 1, 0)));
        outcome.Used(Resource.Capital).ShouldBe([6, 4]);
    }

    [Fact]
    public void Carry_AtTheYearsEnd_ReachesTheNextYearsCommitments()
    {
        // 2024 leaves 100 − 60 = 40 for the second instalment
        var scenario = From(2024, Year(capital: 100), Year(capital: 0)) with { CarryOver = 1 };
        var outcome = Simulator.Simulate(Of(Ward("X", worksYears: 2, worksCost: 100).UnderWaySince(2023)), scenario);
        outcome.In(2025).Resources.Capital.ShouldBe(new Ledger(40, 0, 40, 0, 0));
    }
}
