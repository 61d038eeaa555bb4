using System.Text;
using System.Text.Json;
using CsCheck;
using ModelWard.Files.Scenarios;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Model.Tests.Scenarios;

namespace ModelWard.Files.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    private const string Small = """
        programme: hcmc
        firstYear: 2023
        lastYear: 2024
        policy: readiness
        limits:
          - {year: 2023, capital: 1, upkeep: 2, officers: 3, floorArea: 4, guidance: 5}
          - {year: 2024, capital: 6, upkeep: 7, officers: 8, floorArea: 9, guidance: 10, works: 11}

        """;

    public static TheoryData<string> Samples => ["baseline", "plus18", "front-loaded"];

    [Fact]
    public void Scenario_WrittenAsYamlOrJsonAndRead_IsTheSame() =>
        ScenarioGen.Any.Sample(scenario =>
        {
            var whole = JsonSerializer.Serialize(scenario, ModelJson.Options);
            foreach (var (name, text) in new[] { ("a.yaml", ScenarioFile.ToYaml(scenario)), ("a.json", ScenarioFile.ToJson(scenario)) })
            {
                var reading = Read(name, text);
                reading.Faults.ShouldBeEmpty(text);
                JsonSerializer.Serialize(reading.Scenario, ModelJson.Options).ShouldBe(whole, text);
            }
        }, iter: 1_000);

    [Theory]
    [MemberData(nameof(Samples))]
    public void ShippedYaml_OfASample_IsTheSampleAsItIsWritten(string sample)
    {
        var text = File.ReadAllText(RepositoryFiles.Path("data", "scenarios", sample + ".yaml"));
        text.ShouldBe(ScenarioFile.ToYaml(Read("sample.json", File.ReadAllText(RepositoryFiles.Path("data", "samples", sample + ".json"))).Scenario!, ScenarioSchema.FileName));
        JsonSerializer.Serialize(Read("a.yaml", text).Scenario, ModelJson.Options).ShouldBe(JsonSerializer.Serialize(City.Sample(sample), ModelJson.Options));
    }

    [Fact]
    public void ShippedYaml_AllOfIt_AreTheSamples() =>
        Directory.GetFiles(RepositoryFiles.Path("data", "scenarios"), "*.yaml").Select(Path.GetFileNameWithoutExtension).ShouldBe(Samples.Select(row => row.Data), ignoreOrder: true);

    [Fact]
    public void Yaml_WithOneFigureChanged_DiffersInOneLine()
    {
        var scenario = City.Sample("baseline");
        var changed = scenario with { Limits = scenario.Limits.SetItem(3, scenario.Limits[3] with { Capital = 1 }) };
        var (before, after) = (ScenarioFile.ToYaml(scenario).Split('\n'), ScenarioFile.ToYaml(changed).Split('\n'));
        after.Length.ShouldBe(before.Length);
        before.Zip(after).Count(pair => pair.First != pair.Second).ShouldBe(1);
    }

    [Theory]
    [InlineData("capital: 6", "capital: -6", 7, 18, "limits[1].capital", "-6")]
    [InlineData("year: 2024,", "", 7, 5, "limits[1].year", null)]
    [InlineData("policy: readiness", "policy: fastest", 4, 1, "policy", "fastest")]
    [InlineData("policy: readiness", "policy: optimal\nallowUnfinished: true", 5, 1, "allowUnfinished", "True")]
    [InlineData("lastYear: 2024", "lastYear: 2_024", 3, 1, "lastYear", "2_024")]
    [InlineData("works: 11", "wroks: 11", 7, 82, "limits[1].wroks", "11")]
    [InlineData("programme: hcmc", "programme: [hcmc]", 1, 1, "programme", "a list")]
    [InlineData("programme: hcmc", "programme: hcmc\nprogramme: hn", 2, 1, "programme", "there twice")]
    [InlineData("programme: hcmc", "programme: &a hcmc", 1, 12, "programme", "an anchor or alias")]
    [InlineData("programme: hcmc", "programme: !!str hcmc", 1, 12, "programme", "tag:yaml.org,2002:str")]
    [InlineData("programme: hcmc", "programme: hcmc: x", 1, 16, "", null)]
    [InlineData("    ", "\t", 6, 1, "", null)]
    public void BrokenYaml_Read_NamesLineAndField(string good, string bad, long line, long column, string path, string? value)
    {
        var text = good == "    " ? Small.Replace("  - {year: 2023", "\t- {year: 2023") : Small.Replace(good, bad);
        var reading = Read("plan.yaml", text);
        reading.Scenario.ShouldBeNull();
        var fault = reading.Faults[0];
        (fault.Line, fault.Column, fault.Fault.Path, fault.Fault.Value).ShouldBe((line, column, path, value), fault.ToString());
        fault.ToString().ShouldStartWith($"plan.yaml:{line}:{column}: ");
    }

    [Theory]
    [InlineData("\"capital\": -6", 3, 18, "limits[1].capital", "-6")]
    [InlineData("\"capital\": 6, \"capital\": 6", 3, 32, "limits[1].capital", "there twice")]
    [InlineData("\"capital\": 6,,", 3, 31, "", null)]
    [InlineData("\"capital\": 06", 3, 30, "", null)]
    public void BrokenJson_Read_NamesLineAndField(string bad, long line, long column, string path, string? value)
    {
        var text = """
            {"programme": "hcmc", "firstYear": 2023, "lastYear": 2024, "policy": "readiness", "limits": [
              {"year": 2023, "capital": 1, "upkeep": 2, "officers": 3, "floorArea": 4, "guidance": 5},
              {"year": 2024, "capital": 6, "upkeep": 7, "officers": 8, "floorArea": 9, "guidance": 10}]}
            """.Replace("\"capital\": 6", bad);
        var fault = Read("plan.json", text).Faults[0];
        (fault.Line, fault.Fault.Path, fault.Fault.Value).ShouldBe((line, path, value), fault.ToString());
        fault.Column.ShouldBe(column);
    }

    [Fact]
    public void Yaml_CodesWithoutQuotes_AreTextsAndFiguresNumbers()
    {
        var reading = Read("a.yaml", Small + "name: 2024\ncatalogueVersion: 2023\npins:\n  - {ward: 26737, never: true}\nexclusions:\n  - {wards: [00001, 26740]}\n");
        reading.Faults.ShouldBeEmpty();
        reading.Scenario!.Name.ShouldBe("2024");
        reading.Scenario.Pins[0].Ward.ShouldBe("26737");
        reading.Scenario.Exclusions[0].Wards.ShouldBe(["00001", "26740"]);
    }

    [Fact]
    public void Files_ThatPointToTheSchema_AreRead()
    {
        var json = ScenarioFile.ToJson(Read("a.yaml", Small).Scenario!);
        Read("a.json", json.Replace("{\n  \"programme\"", "{\n  \"$schema\": \"scenario.schema.json\",\n  \"programme\"")).Scenario.ShouldNotBeNull();
        Read("a.yaml", "# yaml-language-server: $schema=scenario.schema.json\n" + Small).Scenario.ShouldNotBeNull();
    }

    [Fact]
    public void Yaml_OfTwoDocumentsOrNone_IsRefused()
    {
        Read("a.yaml", Small + "---\n" + Small).Faults[0].Fault.Allowed.ShouldBe("one document a file");
        Read("a.yaml", "# nothing\n").Faults[0].Fault.Allowed.ShouldBe("a document");
        Read("a.yaml", "x: " + new string('[', 100) + new string(']', 100)).Faults[0].Fault.Allowed.ShouldContain("32 levels");
    }

    [Fact]
    public void File_OfAnyBytes_NeverThrows() =>
        Gen.Select(Gen.OneOfConst("a.yaml", "a.json", "a"), Gen.Int[0, Small.Length - 1], Gen.String[Gen.Char["{}[]\":,0129.-&*!|>#%@`\\u \n\ttruefalsn"], 0, 20], Gen.Int[0, 255]).Sample((name, at, junk, last) =>
        {
            var reading = ScenarioFile.Read(name, [.. Encoding.UTF8.GetBytes(Small[..at] + junk + Small[at..]), (byte)last]);
            if (reading.Scenario is null) reading.Faults.ShouldNotBeEmpty();
        }, iter: 3_000);

    private static ScenarioFileReading Read(string name, string text) => ScenarioFile.Read(name, Encoding.UTF8.GetBytes(text));
}
