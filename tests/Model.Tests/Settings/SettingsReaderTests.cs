using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelWard.Model.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Read_WhatModelJsonWrote_IsTheSame()
    {
        var settings = ProgrammeSettings.Default with
        {
            Sources = [ProgrammeSettings.Default.Sources[0] with { Limits = [new SourceLimit(2026, 1_500), new SourceLimit(2027, 0)] }, ProgrammeSettings.Default.Sources[2] with { Limits = [] }],
            Quarters = [0.1m, 0.2m, 0.3m, 0.4m],
        };

        Written(Read(Written(settings), out var faults).ShouldNotBeNull()).ShouldBe(Written(settings));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Default_IsAllowed()
    {
        var faults = new FaultList();
        SettingsValidation.Check(ProgrammeSettings.Default, faults);
        faults.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("norms.officers.perThousand", "-0.1", "norms.officers.perThousand")]
    [InlineData("norms.officers.perThousand", "\"0,8\"", "norms.officers.perThousand")]
    [InlineData("norms.floorArea.rooms", """[{"criterion":"C20","area":24},{"criterion":"C20","area":30}]""", "norms.floorArea.rooms[1].criterion")]
    [InlineData("norms.floorArea.rooms", """[{"criterion":"C20","area":1000001}]""", "norms.floorArea.rooms[0].area")]
    [InlineData("norms.works.repair.above", "1", "norms.works.repair.above")]
    [InlineData("norms.works.extension.price", "4", "norms.works.extension.price")]
    [InlineData("norms.works.newBuilding.years", "1", "norms.works.newBuilding.years")]
    [InlineData("norms.works.newBuilding.years", "4", "norms.works.newBuilding.years")]
    [InlineData("norms.works.newBuilding.above", "19.99", "norms.works.newBuilding.above")]
    [InlineData("norms.equipment.packages", """[{"criterion":"C21"}]""", "norms.equipment.packages[0].amount")]
    [InlineData("norms.guidance", "null", "norms.guidance")]
    [InlineData("norms.upkeep.works", "1.000001", "norms.upkeep.works")]
    [InlineData("norms.upkeep", "null", "norms.upkeep")]
    [InlineData("norms.other", "1", "norms.other")]
    [InlineData("approvals", """[{"body":{"vi":"","en":"b"},"document":{"vi":"c","en":"d"}}]""", "approvals[0].body.vi")]
    [InlineData("approvals", "null", "approvals")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":[]}]""", "sources[0].uses")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":["works","works"]}]""", "sources[0].uses")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":["cars"]}]""", "sources[0].uses[0]")]
    [InlineData("sources", """[{"code":"a b","name":{"vi":"a","en":"a"},"uses":["works"]}]""", "sources[0].code")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":["works"]},{"code":"a","name":{"vi":"a","en":"a"},"uses":["works"]}]""", "sources[1].code")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":["works"],"limits":[{"year":2026,"amount":1},{"year":2026,"amount":2}]}]""", "sources[0].limits[1].year")]
    [InlineData("sources", """[{"code":"a","name":{"vi":"a","en":"a"},"uses":["works"],"limits":[{"year":2026,"amount":0.5}]}]""", "sources[0].limits[0].amount")]
    [InlineData("quarters", "[0.25,0.25,0.25]", "quarters")]
    [InlineData("quarters", "[0.25,0.25,0.25,0.2]", "quarters")]
    [InlineData("quarters", "[0.25,0.25,0.25,\"x\"]", "quarters[3]")]
    public void Read_OneThingWrong_HasOneFaultThere(string path, string value, string fault)
    {
        var document = JsonNode.Parse(Written(ProgrammeSettings.Default))!;
        var names = path.Split('.');
        names.SkipLast(1).Aggregate(document, (node, name) => node[name]!)[names[^1]] = JsonNode.Parse(value);

        Read(document.ToJsonString(), out var faults).ShouldBeNull();

        faults.ShouldHaveSingleItem().Path.ShouldBe(fault);
    }

    [Fact]
    public void Read_MoreThanAllowed_NamesTheList()
    {
        var step = ProgrammeSettings.Default.Approvals[0];
        var source = ProgrammeSettings.Default.Sources[0];

        Wrong(ProgrammeSettings.Default with { Approvals = [.. Enumerable.Repeat(step, 11)] }).ShouldBe("approvals");
        Wrong(ProgrammeSettings.Default with { Sources = [.. Enumerable.Range(0, 21).Select(i => source with { Code = $"s{i}" })] }).ShouldBe("sources");

        static string Wrong(ProgrammeSettings settings)
        {
            Read(Written(settings), out var faults).ShouldBeNull();
            return faults.ShouldHaveSingleItem().Path;
        }
    }

    [Fact]
    public void In_OfASource_IsUnlimitedWithoutLimitsAndNothingInOtherYears()
    {
        var source = ProgrammeSettings.Default.Sources[0];

        source.In(2026).ShouldBeNull();
        (source with { Limits = [new SourceLimit(2026, 5)] }).In(2026).ShouldBe(5);
        (source with { Limits = [new SourceLimit(2026, 5)] }).In(2027).ShouldBe(0);
    }

    private static ProgrammeSettings? Read(string json, out IReadOnlyList<Fault> faults)
    {
        var list = new FaultList();
        using var document = JsonDocument.Parse(json);
        var settings = SettingsReader.Read(document.RootElement, list);
        faults = list.Faults;
        return settings;
    }

    private static string Written(ProgrammeSettings settings) => JsonSerializer.Serialize(settings, ModelJson.Options);
}
