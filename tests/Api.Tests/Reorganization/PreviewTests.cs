using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Reorganization;

public sealed class PreviewTests(ApiHost host)
{
    private const string Path = "/programmes/hcmc/reorganization/preview";

    [Fact]
    public async Task Preview_OfJanuary_MakesThirtyThreeWardsOfSeventyTwoAndKeepsTheSums()
    {
        var before = (await host.Get("/programmes/hcmc")).Json.GetProperty("snapshotVersion").GetInt64();

        var preview = (await host.Get(Path + "?date=2025-01-01")).Expect(HttpStatusCode.OK).Json;

        preview.GetProperty("wards").GetArrayLength().ShouldBe(33);
        preview.GetProperty("wards").EnumerateArray().Sum(ward => ward.GetProperty("pieces").GetArrayLength()).ShouldBe(72);
        (Wards(preview, "before"), Wards(preview, "after")).ShouldBe((249, 210));
        foreach (var figure in new[] { "people", "officers", "floorArea", "guidance", "works", "equipment", "upkeep" })
            preview.GetProperty("after").GetProperty(figure).GetInt64().ShouldBe(preview.GetProperty("before").GetProperty(figure).GetInt64(), figure);
        // The samples pin pilots, some of which come to other wards in January.
        preview.GetProperty("scenarios").EnumerateArray().Select(scenario => scenario.GetProperty("id").GetString()).ShouldContain("baseline");
        (await host.Get("/programmes/hcmc")).Json.GetProperty("snapshotVersion").GetInt64().ShouldBeGreaterThanOrEqualTo(before);
        (await host.Get("/programmes/hcmc")).Json.GetProperty("wardCount").GetInt32().ShouldBe(249);
    }

    [Fact]
    public async Task Preview_OfJulyBeforeJanuary_NamesTheWardsThatAreNotThereYet() =>
        (await host.Get(Path + "?date=2025-07-01")).ExpectProblem(400, "wards[52].from").Text.ShouldContain("26872@2025-01-01");

    [Fact]
    public async Task Preview_OfAnEventOfOnesOwn_TakesTheSharesThatWereEntered()
    {
        var happening = new ReorganizationEvent
        {
            Date = new DateOnly(2026, 1, 1),
            Names = Names.Same("Thử"),
            Wards = [new UnitLink { From = "26740", To = "26740@2026-01-01" }, new UnitLink { From = "26743", To = "26743@2026-01-01" }, new UnitLink { From = "26743", To = "26740@2026-01-01", Part = LinkPart.Part, Share = 0.5m }],
            Successors = [new SuccessorUnit { Code = "26740@2026-01-01", Names = Names.Same("Một") }, new SuccessorUnit { Code = "26743@2026-01-01", Names = Names.Same("Hai") }],
        };

        var wards = (await host.Post(Path, happening)).Expect(HttpStatusCode.OK).Json.GetProperty("wards");

        // 10,633 and half of 11,714.
        wards[0].GetProperty("ward").GetProperty("population").GetInt64().ShouldBe(10_633 + 5_857);
        wards.EnumerateArray().Select(ward => ward.GetProperty("change").GetString()).ShouldBe(["merge", "split"]);
        (await host.Post(Path, JsonSerializer.Serialize(happening, ModelJson.Options).Replace("0.5", "1.5", StringComparison.Ordinal))).ExpectProblem(400, "wards[2].share");
    }

    [Theory]
    [InlineData("/programmes/hcmc/reorganization/preview", 400, "date")]
    [InlineData("/programmes/hcmc/reorganization/preview?date=2025-01-02", 400, "date")]
    [InlineData("/programmes/nowhere/reorganization/preview?date=2025-01-01", 404, "programme")]
    [InlineData("/programmes/a@2025-01-01/reorganization/preview?date=2025-01-01", 404, "programme")]
    public async Task Preview_AskedWrongly_IsRefused(string path, int status, string field) => (await host.Get(path)).ExpectProblem(status, field);

    private static int Wards(JsonElement preview, string side) => preview.GetProperty(side).GetProperty("wards").GetInt32();
}
