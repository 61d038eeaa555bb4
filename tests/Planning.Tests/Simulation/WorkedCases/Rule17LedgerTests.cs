using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 17: ledgers close to the unit, also in the last year.</summary>
public sealed class Rule17LedgerTests
{
    [Fact]
    public void Capital_OverThreeYears_CarriesAtMostTheShareOfWhatWasGranted()
    {
        var scenario = From(2024, Year(capital: 100), Year(capital: 50), Year(capital: 0)) with { CarryOver = 0.5m };
        var outcome = Simulator.Simulate(Of(Ward("A", equipmentCost: 30)), scenario);
        outcome.In(2024).Resources.Capital.ShouldBe(new Ledger(0, 100, 30, 20, 50)); // 70 unused, floor(0.5 · 100) = 50
        outcome.In(2025).Resources.Capital.ShouldBe(new Ledger(50, 50, 0, 75, 25)); // 100 unused, 25 carried
        outcome.In(2026).Resources.Capital.ShouldBe(new Ledger(25, 0, 0, 25, 0)); // 0 of 0 granted
    }

    [Fact]
    public void Capital_OfTheLastYear_ClosesLikeAnyOther()
    {
        var scenario = From(2024, Year(capital: 100)) with { CarryOver = 0.5m };
        Simulator.Simulate(Of(Ward("A", equipmentCost: 70)), scenario).In(2024).Resources.Capital
            .ShouldBe(new Ledger(0, 100, 70, 0, 30)); // 30 unused < 50
    }

    [Fact]
    public void Officers_Unused_AllStay()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", officers: 3)), From(2024, Year(officers: 10), Year(officers: 5)));
        outcome.In(2024).Resources.Officers.ShouldBe(new Ledger(0, 10, 3, 0, 7));
        outcome.In(2025).Resources.Officers.ShouldBe(new Ledger(7, 5, 0, 0, 12));
    }

    [Fact]
    public void AllOtherResources_Unused_Lapse()
    {
        var scenario = From(2024, Year(upkeep: 9, floorArea: 8, guidance: 7, works: 6, equipment: 5)) with { CarryOver = 1 };
        var resources = Simulator.Simulate(Of(Ward("A", worksYears: 1, floorArea: 4, worksCost: 3, equipmentCost: 2, guidance: 1)), scenario).In(2024).Resources;
        (resources.Upkeep, resources.FloorArea, resources.Guidance).ShouldBe((new Ledger(0, 9, 0, 9, 0), new Ledger(0, 8, 4, 4, 0), new Ledger(0, 7, 1, 6, 0)));
        (resources.Works, resources.Equipment).ShouldBe((new Ledger(0, 6, 3, 3, 0), new Ledger(0, 5, 2, 3, 0)));
    }
}
