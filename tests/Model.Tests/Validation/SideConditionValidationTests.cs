using System.Text.Json;

namespace ModelWard.Model.Tests.Validation;

/// <summary>What only the optimal policy reads of a scenario document: read as written, and every fault named.</summary>
public sealed class SideConditionValidationTests
{
    private const string Optimal = """
        {"programme":"p","firstYear":2025,"lastYear":2026,"policy":"optimal","limits":[
          {"year":2025,"capital":1,"upkeep":2,"officers":3,"floorArea":4,"guidance":5},
          {"year":2026,"capital":1,"upkeep":2,"officers":3,"floorArea":4,"guidance":5}]
        """;

    [Fact]
    public void Document_WithoutSideConditions_GetsTheCountAndEmptyLists()
    {
        var scenario = Read("").ShouldNotBeNull();
        (scenario.Policy, scenario.Objective).ShouldBe((Policy.Optimal, Objective.Count));
        (scenario.Weights.Length, scenario.Precedence.Length, scenario.Exclusions.Length).ShouldBe((0, 0, 0));
    }

    [Theory]
    [InlineData("count", Objective.Count)]
    [InlineData("wardYears", Objective.WardYears)]
    [InlineData("peopleYears", Objective.PeopleYears)]
    public void Objective_ByItsName_IsRead(string name, Objective objective) =>
        Read($",\"objective\":\"{name}\"").ShouldNotBeNull().Objective.ShouldBe(objective);

    [Fact]
    public void SideConditions_OfADocument_AreReadAsWritten()
    {
        var scenario = Read("""
            ,"objective":"weights","weights":[{"ward":"A","year":2025,"value":-0.000001},{"ward":"A","year":2026,"value":1000000000}],
            "precedence":[{"ward":"B","after":"A"},{"ward":"C","after":"B"},{"ward":"C","after":"A"}],"exclusions":[{"wards":["D","E","F"]},{"wards":["E","D"]}]
            """).ShouldNotBeNull();
        scenario.Objective.ShouldBe(Objective.Weights);
        scenario.Weights.ShouldBe([new StartWeight("A", 2025, -0.000001m), new StartWeight("A", 2026, StartWeight.Most)]);
        scenario.Precedence.ShouldBe([new Precedence("B", "A"), new Precedence("C", "B"), new Precedence("C", "A")]);
        scenario.Exclusions.Select(exclusion => string.Join(",", exclusion.Wards)).ShouldBe(["D,E,F", "E,D"]);
    }

