using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Settings;

public sealed class SettingsTests(ApiHost shared)
{
    private const string Path = "/programmes/hcmc/settings";

    [Fact]
    public async Task Settings_ReadChangedAndReadAgain_KeepVersionsHistoryAndAudit()
    {
        await using var host = await Fresh();
        var first = (await host.Get(Path)).Expect(HttpStatusCode.OK);
        (first.ETag, first.Json.GetProperty("illustrative").GetBoolean()).ShouldBe(("\"0\"", true));
        var document = JsonNode.Parse(first.Json.GetRawText())!;
        document["norms"]!["guidance"] = 1.5;

        var stored = (await host.Send(HttpMethod.Put, Path, document.ToJsonString(), first.ETag, "key-1")).Expect(HttpStatusCode.OK);

        (stored.ETag, stored.Json.GetProperty("illustrative").GetBoolean()).ShouldBe(("\"1\"", false));
        (await host.Send(HttpMethod.Put, Path, document.ToJsonString(), first.ETag, "key-1")).Expect(HttpStatusCode.OK).ETag.ShouldBe("\"1\"");
        (await host.Send(HttpMethod.Put, Path, document.ToJsonString(), first.ETag, "key-2")).ExpectProblem(412, "If-Match");
        (await host.Send(HttpMethod.Put, Path, document.ToJsonString(), ifMatch: null, key: "key-3")).ExpectProblem(428, "If-Match");
        (await host.Get(Path)).Json.GetProperty("norms").GetProperty("guidance").GetDecimal().ShouldBe(1.5m);
        var change = (await host.Get(Path + "/history")).Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (change.GetProperty("version").GetInt64(), change.GetProperty("actor").GetString(), change.GetProperty("before").ValueKind).ShouldBe((1, "local", JsonValueKind.Null));
        var audited = (await host.Get("/programmes/hcmc/audit?pageSize=1")).Json.GetProperty("items")[0];
        (audited.GetProperty("chain").GetString(), audited.GetProperty("key").GetString()).ShouldBe(("settings", "hcmc"));
    }

    [Fact]
    public async Task Settings_OneThingWrong_NamesItAndChangesNothing()
    {
        await using var host = await Fresh();
        var document = JsonNode.Parse((await host.Get(Path)).Json.GetRawText())!;
        document["norms"]!["works"]!["extension"]!["price"] = 20;

        (await host.Send(HttpMethod.Put, Path, document.ToJsonString(), "*")).ExpectProblem(400, "norms.works.newBuilding.price");

        (await host.Get(Path)).ETag.ShouldBe("\"0\"");
        (await host.Get("/programmes/nowhere/settings")).ExpectProblem(404, "programme");
    }

    [Fact]
    public async Task Needs_DerivedForAllAfterAPreview_AreThoseOfThePreview()
    {
        await using var host = await Fresh();
        var preview = (await host.Post("/programmes/hcmc/needs/derive?preview=true", """{"wards":"all"}""", null)).Expect(HttpStatusCode.OK).Json;
        preview.GetProperty("preview").GetBoolean().ShouldBeTrue();

        var done = (await host.Post("/programmes/hcmc/needs/derive", """{"wards":"all"}""", null, "derive-1")).Expect(HttpStatusCode.OK).Json;

        done.GetProperty("wardsChanged").GetInt32().ShouldBe(preview.GetProperty("wardsChanged").GetInt32());
        (await host.Post("/programmes/hcmc/needs/derive", """{"wards":"all"}""", null, "derive-1")).Json.GetRawText().ShouldBe(done.GetRawText());
        (await host.Post("/programmes/hcmc/needs/derive", """{"items":["works"]}""", null, "derive-1")).ExpectProblem(422, "Idempotency-Key");
        var again = (await host.Post("/programmes/hcmc/needs/derive?preview=true", "{}", null)).Json;
        again.GetProperty("wardsChanged").GetInt32().ShouldBe(0);
        again.GetProperty("before").GetRawText().ShouldBe(preview.GetProperty("after").GetRawText());
        (await host.Get("/programmes/hcmc/wards/26968")).Json.GetProperty("needsOrigins").GetProperty("upkeep").GetProperty("kind").GetString().ShouldBe("byNorms");
    }

    [Theory]
    [InlineData("""{"items":[]}""", "items")]
    [InlineData("""{"items":["cars"]}""", "items[0]")]
    [InlineData("""{"items":["works","works"]}""", "items")]
    [InlineData("""{"wards":"some"}""", "wards")]
    [InlineData("""{"wards":[]}""", "wards")]
    [InlineData("""{"wards":["26968","99999"]}""", "wards[1]")]
    [InlineData("""{"all":true}""", "all")]
    public async Task Needs_DerivedFromAWrongOrder_NameIt(string order, string path)
    {
        (await shared.Post("/programmes/hcmc/needs/derive", order, null)).ExpectProblem(400, path);
    }

    [Fact]
    public async Task Ward_DerivedThenAssessed_DerivesAnewInTheSameEvent()
    {
        await using var host = await Fresh();
        const string ward = "/programmes/hcmc/wards/26734";
        var derived = (await host.Post(ward + "/needs/derive", """{"items":["guidance","officers"]}""", "*")).Expect(HttpStatusCode.OK).Json;
        derived.GetProperty("kind").GetString().ShouldBe("needsDerived");
        derived.GetProperty("after").GetProperty("items").GetArrayLength().ShouldBe(2);

        var assessed = (await host.Post(ward + "/assessments", """{"criterion":"C03","level":100,"on":"2026-03-01"}""", "*")).Expect(HttpStatusCode.OK).Json;

        assessed.GetProperty("after").GetProperty("derived").GetProperty("items").GetArrayLength().ShouldBe(2);
        assessed.GetProperty("before").GetProperty("needs").GetProperty("officers").GetInt64().ShouldBe(derived.GetProperty("after").GetProperty("needs").GetProperty("officers").GetInt64());
        var origins = (await host.Get(ward)).Json.GetProperty("needsOrigins");
        origins.GetProperty("works").GetProperty("kind").GetString().ShouldBe("imported");
        origins.GetProperty("guidance").GetProperty("settingsVersion").GetInt64().ShouldBe(0);
    }

    // What is changed here would show in everything that other tests look at.
    private static async Task<ApiHost> Fresh()
    {
        var host = new ApiHost(data: null);
        await host.InitializeAsync();
        return host;
    }
}
