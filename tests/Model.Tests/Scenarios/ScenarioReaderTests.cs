using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace ModelWard.Model.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    private const string Smallest = """
        {"programme":"hcmc","firstYear":2023,"lastYear":2024,"policy":"readiness","limits":[
          {"year":2023,"capital":1,"upkeep":2,"officers":3,"floorArea":4,"guidance":5},
          {"year":2024,"capital":6,"upkeep":7,"officers":8,"floorArea":9,"guidance":10,"works":11,"equipment":12}]}
        """;

    [Fact]
    public void Read_WhatModelJsonWrote_IsTheSameScenario() =>
        ScenarioGen.Any.Sample(scenario =>
        {
            var written = JsonSerializer.Serialize(scenario, ModelJson.Options);
            var faults = new FaultList();
            var read = ScenarioReader.Read(JsonDocument.Parse(written).RootElement, faults);
            faults.Faults.ShouldBeEmpty();
            JsonSerializer.Serialize(read, ModelJson.Options).ShouldBe(written);
        }, iter: 2_000);

    [Fact]
    public void Read_AnyFieldTakenOut_FaultsExactlyWhenItIsRequired() =>
        Gen.Select(ScenarioGen.Any, Gen.Int[0, 100]).Sample((scenario, pick) =>
        {
            var document = JsonSerializer.SerializeToNode(scenario, ModelJson.Options)!.AsObject();
            var name = document.ToList()[pick % document.Count].Key;
            document.Remove(name);
            var faults = Faults(document.ToJsonString());
            var required = name is "programme" or "firstYear" or "lastYear" or "policy" or "limits";
            if (required) faults.Select(fault => fault.Path).ShouldBe([name]);
            else if (name == "weights" && scenario.Objective == Objective.Weights) faults.Select(fault => fault.Path).ShouldBe(["weights"]);
            else if (name is "plan" or "order") faults.Select(fault => fault.Path).ShouldBe(["plan"]);
            else faults.ShouldBeEmpty();
        }, iter: 1_000);

    [Fact]
    public void Read_AnyValueSpoilt_NamesItsPathAndNothingElse() =>
        Gen.Select(ScenarioGen.Any, Gen.Int[0, 10_000], Gen.OneOfConst("{}", "[[]]", "\"\\u0000\"", "1e999", "-1e-9")).Sample((scenario, pick, junk) =>
        {
            var document = JsonSerializer.SerializeToNode(scenario, ModelJson.Options)!;
            var leaves = Leaves(document).ToList();
            var leaf = leaves[pick % leaves.Count];
            var path = leaf.GetPath()[2..];
            leaf.ReplaceWith(JsonNode.Parse(junk));
            var faults = Faults(document.ToJsonString());
            faults.ShouldNotBeEmpty();
            faults.ShouldAllBe(fault => fault.Path == path || fault.Path == path + "[0]" || path.StartsWith(fault.Path) || fault.Path.StartsWith(path));
        }, iter: 2_000);

    [Fact]
    public void Read_AnyBytes_NeverThrows() =>
        Gen.String[Gen.Char["{}[]\":,0123456789.eE-\\u truefalsnyipolcm"], 0, 60].Sample(text =>
        {
            JsonDocument document;
            try
            {
                document = JsonDocument.Parse(text);
            }
            catch (JsonException)
            {
                return;
            }
            using (document)
                ScenarioReader.Read(document.RootElement, new FaultList()).ShouldBeNull();
        }, iter: 5_000);

    [Fact]
    public void Read_OnlyRequiredFields_GetsTheDefaultsOfRule8()
    {
        var scenario = Read(Smallest);
        scenario.CatalogueVersion.ShouldBeNull();
        scenario.Name.ShouldBe("");
        scenario.BaseYear.ShouldBe(2023);
        scenario.Opening.ShouldBe(Opening.Nothing);
        (scenario.CarryOver, scenario.Inflation, scenario.Seed).ShouldBe((0m, 0m, 0L));
        (scenario.Reserve, scenario.AllowUnfinished).ShouldBe((true, false));
        (scenario.Plan, scenario.Order).ShouldBe((null, null));
        (scenario.Pins.Length, scenario.Milestones.Length, scenario.DistrictFloors.Length).ShouldBe((0, 0, 0));
        (scenario.Limits[0].Works, scenario.Limits[1].Works, scenario.Limits[1].Equipment).ShouldBe((null, 11L, 12L));
    }

    [Fact]
    public void Read_IdAndVersionOfAnAnswer_ArePassedOver() =>
        Read(Smallest.Replace("{\"programme\"", "{\"id\":\"baseline\",\"version\":7,\"programme\"", StringComparison.Ordinal)).Programme.ShouldBe("hcmc");

    [Fact]
    public void Read_SeveralThingsWrong_NamesAllOfThemAtOnce()
    {
        var faults = Faults("""
            {"programme":"hcmc","firstYear":2023,"lastYear":2024,"policy":"fastest","colour":1,"carryOver":1.5,"limits":[
              {"year":2023,"capital":-1,"upkeep":2.5,"officers":"3","floorArea":4},
              {"year":2024,"capital":1e13,"upkeep":7,"officers":8,"floorArea":9,"guidance":10,"money":1}],
             "pins":[{"ward":"1"},{"ward":"2","never":true,"start":2024}, 7]}
            """);
        faults.Select(fault => fault.Path).Order(StringComparer.Ordinal).ShouldBe(
        [
            "carryOver", "colour", "limits[0].capital", "limits[0].guidance", "limits[0].officers", "limits[0].upkeep",
            "limits[1].capital", "limits[1].money", "pins[0]", "pins[1]", "pins[2]", "policy",
        ]);
        faults.ShouldAllBe(fault => fault.Allowed.Length > 0);
    }

    [Theory]
    [InlineData("\"firstYear\":2023", "\"firstYear\":\"2023\"", "firstYear")]
    [InlineData("\"lastYear\":2024", "\"lastYear\":2022", "lastYear")]
    [InlineData("\"lastYear\":2024", "\"lastYear\":2073", "lastYear")]
    [InlineData("\"year\":2024", "\"year\":2023", "limits[1].year")]
    [InlineData("\"guidance\":10", "\"guidance\":1000000000001", "limits[1].guidance")]
    [InlineData("\"guidance\":10", "\"guidance\":1e999", "limits[1].guidance")]
    [InlineData("\"guidance\":10", "\"guidance\":0.00000000000000000000000000000000000001", "limits[1].guidance")]
    [InlineData("\"policy\":\"readiness\"", "\"policy\":0", "policy")]
    [InlineData("\"policy\":\"readiness\"", "\"policy\":\"Readiness\"", "policy")]
    [InlineData("\"policy\":\"readiness\"", "\"policy\":\"\\ud800\"", "policy")]
    [InlineData("\"programme\"", "\"Programme\":\"hcmc\",\"programme\"", "Programme")]
    public void Read_OneThingWrong_HasOneFaultThere(string right, string wrong, string path)
    {
        var paths = Faults(Smallest.Replace(right, wrong, StringComparison.Ordinal)).Select(fault => fault.Path).Where(found => found != "limits").ToList();
        paths.ShouldBe([path]);
    }

    [Theory]
    [InlineData("12", true, 12)]
    [InlineData("12.0", true, 12)]
    [InlineData("1.2e1", true, 12)]
    [InlineData("12.5", false, 0)]
    [InlineData("99999999999999999999999999999999", false, 0)]
    [InlineData("12.000000000000000000000000000000000001", false, 0)]
    public void Whole_OfANumber_TakesItOnlyIfWholeAndExact(string number, bool taken, long expected)
    {
        var faults = new FaultList();
        var fields = JsonFields.Of(JsonDocument.Parse($$"""{"n":{{number}}}""").RootElement, "", faults);
        fields.Whole("n", 0, 100).ShouldBe(taken ? expected : null);
        faults.None.ShouldBe(taken);
    }

    private static Scenario Read(string document)
    {
        var faults = new FaultList();
        var scenario = ScenarioReader.Read(JsonDocument.Parse(document).RootElement, faults);
        faults.Faults.ShouldBeEmpty();
        return scenario.ShouldNotBeNull();
    }

    private static IReadOnlyList<Fault> Faults(string document)
    {
        var faults = new FaultList();
        using var parsed = JsonDocument.Parse(document);
        (ScenarioReader.Read(parsed.RootElement, faults) is null).ShouldBe(!faults.None);
        return faults.Faults;
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject entries => entries.Where(entry => entry.Value is not null).SelectMany(entry => Leaves(entry.Value!)),
        JsonArray list => list.Where(entry => entry is not null).SelectMany(entry => Leaves(entry!)),
        _ => [node],
    };
}