    [Theory]
    [InlineData("\"objective\":\"fastest\"", "objective")]
    [InlineData("\"objective\":1", "objective")]
    [InlineData("\"objective\":\"weights\"", "weights")]
    [InlineData("\"objective\":\"weights\",\"weights\":[]", "weights")]
    [InlineData("\"allowUnfinished\":true", "allowUnfinished")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2024,\"value\":1}]", "weights[0].year")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2027,\"value\":1}]", "weights[0].year")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":1000000000.000001}]", "weights[0].value")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":-1000000001}]", "weights[0].value")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":0.0000001}]", "weights[0].value")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":\"1\"}]", "weights[0].value")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025}]", "weights[0].value")]
    [InlineData("\"weights\":[{\"year\":2025,\"value\":1}]", "weights[0].ward")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":1,\"start\":1}]", "weights[0].start")]
    [InlineData("\"weights\":[{\"ward\":\"A\",\"year\":2025,\"value\":1},{\"ward\":\"A\",\"year\":2025,\"value\":2}]", "weights[1]")]
    [InlineData("\"precedence\":[{\"ward\":\"A\",\"after\":\"A\"}]", "precedence[0].after")]
    [InlineData("\"precedence\":[{\"ward\":\"A\",\"after\":\"B\"},{\"ward\":\"A\",\"after\":\"B\"}]", "precedence[1]")]
    [InlineData("\"precedence\":[{\"ward\":\"A\",\"after\":\"B\"},{\"ward\":\"B\",\"after\":\"A\"}]", "precedence[1].after")]
    [InlineData("\"precedence\":[{\"ward\":\"A\",\"after\":\"B\"},{\"ward\":\"B\",\"after\":\"C\"},{\"ward\":\"C\",\"after\":\"A\"}]", "precedence[2].after")]
    [InlineData("\"precedence\":[{\"ward\":\"A\"}]", "precedence[0].after")]
    [InlineData("\"precedence\":[{\"ward\":\"A b\",\"after\":\"B\"}]", "precedence[0].ward")]
    [InlineData("\"exclusions\":[{\"wards\":[\"A\"]}]", "exclusions[0].wards")]
    [InlineData("\"exclusions\":[{\"wards\":[]}]", "exclusions[0].wards")]
    [InlineData("\"exclusions\":[{\"wards\":[\"A\",\"B\",\"A\"]}]", "exclusions[0].wards[2]")]
    [InlineData("\"exclusions\":[{\"wards\":[\"A\",\"\"]}]", "exclusions[0].wards[1]")]
    [InlineData("\"exclusions\":[{}]", "exclusions[0].wards")]
    [InlineData("\"exclusions\":[[\"A\",\"B\"]]", "exclusions[0]")]
    public void Document_WithOneThingWrong_HasOneFaultThere(string field, string path)
    {
        var faults = Faults("," + field);
        faults.Select(fault => fault.Path).ShouldBe([path]);
        faults[0].Allowed.ShouldNotBeEmpty();
    }

    [Fact]
    public void UnfinishedWards_UnderAnotherPolicy_AreAllowedBesideSideConditions() =>
        Read(",\"allowUnfinished\":true,\"objective\":\"wardYears\",\"exclusions\":[{\"wards\":[\"A\",\"B\"]}]", "readiness").ShouldNotBeNull();

    [Theory]
    [InlineData(1_000, 0)]
    [InlineData(1_001, 1)]
    public void PrecedenceAndExclusions_BeyondAThousand_AreTooMany(int count, int faults)
    {
        var pairs = string.Join(",", Enumerable.Range(0, count).Select(i => $"{{\"ward\":\"W{i + 1}\",\"after\":\"W{i}\"}}"));
        var groups = string.Join(",", Enumerable.Repeat("{\"wards\":[\"A\",\"B\"]}", count));
        Faults($",\"precedence\":[{pairs}]").Select(fault => fault.Path).ShouldBe(Enumerable.Repeat("precedence", faults));
        Faults($",\"exclusions\":[{groups}]").Select(fault => fault.Path).ShouldBe(Enumerable.Repeat("exclusions", faults));
    }

    [Fact]
    public void Wards_ThatTheRegisterDoesNotHave_AreNamedWhereverTheyStand()
    {
        var scenario = Read("""
            ,"weights":[{"ward":"A","year":2025,"value":1},{"ward":"X1","year":2025,"value":1}],
            "precedence":[{"ward":"X2","after":"A"},{"ward":"A","after":"X3"}],"exclusions":[{"wards":["A","X4"]}]
            """).ShouldNotBeNull();
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, Register, faults);
        faults.Faults.Select(fault => (fault.Path, fault.Value)).ShouldBe(
        [
            ("weights[1].ward", "X1"), ("precedence[0].ward", "X2"), ("precedence[1].after", "X3"), ("exclusions[0].wards[1]", "X4"),
        ]);
    }

    private static Snapshot Register { get; } = new()
    {
        Programme = new Programme { Code = "p", Names = Names.Same("P"), Districts = [new District("D", Names.Same("D"))] },
        Wards = [new Ward { Code = "A", Names = Names.Same("A"), District = "D" }],
    };

    private static Scenario? Read(string fields, string policy = "optimal")
    {
        using var document = Document(fields, policy);
        return ScenarioReader.Read(document.RootElement, new FaultList());
    }

    private static IReadOnlyList<Fault> Faults(string fields)
    {
        using var document = Document(fields, "optimal");
        var faults = new FaultList();
        (ScenarioReader.Read(document.RootElement, faults) is null).ShouldBe(!faults.None);
        return faults.Faults;
    }

    private static JsonDocument Document(string fields, string policy) =>
        JsonDocument.Parse(Optimal.Replace("\"optimal\"", $"\"{policy}\"", StringComparison.Ordinal) + fields + "}");
}
