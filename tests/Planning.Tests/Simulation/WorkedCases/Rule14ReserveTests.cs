using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 14: with reserve the whole trajectory must fit beside everything committed.</summary>
public sealed class Rule14ReserveTests
{
    [Theory]
    [InlineData(40, 2024)]
    [InlineData(39, null)] // 2025 lacks one: refused in 2024; 2025 would end after the last year
    public void Start_OfTwoInstalments_NeedsTheSecondToFitToo(long second, int? start)
    {
        var outcome = Simulator.Simulate(Of(TwoYears("A")), From(2024, Year(capital: 60), Year(capital: second)));
        outcome.Of("A").Start.ShouldBe(start);
        outcome.Refusals("A").ShouldBe(start is null ? [(2024, Resource.Capital)] : []);
    }

    [Fact]
    public void Start_WithoutReserve_IsTestedInItsFirstYearOnlyAndSlips()
    {
        var outcome = Simulator.Simulate(Of(TwoYears("A")), From(2024, Year(capital: 60), Year(capital: 39)).WithoutReserve());
        outcome.Of("A").ShouldSatisfyAllConditions(line => line.Start.ShouldBe(2024), line => line.Slips.ShouldBe(1), line => line.Recognized.ShouldBeNull());
        outcome.Refusals("A").ShouldBe([(2025, Resource.Capital)]);
    }

    [Theory]
    [InlineData("0.4", 2024)] // 100 − 60 = 40 left, floor(0.4 · 100) = 40 carried
    [InlineData("0.39", null)] // 39 carried
    public void Start_WhoseSecondInstalmentIsCarriedIn_FitsByTheCarryRule(string carryOver, int? start)
    {
        var scenario = From(2024, Year(capital: 100), Year(capital: 0)) with { CarryOver = decimal.Parse(carryOver) };
        Simulator.Simulate(Of(TwoYears("A")), scenario).Of("A").Start.ShouldBe(start);
    }

    [Fact]
    public void Start_ThatWouldSpendWhatAnotherCarriesIn_IsRefused()
    {
        // X needs 60, then 40, and 40 of 100 are carried for it; B's 1 in 2024 would leave 39
        var scenario = From(2024, Year(capital: 100), Year(capital: 0), Year(capital: 1)) with { CarryOver = 1 };
        var outcome = Simulator.Simulate(Of(TwoYears("X").UnderWaySince(2023), Ward("B", equipmentCost: 1)), scenario);
        outcome.Refusals("B").ShouldBe([(2024, Resource.Capital), (2025, Resource.Capital)]);
        (outcome.Of("B").Start, outcome.Of("X").Slips).ShouldBe((2026, 0));
    }

    [Theory]
    [InlineData(80, 2024)] // 40 + 40 in 2025
    [InlineData(79, null)]
    public void Start_BesideACommitment_NeedsBothTrajectoriesToFit(long second, int? start)
    {
        var outcome = Simulator.Simulate(Of(TwoYears("X").UnderWaySince(2023), TwoYears("A")), From(2024, Year(capital: 120), Year(capital: second)));
        outcome.Of("A").Start.ShouldBe(start);
    }

    [Fact]
    public void Start_WhoseUpkeepCannotBePaidToTheEnd_IsRefusedByUpkeep()
    {
        // Recognized in its first year; from 2024 it would owe 5 in 2025 and 5 in 2026, where 4 are granted
        var outcome = Simulator.Simulate(Of(Ward("A", upkeep: 5)), From(2024, Year(upkeep: 0), Year(upkeep: 5), Year(upkeep: 4)));
        outcome.Refusals("A").ShouldBe([(2024, Resource.Upkeep), (2025, Resource.Upkeep)]);
        outcome.Of("A").Start.ShouldBe(2026);
    }

