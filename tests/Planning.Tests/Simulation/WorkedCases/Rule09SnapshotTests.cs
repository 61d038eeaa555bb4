using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 9: wards enter in any state.</summary>
public sealed class Rule09SnapshotTests
{
    [Fact]
    public void WardUnderWay_WithTwoYearsOfWorksMissing_IsServedFromTheFirstYearOn()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: 2, worksCost: 100).UnderWaySince(2022)), PlentyFrom(2024, 3));
        outcome.Used(Resource.Capital).ShouldBe([60, 40, 0]);
        (outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((2022, 2025));
        outcome.Years.Select(year => year.Started).ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void WardUnderWay_WithNothingMissing_IsServedOneMoreYear()
    {
        var ward = Ward("A", guidance: 2, personnel: 80, facility: 80, equipment: 80).UnderWaySince(2022);
        var outcome = Simulator.Simulate(Of(ward), PlentyFrom(2024, 2));
        (outcome.Of("A").Recognized, outcome.Used(Resource.Guidance)[0]).ShouldBe((2024, 2));
    }

    [Fact]
    public void RecognizedWard_WithLevelsBelowThreshold_PaysFromTheFirstYearAndWaitsForUpkeepWhenUnpaid()
    {
        // Levels count as at their thresholds: unpaid in 2024 it does not become a candidate, paid in 2025 it holds the title again
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 5).RecognizedIn(2020)), From(2024, Year(upkeep: 4), Year(upkeep: 5)));
        outcome.Used(Resource.Upkeep).ShouldBe([0, 5]);
        (outcome.Counts(2024), outcome.Counts(2025)).ShouldBe(((0, 0, 1), (0, 1, 0)));
        (outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((2020, 2020));
    }

    [Fact]
    public void DeclinedWard_WithEveryLevelAtThreshold_IsRecognizedAgainWhenItsUpkeepIsPaid()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 5).QueuedSince(2020)), From(2024, Year(upkeep: 4), Year(upkeep: 5)));
        (outcome.Counts(2024), outcome.Counts(2025)).ShouldBe(((0, 0, 1), (0, 1, 0)));
        outcome.Refusals("A").ShouldBe([(2024, Resource.Upkeep)]);
        (outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((2020, 2020));
    }

    [Fact]
    public void DeclinedWard_WithAGap_IsACandidateShownDeclinedUntilItStarts()
    {
        // 0 guidance in 2024: it waits, owes no upkeep; 2025 and 2026 served (practice 20), upkeep from 2027
        var ward = Ward("A", guidance: 1, upkeep: 5, practice: 20).DeclinedSince(2020);
        var outcome = Simulator.Simulate(Of(ward), From(2024, Year(guidance: 0), Year(), Year(), Year()));
        outcome.Years.Select(year => outcome.Counts(year.Year)).ShouldBe([(0, 0, 1), (1, 0, 0), (0, 1, 0), (0, 1, 0)]);
        outcome.Used(Resource.Upkeep).ShouldBe([0, 0, 0, 5]);
        (outcome.In(2025).Started, outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((1, 2025, 2026));
    }

    [Fact]
    public void DeclinedWard_WithAGapThatNeverStarts_HasNoStartAndNoRecognition()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", officers: 1).DeclinedSince(2020)), From(2024, Year(officers: 0)));
        (outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((null, null));
        outcome.Counts(2024).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void State_AfterOneOfThreeYears_SaysWhatIsStillMissing()
    {
        var ward = Ward("A", officers: 3, worksYears: 3, floorArea: 50, worksCost: 101, equipmentCost: 30, guidance: 4, upkeep: 7);
        var state = Simulator.StateAfter(Of(ward), PlentyFrom(2024, 3), 2024);
        state.Wards[0].Needs.ShouldBe(ward.Needs with { Officers = 0, WorksYears = 2, WorksCost = 61 }); // 101 − 40
        (state.Wards[0].Stage, state.Wards[0].Started).ShouldBe((Stage.UnderWay, 2024));
        Simulator.Simulate(state, PlentyFrom(2025, 2) with { BaseYear = 2024 }).Used(Resource.Capital).ShouldBe([37, 24 + 30]);
    }

    [Fact]
    public void State_OfWardsThatHeldTheTitle_WritesTheirLevelsAtTheThresholds()
    {
        var state = Simulator.StateAfter(Of(Ward("A", upkeep: 1, personnel: 95).RecognizedIn(2020)), From(2024, Year(upkeep: 0)), 2024);
        state.Wards[0].Stage.ShouldBe(Stage.Declined);
        FourKinds.CountMet(state.Wards[0].Levels).ShouldBe(4);
        state.Wards[0].Levels["P"]!.Value.Value.ShouldBe(95);
    }
}
