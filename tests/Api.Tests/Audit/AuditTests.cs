using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Audit;

public sealed class AuditTests(ApiHost host)
{
    private const string Path = "/programmes/hcmc/audit";

    [Fact]
    public async Task Audit_OfACommand_SaysWhoDidWhatWithItsHash()
    {
        (await host.Post("/programmes/hcmc/wards/26797/assessments", Documents.Assessment("61.5"), "*", "audited")).Expect(HttpStatusCode.OK);

        var page = (await host.Get($"{Path}?ward=26797&pageSize=1")).Expect(HttpStatusCode.OK).Json;

        var entry = page.GetProperty("items")[0];
        page.GetProperty("total").GetInt64().ShouldBeGreaterThan(1);
        (Text("chain"), Text("key"), Text("actor"), Text("commandId"), Text("kind"), Text("evidence")).ShouldBe(("ward", "26797", "local", "audited", "assessed", "file 12"));
        entry.GetProperty("after").GetProperty("level").GetDecimal().ShouldBe(61.5m);
        entry.GetProperty("before").GetProperty("criterion").GetString().ShouldBe("C07");
        Text("hash")!.Length.ShouldBe(64);

        string? Text(string name) => entry.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Audit_OfScenarios_TellsCopiesApart()
    {
        var copy = (await host.Post("/scenarios/baseline/copy", """{"name":"Bản sao để kiểm"}""", key: "copy-audited")).Expect(HttpStatusCode.Created);
        (await host.Send(HttpMethod.Delete, $"/scenarios/{copy.Json.GetProperty("id").GetString()}", body: null, "*")).Expect(HttpStatusCode.NoContent);

        var items = (await host.Get($"{Path}?pageSize=1000")).Json.GetProperty("items").EnumerateArray().Where(one => one.GetProperty("key").GetString() == copy.Json.GetProperty("id").GetString()).ToArray();

        items.Select(one => one.GetProperty("kind").GetString()).ShouldBe(["deleted", "copied"]);
        items[1].GetProperty("evidence").GetString().ShouldBe("baseline");
        items[1].GetProperty("after").GetProperty("name").GetString().ShouldBe("Bản sao để kiểm");
    }

    [Fact]
    public async Task Audit_AsATable_RunsNoFormula()
    {
        var assessment = Documents.Assessment("61.5").Replace("file 12", "=1+1", StringComparison.Ordinal);
        (await host.Post("/programmes/hcmc/wards/26800/assessments", assessment, "*")).Expect(HttpStatusCode.OK);

        var csv = (await host.Get($"{Path}?ward=26800&format=csv")).Expect(HttpStatusCode.OK).Text;

        csv.TrimStart('\uFEFF').ShouldStartWith("chain,key,version,at,actor,command_id,kind,before,after,evidence,hash");
        csv.ShouldContain(",'=1+1,");
        csv.ShouldNotContain(",=1+1");
        (await host.Get($"{Path}?ward=26800&format=xlsx")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Audit_Filtered_HoldsTheDaysAsTheyRunInVietNam()
    {
        (await host.Get($"{Path}?from=2000-01-01&to=2000-12-31")).Json.GetProperty("total").GetInt64().ShouldBe(0);
        (await host.Get($"{Path}?from=2000-01-01&actor=samples")).Json.GetProperty("total").GetInt64().ShouldBeGreaterThan(0);
        (await host.Get($"{Path}?actor=nobody")).Json.GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Theory]
    [InlineData("from=yesterday", "from")]
    [InlineData("to=2026-13-01", "to")]
    [InlineData("from=2026-02-02&to=2026-02-01", "to")]
    [InlineData("page=0", "page")]
    [InlineData("who=me", "who")]
    public async Task Audit_BadQuery_IsRefusedByName(string query, string name) =>
        (await host.Get($"{Path}?{query}")).Expect(HttpStatusCode.BadRequest).Json.GetProperty("errors")[0].GetProperty("path").GetString().ShouldBe(name);

    [Fact]
    public async Task Audit_OfNoProgramme_IsNotFound()
    {
        (await host.Get("/programmes/nowhere/audit")).Expect(HttpStatusCode.NotFound);
        (await host.Get("/programmes/nowhere/audit/seals")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Seals_BeforeTheFirstDayIsOver_AreNone()
    {
        (await host.Get(Path + "/seals")).Expect(HttpStatusCode.OK).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await host.Get(Path + "/seals?format=csv")).Expect(HttpStatusCode.OK).Text.ShouldContain("number,day,at,count,hash");
    }
}