    [Fact]
    public void Start_BesideUpkeepOfRecognizedAndWaitingWards_CountsTheirBillsFromNextYearOn()
    {
        // 2025: R 3 + Q 3 + A 4 = 10 > 9; in 2025 nothing more is due after the last year
        var snapshot = Of(Ward("A", upkeep: 4), Ward("Q", upkeep: 3).QueuedSince(2021), Ward("R", upkeep: 3).RecognizedIn(2020));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(upkeep: 3), Year(upkeep: 9)));
        outcome.Refusals("A").ShouldBe([(2024, Resource.Upkeep)]);
        outcome.Refusals("Q").ShouldBe([(2024, Resource.Upkeep)]);
        outcome.Of("A").Start.ShouldBe(2025);
    }

    [Fact]
    public void Start_BesideWhatIsExceededAlready_IsRefusedOnlyIfItMakesItWorse()
    {
        // X lacks 10 in 2025 with or without A; B's second instalment would make it 14; in 2025 X slips and B finds 30
        var scenario = From(2024, Year(capital: 100), Year(capital: 30), Year(capital: 100));
        var outcome = Simulator.Simulate(
            Of(TwoYears("X").UnderWaySince(2023), Ward("A", equipmentCost: 10), Ward("B", worksYears: 2, worksCost: 10)), scenario);
        outcome.Starts("A", "B").ShouldBe([2024, 2025]);
        outcome.Refusals("B").ShouldBe([(2024, Resource.Capital)]);
        outcome.Of("X").ShouldSatisfyAllConditions(line => line.Slips.ShouldBe(1), line => line.Recognized.ShouldBe(2026));
    }

    [Fact]
    public void Start_AfterAYearThatIsExceededAlready_SeesNothingOwedFromIt()
    {
        // X lacks 10 in 2025; that closing counts as 0, so the 100 of 2026 are there for A's equipment in its third served year
        var scenario = From(2024, Year(capital: 100), Year(capital: 30), Year(capital: 100));
        var outcome = Simulator.Simulate(Of(TwoYears("X").UnderWaySince(2023), Ward("A", worksYears: 3, equipmentCost: 100)), scenario);
        outcome.Of("A").Start.ShouldBe(2024);
    }

    [Fact]
    public void Start_BesideAWardThatSlipped_LeavesItTheOfficersItTakesNextYear()
    {
        // X lacks guidance in 2024 and takes the 5 officers in 2025: cumulated 10 > 5; A's own come in 2026
        var snapshot = Of(Ward("A", officers: 5), Ward("X", officers: 5, guidance: 3).UnderWaySince(2023));
        var scenario = From(2024, Year(officers: 5, guidance: 2), Year(officers: 0), Year(officers: 5));
        var outcome = Simulator.Simulate(snapshot, scenario);
        outcome.Refusals("A").ShouldBe([(2024, Resource.Officers), (2025, Resource.Officers)]);
        (outcome.Of("A").Start, outcome.Of("X").Recognized, outcome.Of("X").Slips).ShouldBe((2026, 2025, 1));

        var without = Simulator.Simulate(snapshot, scenario.WithoutReserve());
        (without.Of("A").Start, without.Of("X").Recognized, without.Of("X").Slips).ShouldBe((2024, 2026, 2));
    }

    [Fact]
    public void Start_LackingSeveralResourcesInSeveralYears_IsRefusedByEachInTheYearItWasTried()
    {
        var ward = Ward("A", worksYears: 2, floorArea: 50, worksCost: 100, guidance: 4, upkeep: 5, practice: 5); // d = 3
        var outcome = Simulator.Simulate(Of(ward),
            From(2024, Year(capital: 59), Year(floorArea: 49, works: 39), Year(guidance: 3), Year(upkeep: 4)));
        outcome.Refusals("A").Where(refusal => refusal.Year == 2024).Select(refusal => refusal.Resource)
            .ShouldBe([Resource.Capital, Resource.Works, Resource.Upkeep, Resource.FloorArea, Resource.Guidance]);
    }

    [Fact]
    public void PinnedAndPlannedStarts_WithReserve_PassTheSameTest()
    {
        var short2025 = From(2024, Year(capital: 60), Year(capital: 39));
        foreach (var scenario in new[] { short2025.Planned(("A", 2024)), short2025 with { Pins = [new Pin { Ward = "A", Start = 2024 }] } })
            Simulator.Simulate(Of(TwoYears("A")), scenario).Refusals("A").ShouldBe([(2024, Resource.Capital)]);
    }

    [Fact]
    public void Start_AfterAnEarlierStartOfTheSameYear_CountsItsWholeTrajectory()
    {
        // A 60 + B 60 fit 120 in 2024, but 40 + 40 exceed 79 in 2025
        var outcome = Simulator.Simulate(Of(TwoYears("A"), TwoYears("B")), From(2024, Year(capital: 120), Year(capital: 79)));
        outcome.Starts("A", "B").ShouldBe([2024, null]);
        outcome.Of("A").Recognized.ShouldBe(2025);
    }

    private static Ward TwoYears(string code) => Ward(code, worksYears: 2, worksCost: 100);
}
