using System.Text.Json;
using ModelWard.Model.Tests.Scenarios;
using CsCheck;

namespace ModelWard.Model.Tests.Norms;

public sealed class NormFactorsTests
{
    [Fact]
    public void On_Needs_RoundsHalfAwayFromZeroAndLeavesTheRest()
    {
        var needs = new Needs { Officers = 5, Works = Works.Repair, WorksYears = 1, FloorArea = 0, WorksCost = 15, EquipmentCost = 7, Guidance = 1, Upkeep = 3 };

        var scaled = new NormFactors { WorksCost = 1.1m, Officers = 0.5m, FloorArea = 10, Guidance = 0.01m, Upkeep = 1 }.On(needs);

        scaled.ShouldBe(needs with { WorksCost = 17, Officers = 3, Guidance = 0 });
    }

    [Theory]
    [InlineData(Works.None, 0)]
    [InlineData(Works.Repair, 17)]
    [InlineData(Works.Extension, 25)]
    [InlineData(Works.NewBuilding, 22)]
    public void On_WorksOfAKind_MultipliesByTheFactorsOfAllAndOfTheirKindAndRoundsOnce(Works works, int cost)
    {
        var needs = new Needs { Works = works, WorksYears = works == Works.None ? 0 : 1, WorksCost = works == Works.None ? 0 : 15, EquipmentCost = 7 };

        // 16.5; 15 · 1.1 · 1.5 = 24.75; 15 · 1.1 · 1.33 = 21.945, where rounded in between it would be 23.
        new NormFactors { WorksCost = 1.1m, ExtensionCost = 1.5m, NewBuildingCost = 1.33m }.On(needs).ShouldBe(needs with { WorksCost = cost });
        new NormFactors { RepairCost = 2 }.On(needs).WorksCost.ShouldBe(works == Works.Repair ? 30 : needs.WorksCost);
    }

    [Fact]
    public void Check_WorksOfAKindThatGrowBeyondTheirRange_NamesTheirFactorAlone()
    {
        var snapshot = SnapshotOf(new Needs { Works = Works.Extension, WorksYears = 2, WorksCost = 200_000_000 });
        var faults = new FaultList();

        ScenarioValidation.Check(ScenarioOf() with { NormFactors = new NormFactors { RepairCost = 10, ExtensionCost = 5.000001m } }, snapshot, faults);

        faults.Faults.ShouldHaveSingleItem().Path.ShouldBe("normFactors.extensionCost");
    }

    [Fact]
    public void Scenario_WithoutFactors_IsWrittenAsBeforeThereWereAny() => ScenarioGen.Any.Sample(scenario =>
        JsonSerializer.Serialize(scenario with { NormFactors = null }, ModelJson.Options).ShouldNotContain("normFactors"), iter: 50);

    [Theory]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    [InlineData("""{"worksCost":1,"upkeep":1.000}""", null)]
    [InlineData("""{"worksCost":1.10,"officers":1}""", """{"worksCost":1.1}""")]
    [InlineData("""{"repairCost":1,"extensionCost":0.9,"newBuildingCost":1.10}""", """{"extensionCost":0.9,"newBuildingCost":1.1}""")]
    public void Read_Factors_LeavesOutThoseOfOne(string given, string? kept)
    {
        var scenario = Read(given, out var faults);

        faults.ShouldBeEmpty();
        (scenario!.NormFactors is { } factors ? JsonSerializer.Serialize(factors, ModelJson.Options) : null).ShouldBe(kept);
    }

    [Theory]
    [InlineData("""{"worksCost":0}""", "normFactors.worksCost")]
    [InlineData("""{"equipmentCost":0.009}""", "normFactors.equipmentCost")]
    [InlineData("""{"officers":10.000001}""", "normFactors.officers")]
    [InlineData("""{"floorArea":1.0000001}""", "normFactors.floorArea")]
    [InlineData("""{"newBuildingCost":11}""", "normFactors.newBuildingCost")]
    [InlineData("""{"guidance":"1.1"}""", "normFactors.guidance")]
    [InlineData("""{"works":1.1}""", "normFactors.works")]
    [InlineData("[]", "normFactors")]
    public void Read_NotAllowed_NamesTheFactor(string given, string path)
    {
        Read(given, out var faults).ShouldBeNull();

        faults.ShouldHaveSingleItem().Path.ShouldBe(path);
    }

    [Fact]
    public void Check_NeedThatGrowsBeyondItsRange_NamesFactorAndWard()
    {
        var snapshot = SnapshotOf(new Needs { EquipmentCost = 200_000_000 });
        var scenario = ScenarioOf() with { NormFactors = new NormFactors { EquipmentCost = 5.000001m } };
        var faults = new FaultList();

        ScenarioValidation.Check(scenario, snapshot, faults);

        var fault = faults.Faults.ShouldHaveSingleItem();
        (fault.Path, fault.Value).ShouldBe(("normFactors.equipmentCost", "5.000001"));
        fault.Allowed.ShouldContain("W1");
        fault.Allowed.ShouldContain("1000000200");
        ScenarioValidation.Check(scenario with { NormFactors = new NormFactors { EquipmentCost = 5 } }, snapshot, faults = new FaultList());
        faults.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Check_PriceThatGrowsBeyondItsRange_IsThatOfTheScaledItem()
    {
        var snapshot = SnapshotOf(new Needs { Upkeep = 100_000_000 });
        var scenario = ScenarioOf() with { Inflation = 1, LastYear = 2042, Limits = [.. Enumerable.Range(2024, 19).Select(year => new YearLimits { Year = year })] };

        Faults(scenario).ShouldBe(0);
        Faults(scenario with { NormFactors = new NormFactors { Upkeep = 2 } }).ShouldBe(1);

        int Faults(Scenario asked)
        {
            var faults = new FaultList();
            ScenarioValidation.Check(asked, snapshot, faults);
            return faults.Faults.Count;
        }
    }

    private static Snapshot SnapshotOf(Needs needs) => new()
    {
        Programme = new Programme
        {
            Code = "p", Names = Names.Same("p"), Districts = [new District("D1", Names.Same("d"))],
            Catalogues = [new Catalogue { Version = "v1", Criteria = [] }],
        },
        Wards = [new Ward { Code = "W1", Names = Names.Same("w"), District = "D1", Needs = needs }],
    };

    private static Scenario ScenarioOf() => new()
    {
        Programme = "p", FirstYear = 2024, LastYear = 2024, BaseYear = 2024, Policy = Policy.Readiness, Limits = [new YearLimits { Year = 2024 }],
    };

    private static Scenario? Read(string factors, out IReadOnlyList<Fault> faults)
    {
        var written = JsonSerializer.Serialize(ScenarioOf(), ModelJson.Options);
        using var document = JsonDocument.Parse($$"""{{written[..^1]}},"normFactors":{{factors}}}""");
        var list = new FaultList();
        var scenario = ScenarioReader.Read(document.RootElement, list);
        faults = list.Faults;
        return scenario;
    }
}
