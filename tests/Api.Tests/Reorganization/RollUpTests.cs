using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Reorganization;

/// <summary>Reports for the units of any day over HTTP.</summary>
public sealed class RollUpTests(ApiHost host)
{
    private static readonly (string Query, int Units)[] s_sets =
        [("", 249), ("&date=2024-12-31", 249), ("&date=2025-01-01", 210), ("&date=2025-07-01", 78), ("&by=districts", 17), ("&by=districts&date=2025-07-01", 17)];

    [Fact]
    public async Task Scenario_ForTheUnitsOfAnyDay_HasTheLedgersOfItsOutcome()
    {
        var year = (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("years").EnumerateArray().Single(one => one.GetProperty("year").GetInt32() == 2026);
        foreach (var (query, units) in s_sets)
        {
            var answer = (await host.Get($"/scenarios/baseline/rollup?year=2026&pageSize=1000{query}")).Expect(HttpStatusCode.OK).Json;

            answer.GetProperty("total").GetInt32().ShouldBe(units);
            var rows = Figures(answer);
            Sum(rows, "recognized").ShouldBe(year.GetProperty("recognized").GetInt64());
            Sum(rows, "underWay").ShouldBe(year.GetProperty("underWay").GetInt64());
            (Sum(rows, "works") + Sum(rows, "equipment")).ShouldBe(Used("capital"));
            (Sum(rows, "upkeep"), Sum(rows, "officers"), Sum(rows, "floorArea"), Sum(rows, "wards")).ShouldBe((Used("upkeep"), Used("officers"), Used("floorArea"), 249));
        }

        long Used(string resource) => year.GetProperty("resources").GetProperty(resource).GetProperty("used").GetInt64();
    }

    [Fact]
    public async Task Scenario_OfTheOptimalPolicy_RollsItsPlanUpAndEveryYearIsThere()
    {
        var scenario = JsonNode.Parse((await host.Get("/scenarios/baseline")).Text)!;
        scenario["policy"] = "optimal";
        var id = (await host.Post("/scenarios", scenario.ToJsonString())).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString();

        var rows = (await host.Get($"/scenarios/{id}/rollup?by=districts&pageSize=1000")).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();

        rows.GroupBy(row => row.GetProperty("year").GetInt32()).Select(year => (year.Key, year.Count())).ShouldBe(Enumerable.Range(2023, 8).Select(year => (year, 17)));
        var last = (await host.Get($"/scenarios/{id}/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("years").EnumerateArray().Last();
        rows.Where(row => row.GetProperty("year").GetInt32() == 2030).Sum(row => row.GetProperty("figures").GetProperty("recognized").GetInt64()).ShouldBe(last.GetProperty("recognized").GetInt64());
    }

    [Fact]
    public async Task Today_ForTheUnitsOfAnyDay_HasOneSum()
    {
        var sums = new List<string>();
        foreach (var (query, units) in s_sets)
        {
            var answer = (await host.Get($"/programmes/hcmc/rollup?pageSize=1000{query}")).Expect(HttpStatusCode.OK).Json;
            answer.GetProperty("items").GetArrayLength().ShouldBe(units);
            var rows = Figures(answer);
            sums.Add(string.Join(' ', new[] { "people", "officers", "floorArea", "guidance", "works", "equipment", "upkeep", "wards", "recognized" }.Select(name => Sum(rows, name))));
        }

        sums.Distinct().ShouldHaveSingleItem().ShouldStartWith("7004921 ");
    }

    [Fact]
    public async Task Files_HoldAllRowsAndSayWhoseTheyAre()
    {
        var csv = (await host.Get("/scenarios/baseline/rollup?date=2025-07-01&format=csv")).Expect(HttpStatusCode.OK);
        csv.Text.TrimEnd().Split('\n').Length.ShouldBe(1 + 78 * 8);
        csv.Text.ShouldContain("26740@2025-07-01,Phường Sài Gòn,Sai Gon Ward,760,2026,");
        csv.Headers["Content-Disposition"].ShouldContain("hcmc-rollup-baseline-wards-2025-07-01-minh-hoa-illustrative.csv");
        var xlsx = Workbook.Of((await host.Get("/programmes/hcmc/rollup?by=districts&date=2024-12-31&format=xlsx")).Expect(HttpStatusCode.OK).Bytes);
        xlsx["rollup"].Count.ShouldBe(18);
    }

    [Fact]
    public async Task Units_OfADay_SayWhichWardsLieInThem()
    {
        var answer = (await host.Get("/programmes/hcmc/units?date=2025-07-01")).Expect(HttpStatusCode.OK).Json;

        answer.GetProperty("set").GetProperty("since").GetString().ShouldBe("2025-07-01");
        answer.GetProperty("sets").EnumerateArray().Select(set => set.GetProperty("wards").GetInt32()).ShouldBe([249, 210, 78]);
        answer.GetProperty("items").EnumerateArray().Sum(unit => unit.GetProperty("tiles").GetArrayLength()).ShouldBe(249);
        answer.GetProperty("items").EnumerateArray().Single(unit => unit.GetProperty("unit").GetString() == "26740@2025-07-01").GetProperty("wards").EnumerateArray().Select(code => code.GetString()).ShouldContain("26740");
    }

    [Fact]
    public async Task Question_AskedWrongly_IsRefusedByName()
    {
        (await host.Get("/programmes/hcmc/rollup?date=2025-7-1")).ExpectProblem(400, "date");
        (await host.Get("/programmes/hcmc/rollup?by=streets")).ExpectProblem(400, "by");
        (await host.Get("/programmes/hcmc/units?x=1")).ExpectProblem(400, "x");
        (await host.Get("/programmes/nowhere/rollup")).ExpectProblem(404, "programme");
        (await host.Get("/programmes/nowhere/units")).ExpectProblem(404, "programme");
        (await host.Get("/scenarios/nowhere/rollup")).ExpectProblem(404, "id");
        var refused = (await host.Get("/scenarios/baseline/rollup?year=2022")).ExpectProblem(400, "year");
        refused.Text.ShouldContain("a year of the scenario, 2023 to 2030");
    }

    [Fact]
    public async Task Register_ThatAnEventHasChanged_IsShownForTheWardsBeforeIt()
    {
        (await host.Import("rolled", SmallProgramme.Tables("rolled"))).Expect(HttpStatusCode.OK);
        var before = Figures((await host.Get("/programmes/rolled/rollup")).Expect(HttpStatusCode.OK).Json);
        const string merged = "00001@2026-07-01";
        var happening = new ReorganizationEvent
        {
            Date = new DateOnly(2026, 7, 1),
            Names = new Names("Sáp nhập", "Merger"),
            Wards = [new UnitLink { From = "00001", To = merged }, new UnitLink { From = "00123", To = merged }],
            Successors = [new SuccessorUnit { Code = merged, Names = Names.Same("Một") }],
        };
        var applied = (await host.Post("/programmes/rolled/reorganization", happening, "*")).Expect(HttpStatusCode.OK);

        Units(await Now("")).ShouldBe(["00001@2026-07-01", "00002"]);
        var old = await Now("?date=2026-06-30");
        Units(old).ShouldBe(["00001", "00002", "00123"]);
        Figures(old).Select(row => row.GetProperty("people").GetInt64()).ShouldBe(before.Select(row => row.GetProperty("people").GetInt64()));
        // The one ward that there is counts where most of its people came from.
        Figures(old).Select(row => row.GetProperty("wards").GetInt32()).ShouldBe([1, 1, 0]);
        var map = (await host.Get("/programmes/rolled/units?date=2026-06-30")).Expect(HttpStatusCode.OK).Json;
        map.GetProperty("items")[2].GetProperty("within").GetString().ShouldBe(merged);
        old.GetProperty("sets").EnumerateArray().Select(set => set.GetProperty("isNow").GetBoolean()).ShouldBe([false, true]);

        (await host.Post($"/programmes/rolled/reorganization/{applied.Json.GetProperty("number").GetInt64()}/undo", "", "*")).Expect(HttpStatusCode.OK);
        Figures(await Now("?date=2026-07-01")).Select(row => row.GetRawText()).ShouldBe(before.Select(row => row.GetRawText()));

        async Task<JsonElement> Now(string query) => (await host.Get("/programmes/rolled/rollup" + query)).Expect(HttpStatusCode.OK).Json;
    }

    private static List<JsonElement> Figures(JsonElement answer) => [.. answer.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("figures"))];

    private static IEnumerable<string?> Units(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("unit").GetString());

    private static long Sum(IEnumerable<JsonElement> rows, string name) => rows.Sum(row => row.GetProperty(name).GetInt64());
}
