using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 18: upkeep by recognition year and code, first fit, no arrears.</summary>
public sealed class Rule18UpkeepTests
{
    [Fact]
    public void Upkeep_OfThreeBills_IsPaidFirstFit()
    {
        // 9: A 5, B's 8 do not fit the 4 left, C 3; next year all 16, nothing for the year before
        var snapshot = Of(Ward("A", upkeep: 5).RecognizedIn(2020), Ward("B", upkeep: 8).RecognizedIn(2021), Ward("C", upkeep: 3).RecognizedIn(2022));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(upkeep: 9), Year(upkeep: 16)));
        outcome.In(2024).Resources.Upkeep.ShouldBe(new Ledger(0, 9, 8, 1, 0));
        outcome.In(2025).Resources.Upkeep.ShouldBe(new Ledger(0, 16, 16, 0, 0));
        (outcome.Counts(2024), outcome.Counts(2025)).ShouldBe(((0, 2, 1), (0, 3, 0)));
        outcome.Refusals("B").ShouldBe([(2024, Resource.Upkeep)]);
        (outcome.Of("B").Recognized, outcome.Of("B").Slips).ShouldBe((2021, 0));
        outcome.In(2024).Binding.ShouldBe([Resource.Upkeep]);
    }

    [Fact]
    public void Upkeep_OfEqualBills_GoesByRecognitionYearThenCodeDeclinedOnesToo()
    {
        // one bill a year: C (2019, declined) before B (2020) before A (2021) before D (2021)
        var snapshot = Of(Ward("A", upkeep: 8).RecognizedIn(2021), Ward("B", upkeep: 8).RecognizedIn(2020),
            Ward("C", upkeep: 8).QueuedSince(2019), Ward("D", upkeep: 8).RecognizedIn(2021));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(upkeep: 8), Year(upkeep: 16), Year(upkeep: 24)));
        outcome.Wards.Select(ward => ward.RefusedBy.Length).ShouldBe([2, 1, 0, 3]);
        outcome.Years.Select(year => (year.Recognized, year.Declined)).ShouldBe([(1, 3), (2, 2), (3, 1)]);
    }

    [Fact]
    public void Upkeep_OfAWardRecognizedInTheRun_StandsInItsPlaceByItsRecognitionYear()
    {
        // A recognized in 2024, R in 2023: the one bill of 2025 is R's
        var snapshot = Of(Ward("A", upkeep: 5), Ward("R", upkeep: 5).RecognizedIn(2023));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(upkeep: 5), Year(upkeep: 9)).WithoutReserve());
        outcome.Refusals("A").ShouldBe([(2025, Resource.Upkeep)]);
        outcome.Counts(2025).ShouldBe((0, 1, 1));
        outcome.Of("A").Recognized.ShouldBe(2024);
    }

    [Fact]
    public void UnpaidWard_WithItsLevelsStillAtTheThresholds_KeepsThem()
    {
        var state = Simulator.StateAfter(Of(Ward("A", upkeep: 5).QueuedSince(2020)), From(2024, Year(upkeep: 0), Year(upkeep: 0)), 2025);
        FourKinds.CountMet(state.Wards[0].Levels).ShouldBe(4);
    }
}
