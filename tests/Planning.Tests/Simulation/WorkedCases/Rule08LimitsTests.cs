using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 8: limits, ceilings and what is there at the start.</summary>
public sealed class Rule08LimitsTests
{
    [Fact]
    public void Ceilings_OfSomeYears_HaveLedgersInThoseYearsOnly()
    {
        var scenario = From(2024, Year(works: 60), Year(equipment: 35), Year(works: 0, equipment: 0));
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: 2, worksCost: 100, equipmentCost: 30)), scenario);
        outcome.In(2024).Resources.ShouldSatisfyAllConditions(
            resources => resources.Works.ShouldBe(new Ledger(0, 60, 60, 0, 0)), resources => resources.Equipment.ShouldBeNull());
        outcome.In(2025).Resources.ShouldSatisfyAllConditions(
            resources => resources.Works.ShouldBeNull(), resources => resources.Equipment.ShouldBe(new Ledger(0, 35, 30, 5, 0)));
        outcome.In(2026).Resources.ShouldSatisfyAllConditions(
            resources => resources.Works.ShouldBe(new Ledger(0, 0, 0, 0, 0)), resources => resources.Equipment.ShouldBe(new Ledger(0, 0, 0, 0, 0)));
        outcome.Used(Resource.Capital).ShouldBe([60, 70, 0]); // ceilings stand beside capital, not in its place
    }

    [Fact]
    public void Ceiling_OneUnitBelowAnInstalment_RefusesTheStart()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: 1, worksCost: 60, equipmentCost: 30)), From(2024, Year(works: 59), Year(equipment: 29), Year(works: 60, equipment: 30)));
        outcome.Refusals("A").ShouldBe([(2024, Resource.Works), (2025, Resource.Equipment)]);
        outcome.Of("A").Start.ShouldBe(2026);
    }

    [Fact]
    public void Opening_OfCapitalAndOfficers_IsThereInTheFirstYear()
    {
        var scenario = From(2024, Year(capital: 70, officers: 1), Year(capital: 0, officers: 0)) with { Opening = new Opening(30, 2) };
        var outcome = Simulator.Simulate(Of(Ward("A", equipmentCost: 100, officers: 3)), scenario);
        outcome.In(2024).Resources.Capital.ShouldBe(new Ledger(30, 70, 100, 0, 0));
        outcome.In(2024).Resources.Officers.ShouldBe(new Ledger(2, 1, 3, 0, 0));
    }

    [Fact]
    public void Limits_NamedInAnyOrder_BelongToTheirYears()
    {
        var scenario = From(2024, Year(capital: 1), Year(capital: 2), Year(capital: 3));
        var outcome = Simulator.Simulate(Of(Ward("A")), scenario with { Limits = [scenario.Limits[2], scenario.Limits[0], scenario.Limits[1]] });
        outcome.Years.Select(year => (year.Year, year.Resources.Capital.Granted)).ShouldBe([(2024, 1), (2025, 2), (2026, 3)]);
    }
}
