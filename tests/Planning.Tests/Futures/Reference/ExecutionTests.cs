using ModelWard.Model;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Futures.Reference;

/// <summary>Who may start when a plan is carried out: its wards alone, or after them the reserve list.</summary>
public sealed class ExecutionTests
{
    [Fact]
    public void Fixed_WithMoneyToSpare_StartsTheWardsOfThePlanAlone() =>
        Starts(Execution.Fixed, Year(capital: 100), Year(capital: 100)).ShouldBe([null, null, null, 2025, null]);

    [Fact]
    public void ReserveList_WithMoneyToSpare_StartsTheOthersByReadinessAfterTheWardsOfThePlan()
    {
        // 2024: C (two criteria short) before A and B (three) and E (four); D's planned year is 2025 and it goes first then
        Starts(Execution.ReserveList, Year(capital: 20), Year(capital: 20)).ShouldBe([2024, 2025, 2024, 2025, null]);
    }

    [Fact]
    public void ReserveList_WithPins_KeepsNeverAndNotBefore()
    {
        Pin[] pins = [new() { Ward = "C", Never = true }, new() { Ward = "A", NotBefore = 2025 }, new() { Ward = "E", Start = 2025 }];
        Starts(Execution.ReserveList, [Year(capital: 100), Year(capital: 100)], pins).ShouldBe([2025, 2024, null, 2025, 2025]);
    }

    [Fact]
    public void ReserveList_NearTheEnd_StartsNoWardThatCannotFinish()
    {
        var snapshot = Of(Ward("A", worksYears: 2), Ward("B"));
        var future = OneFuture.Of(snapshot, PlentyFrom(2024, 1) with { Execution = Execution.ReserveList, Uncertainty = Uncertainty.None }, []);
        future.Wards.Select(ward => ward.Start).ShouldBe([null, 2024]);
        future.Of("A").RefusedBy.ShouldBeEmpty();
    }

    [Fact]
    public void PlannedWard_RefusedInItsYear_IsTriedAgainBeforeTheReserveList()
    {
        // D of 12 does not fit 2024's 10, C's 10 does; in 2025 D goes first
        var snapshot = Of(Ward("C", equipmentCost: 10), Ward("D", equipmentCost: 12), Ward("E", equipmentCost: 10));
        var scenario = From(2024, Year(capital: 10), Year(capital: 12), Year(capital: 10)) with { Execution = Execution.ReserveList, Uncertainty = Uncertainty.None };
        var future = OneFuture.Of(snapshot, scenario, [new PlannedStart("D", 2024)]);
        future.Wards.Select(ward => ward.Start).ShouldBe([2024, 2025, 2026]);
        future.Of("E").RefusedBy.ShouldBe([new(2024, Resource.Capital), new(2025, Resource.Capital)]);
    }

    private static int?[] Starts(Execution execution, params YearLimits[] limits) => Starts(execution, limits, []);

    private static int?[] Starts(Execution execution, YearLimits[] limits, Pin[] pins)
    {
        var snapshot = Of(Ward("A", equipmentCost: 10, personnel: 80 - 1), Ward("B", equipmentCost: 10), Ward("C", equipmentCost: 10, personnel: 80),
            Ward("D", equipmentCost: 10), Ward("E", equipmentCost: 10, practice: 50));
        var scenario = From(2024, limits) with { Execution = execution, Pins = [.. pins], Uncertainty = Uncertainty.None };
        return [.. OneFuture.Of(snapshot, scenario, [new PlannedStart("D", 2025)]).Wards.Select(ward => ward.Start)];
    }
}
