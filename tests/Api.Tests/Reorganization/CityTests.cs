using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Reorganization;

/// <summary>The mergers of 2025, applied to the city as it is shipped and undone again.</summary>
public sealed class CityTests
{
    private const string Path = "/programmes/hcmc/reorganization";

    [Fact]
    public async Task City_OverTheMergersOf2025AndBack_IsWhatItWas()
    {
        await using var host = new ApiHost(null, ("ModelWard:WarmUp", "false"));
        await host.InitializeAsync();
        var before = await Exported(host);
        var scenarios = await Scenarios(host);
        var outcome = (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("fingerprint").GetString();

        (await host.Post(Path + "?date=2025-07-01", "", "*")).ExpectProblem(400, "wards[52].from");
        var january = await Apply(host, "2025-01-01");
        (await Count(host)).ShouldBe(210);
        january.GetProperty("scenarios").EnumerateArray().Select(id => id.GetString()).ShouldContain("baseline");
        (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("wards").GetArrayLength().ShouldBe(210);
        var people = (await RolledUp(host, "2024-12-31", 249), await RolledUp(host, "2025-01-01", 210), await RolledUp(host, "2025-07-01", 78));
        people.ShouldBe((7_004_921, 7_004_921, 7_004_921));
        var july = await Apply(host, "2025-07-01");
        people = (await RolledUp(host, "2024-12-31", 249), await RolledUp(host, "2025-06-30", 210), await RolledUp(host, "2030-01-01", 78));
        people.ShouldBe((7_004_921, 7_004_921, 7_004_921));
        (await Count(host)).ShouldBe(78);
        (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("wards").GetArrayLength().ShouldBe(78);
        (await Undo(host, january)).ExpectProblem(409, "number");

        (await Undo(host, july)).Expect(HttpStatusCode.OK);
        (await Undo(host, january)).Expect(HttpStatusCode.OK);

        (await Exported(host)).ShouldBe(before);
        (await Scenarios(host)).ShouldBe(scenarios);
        (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json.GetProperty("fingerprint").GetString().ShouldBe(outcome);
        (await Reply.Of(await host.Http.GetAsync("/ops/consistency", TestContext.Current.CancellationToken))).Expect(HttpStatusCode.OK).Json.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    private static async Task<JsonElement> Apply(ApiHost host, string date) => (await host.Post($"{Path}?date={date}", "", "*")).Expect(HttpStatusCode.OK).Json;

    // What the scenario takes of the wards as they are now, for the units of any day; people of its first year.
    private static async Task<long> RolledUp(ApiHost host, string date, int units)
    {
        var items = (await host.Get($"/scenarios/baseline/rollup?year=2023&pageSize=1000&date={date}")).Expect(HttpStatusCode.OK).Json.GetProperty("items");
        items.GetArrayLength().ShouldBe(units);
        return items.EnumerateArray().Sum(row => row.GetProperty("figures").GetProperty("people").GetInt64());
    }

    private static Task<Reply> Undo(ApiHost host, JsonElement applied) => host.Post($"{Path}/{applied.GetProperty("number").GetInt64()}/undo", "", "*");

    private static async Task<int> Count(ApiHost host) => (await host.Get("/programmes/hcmc")).Json.GetProperty("wardCount").GetInt32();

    // Register, levels and needs as tables, byte by byte.
    private static async Task<string> Exported(ApiHost host)
    {
        var tables = "";
        foreach (var table in new[] { "programme", "districts", "register", "levels", "needs" }) tables += (await host.Get($"/programmes/hcmc/export/{table}.csv")).Expect(HttpStatusCode.OK).Text;
        return tables;
    }

    private static async Task<string> Scenarios(ApiHost host)
    {
        var documents = "";
        foreach (var id in new[] { "baseline", "front-loaded", "plus18" }) documents += (await host.Get($"/scenarios/{id}.yaml")).Expect(HttpStatusCode.OK).Text;
        return documents;
    }
}
