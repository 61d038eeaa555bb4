using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 21: what an outcome reports.</summary>
public sealed class Rule21OutcomeTests
{
    [Fact]
    public void Wards_OfAnOutcome_AreAllByCode() =>
        Simulator.Simulate(Of(Ward("b"), Ward("B"), Ward("10"), Ward("9")), PlentyFrom(2024, 1)).Wards.Select(ward => ward.Code).ShouldBe(["10", "9", "B", "b"]);

    [Fact]
    public void Binding_OfAYear_NamesEveryRefusingResourceOnceInTheirOrder()
    {
        // A lacks guidance and officers, B capital, R upkeep
        var snapshot = Of(Ward("A", officers: 1, guidance: 1), Ward("B", equipmentCost: 1), Ward("R", upkeep: 1).RecognizedIn(2020));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(0, 0, 0, 0, 0), Year()));
        outcome.In(2024).Binding.ShouldBe([Resource.Capital, Resource.Upkeep, Resource.Officers, Resource.Guidance]);
        outcome.In(2025).Binding.ShouldBeEmpty();
    }

    [Fact]
    public void TooLarge_OfACandidateThatNoYearCouldTake_IsTrueForItAlone()
    {
        // A costs 61 of 60 each year; B 60 but A's turn takes nothing from it; C 60 waits for B and is refused, yet fits alone
        var outcome = Simulator.Simulate(Of(Ward("A", equipmentCost: 61), Ward("B", equipmentCost: 60), Ward("C", equipmentCost: 60)), From(2024, Year(capital: 60)));
        outcome.Wards.Select(ward => (ward.Start, ward.TooLarge)).ShouldBe([(null, true), (2024, false), (null, false)]);
        outcome.Refusals("C").ShouldBe([(2024, Resource.Capital)]);
    }

    [Fact]
    public void TooLarge_BesideTheSnapshotsCommitments_CountsThem()
    {
        // X takes 60 and 40, so A's 50 never fit 100 and 80; in an empty register they would
        var scenario = From(2024, Year(capital: 100), Year(capital: 80));
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50), Ward("X", worksYears: 2, worksCost: 100).UnderWaySince(2023)), scenario).Of("A").TooLarge.ShouldBeTrue();
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50)), scenario).Of("A").TooLarge.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true)] // 39 in 2025 cannot take the second instalment of 40
    [InlineData(false, false)] // the first instalment fits
    public void TooLarge_WithAndWithoutReserve_IsTestedAsAStartWouldBe(bool reserve, bool tooLarge) =>
        Simulator.Simulate(Of(Ward("A", worksYears: 2, worksCost: 100)), From(2024, Year(capital: 60), Year(capital: 39)) with { Reserve = reserve })
            .Of("A").TooLarge.ShouldBe(tooLarge);

    [Fact]
    public void TooLarge_OfAWardThatIsNeverConsidered_IsFalse()
    {
        var huge = Ward("A", equipmentCost: 1_000, worksYears: 2);
        var small = From(2024, Year(capital: 1));
        Simulator.Simulate(Of(huge), small).Of("A").TooLarge.ShouldBeFalse(); // 2024 + 2 − 1 lies after the last year
        var twoYears = From(2024, Year(capital: 1), Year(capital: 1));
        Simulator.Simulate(Of(huge), twoYears).Of("A").TooLarge.ShouldBeTrue();
        Simulator.Simulate(Of(huge), twoYears with { Pins = [new Pin { Ward = "A", Never = true }] }).Of("A").TooLarge.ShouldBeFalse();
        Simulator.Simulate(Of(huge), twoYears.Planned()).Of("A").TooLarge.ShouldBeFalse();
        Simulator.Simulate(Of(huge), twoYears.Planned(("A", 2025))).Of("A").TooLarge.ShouldBeFalse();
    }

    [Fact]
    public void TooLarge_OfAWardPinnedToALeanYear_LooksAtItsYearsOnly()
    {
        var scenario = From(2024, Year(capital: 50), Year(capital: 10));
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50)), scenario with { Pins = [new Pin { Ward = "A", Start = 2025 }] }).Of("A").TooLarge.ShouldBeTrue();
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50)), scenario with { Pins = [new Pin { Ward = "A", NotBefore = 2025 }] }).Of("A").TooLarge.ShouldBeTrue();
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50)), scenario.Planned(("A", 2025))).Of("A").TooLarge.ShouldBeTrue();
        Simulator.Simulate(Of(Ward("A", equipmentCost: 50)), scenario).Of("A").TooLarge.ShouldBeFalse();
    }

    [Fact]
    public void NextYear_AfterTheLast_OwesTheUpkeepOfRecognizedAndWaitingWardsAtItsPrices()
    {
        // A recognized in 2024: 10 · 1.1 = 11; Q waiting, unpaid: 5 · 1.1 = 5.5 → 6; G has a gap and owes nothing, U is under way
        var snapshot = Of(Ward("A", upkeep: 10), Ward("G", upkeep: 100, officers: 9).DeclinedSince(2020), Ward("Q", upkeep: 5).QueuedSince(2020),
            Ward("U", upkeep: 100, practice: 20).UnderWaySince(2023));
        var outcome = Simulator.Simulate(snapshot, From(2024, Year(upkeep: 4, officers: 0)) with { Inflation = 0.1m });
        outcome.Counts(2024).ShouldBe((1, 1, 2));
        outcome.NextYear.ShouldBe(new NextYear(17));
    }
}
