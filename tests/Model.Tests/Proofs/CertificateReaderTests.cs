using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using ModelWard.Model.Tests.Scenarios;

namespace ModelWard.Model.Tests.Proofs;

public sealed class CertificateReaderTests
{
    private static readonly CertificateData Data = new()
    {
        Wards =
        [
            new CertificateWard("00001", "001", 1_200, Stage.NotStarted, null, null, Levels.Of([new("A1", new Level(7_025)), new("B2", new Level(0))]),
                new Needs { Officers = 2, Works = Works.NewBuilding, WorksYears = 2, FloorArea = 450, WorksCost = 5_200, EquipmentCost = 300, Guidance = 4, Upkeep = 120 }),
            new CertificateWard("00002", "002", 0, Stage.Declined, 2024, 2025, Levels.None, Needs.Nothing),
        ],
        Catalogue = new Catalogue
        {
            Version = "v1", EffectiveFrom = new DateOnly(2025, 1, 1),
            Criteria = [new Criterion { Code = "A1", Group = "force", Kind = CriterionKind.Practice, Names = new Names("Một", "One"), Threshold = new Level(8_000), GuidedGain = new Level(1_250) }],
        },
    };

    private static readonly Gen<decimal> Figure = Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 15], (digits, places) => digits / Power(places));

    private static readonly Gen<Certificate> Any =
        from scenario in ScenarioGen.Any
        from figures in Figure.Array[2]
        from counts in Gen.Int[0, 10_598].Array[2]
        from prices in Figure.Select(price => Math.Round(Math.Abs(price), 18)).Array[0, 4]
        from version in Gen.Long[0, 1_000_000]
        from carriesData in Gen.Bool
        select new Certificate
        {
            Scenario = scenario,
            SnapshotVersion = version,
            DataHash = CertificateData.HashOf(Data),
            Plan = [new PlannedStart("00001", scenario.FirstYear)],
            Value = figures[0],
            Bound = figures[1],
            Count = counts[0],
            CountBound = counts[1],
            Prices = [.. prices.Select((price, i) => new RowPrice(RowNames.Exclusion(i), price))],
            CountPrices = [new RowPrice(RowNames.Limit(Resource.FloorArea, scenario.FirstYear), 0.5m)],
            Data = carriesData ? Data : null,
        };

    [Fact]
    public void Read_WhatModelJsonWrote_IsTheSameCertificate() =>
        Any.Sample(certificate =>
        {
            var written = JsonSerializer.Serialize(certificate, ModelJson.Options);
            var faults = new FaultList();
            var read = CertificateReader.Read(JsonDocument.Parse(written).RootElement, faults);
            faults.Faults.ShouldBeEmpty();
            JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(read, ModelJson.Options)), JsonNode.Parse(written)).ShouldBeTrue(written);
            if (read!.Data is { } data) CertificateData.HashOf(data).ShouldBe(certificate.DataHash);
        }, iter: 300);

    [Fact]
    public void Read_AnyFieldTakenOut_FaultsUnlessItIsTheData() =>
        Gen.Select(Any, Gen.Int[0, 100]).Sample((certificate, pick) =>
        {
            var document = JsonSerializer.SerializeToNode(certificate, ModelJson.Options)!.AsObject();
            var name = document.ToList()[pick % document.Count].Key;
            document.Remove(name);
            Paths(document).ShouldBe(name == "data" ? [] : [name]);
        }, iter: 300);

    [Theory]
    [InlineData("format", "\"1\"", "format")]
    [InlineData("engineVersion", "1", "engineVersion")]
    [InlineData("scenario", "[]", "scenario")]
    [InlineData("scenario.seed", "-1", "scenario.seed")]
    [InlineData("scenario.limits[0].capital", "\"x\"", "scenario.limits[0].capital")]
    [InlineData("snapshotVersion", "1.5", "snapshotVersion")]
    [InlineData("dataHash", "7", "dataHash")]
    [InlineData("plan", "{}", "plan")]
    [InlineData("plan[0]", "7", "plan[0]")]
    [InlineData("plan[0].start", "0", "plan[0].start")]
    [InlineData("value", "1e30", "value")]
    [InlineData("bound", "\"NaN\"", "bound")]
    [InlineData("count", "-1", "count")]
    [InlineData("countBound", "0.5", "countBound")]
    [InlineData("countPrices[0].price", "-0.5", "countPrices[0].price")]
    [InlineData("countPrices[0].price", "0.0000000000000000001", "countPrices[0].price")]
    [InlineData("countPrices[0].row", "null", "countPrices[0].row")]
    [InlineData("data", "[]", "data")]
    [InlineData("data.wards[0].levels", "[]", "data.wards[0].levels")]
    [InlineData("data.wards[0].levels.A1", "100.5", "data.wards[0].levels.A1")]
    [InlineData("data.wards[0].needs.worksYears", "9", "data.wards[0].needs.worksYears")]
    [InlineData("data.wards[1].stage", "\"Gone\"", "data.wards[1].stage")]
    [InlineData("data.wards[1].note", "1", "data.wards[1].note")]
    [InlineData("data.catalogue.effectiveFrom", "\"2025-13-01\"", "data.catalogue.effectiveFrom")]
    [InlineData("data.catalogue.criteria[0].names", "7", "data.catalogue.criteria[0].names")]
    [InlineData("data.catalogue.criteria[0].guidedGain", "null", "data.catalogue.criteria[0].guidedGain")]
    [InlineData("note", "1", "note")]
    public void Read_OneFieldSpoilt_NamesItsPathAndNothingElse(string path, string json, string fault)
    {
        var document = JsonSerializer.SerializeToNode(Any.Select(certificate => certificate with { Data = Data }).Single(), ModelJson.Options)!;
        var parts = path.Split('.', '[').Select(part => part.TrimEnd(']')).ToArray();
        var parent = parts[..^1].Aggregate(document, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        if (int.TryParse(parts[^1], out var last)) parent[last] = JsonNode.Parse(json);
        else parent[parts[^1]] = JsonNode.Parse(json);

        Paths(document).ShouldBe([fault]);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Read_WhatIsNoObject_IsOneFault(string json) => Paths(JsonNode.Parse(json)).ShouldBe(["$"]);

    private static string[] Paths(JsonNode? document)
    {
        var faults = new FaultList();
        var read = CertificateReader.Read(JsonSerializer.SerializeToElement(document), faults);
        (read is null).ShouldBe(!faults.None);
        return [.. faults.Faults.Select(fault => fault.Path)];
    }

    private static decimal Power(int places) => Enumerable.Repeat(10m, places).Aggregate(1m, (product, ten) => product * ten);
}
