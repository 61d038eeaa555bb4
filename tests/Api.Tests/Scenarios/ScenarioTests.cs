using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Scenarios;

public sealed class ScenarioTests(ApiHost host)
{
    [Fact]
    public async Task Samples_AfterTheFirstStart_AreThree()
    {
        var list = (await host.Get("/scenarios?pageSize=1000")).Json;
        var ids = list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        ids.ShouldBeSubsetOf(ids.Order(StringComparer.Ordinal));
        new[] { "baseline", "front-loaded", "plus18" }.ShouldBeSubsetOf(ids!);
        list.GetProperty("total").GetInt32().ShouldBe(ids.Count);
    }

    [Fact]
    public async Task Scenario_MadeReadReplacedAndDeleted_FollowsItsVersions()
    {
        var made = (await host.Post("/scenarios", Documents.Scenario("Phương án 1"))).Expect(HttpStatusCode.Created);
        var id = made.Json.GetProperty("id").GetString();
        made.Headers["Location"].ShouldBe($"/api/v1/scenarios/{id}");
        made.ETag.ShouldBe("\"1\"");
        made.Json.GetProperty("catalogueVersion").GetString().ShouldBe("2023-illustrative");
        made.Json.GetProperty("baseYear").GetInt32().ShouldBe(2023);

        var read = (await host.Get($"/scenarios/{id}")).Expect(HttpStatusCode.OK);
        read.Text.ShouldBe(made.Text);
        var changed = JsonNode.Parse(read.Text)!;
        changed["seed"] = 5;
        var replaced = (await host.Send(HttpMethod.Put, $"/scenarios/{id}", changed.ToJsonString(), read.ETag)).Expect(HttpStatusCode.OK);
        replaced.ETag.ShouldBe("\"2\"");
        replaced.Json.GetProperty("seed").GetInt32().ShouldBe(5);
        (await host.Send(HttpMethod.Put, $"/scenarios/{id}", changed.ToJsonString(), read.ETag)).ExpectProblem(412, "If-Match");

        (await host.Send(HttpMethod.Delete, $"/scenarios/{id}", (object?)null, "\"1\"")).ExpectProblem(412, "If-Match");
        (await host.Send(HttpMethod.Delete, $"/scenarios/{id}", (object?)null, replaced.ETag)).Expect(HttpStatusCode.NoContent);
        (await host.Get($"/scenarios/{id}")).ExpectProblem(404, "id");
    }

    [Fact]
    public async Task Create_RepeatedUnderItsKey_MakesOneScenario()
    {
        var before = await Count();
        var first = (await host.Post("/scenarios", Documents.Scenario("Once"), key: "make-once")).Expect(HttpStatusCode.Created);
        var repeat = (await host.Post("/scenarios", Documents.Scenario("Once"), key: "make-once")).Expect(HttpStatusCode.Created);
        repeat.Text.ShouldBe(first.Text);
        repeat.Headers["Location"].ShouldBe(first.Headers["Location"]);
        (await host.Post("/scenarios", Documents.Scenario("Twice"), key: "make-once")).ExpectProblem(422, "Idempotency-Key");
        (await Count()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Replace_RepeatedUnderItsKey_GetsTheFirstAnswerThoughStale()
    {
        var id = (await host.Post("/scenarios", Documents.Scenario("Replace"))).Json.GetProperty("id").GetString();
        var first = (await host.Send(HttpMethod.Put, $"/scenarios/{id}", Documents.Scenario("A"), "\"1\"", "replace-once")).Expect(HttpStatusCode.OK);
        (await host.Send(HttpMethod.Put, $"/scenarios/{id}", Documents.Scenario("B"), "*")).Expect(HttpStatusCode.OK);
        var repeat = (await host.Send(HttpMethod.Put, $"/scenarios/{id}", Documents.Scenario("A"), "\"1\"", "replace-once")).Expect(HttpStatusCode.OK);
        repeat.Text.ShouldBe(first.Text);
        (await host.Get($"/scenarios/{id}")).Json.GetProperty("name").GetString().ShouldBe("B");
    }

    [Fact]
    public async Task Copy_OfASample_IsTheSameUnderAnotherIdAndName()
    {
        var sample = JsonNode.Parse((await host.Get("/scenarios/plus18")).Text)!;
        var copy = (await host.Post("/scenarios/plus18/copy", """{"name":"Mine"}""")).Expect(HttpStatusCode.Created);
        var expected = sample.DeepClone();
        (expected["id"], expected["name"]) = (copy.Json.GetProperty("id").GetString(), "Mine");
        copy.Text.ShouldBe(expected.ToJsonString(Model.ModelJson.Options));
        var bare = (await host.Send(HttpMethod.Post, "/scenarios/plus18/copy", (HttpContent?)null, key: "copy-once")).Expect(HttpStatusCode.Created);
        bare.Json.GetProperty("name").GetString().ShouldBe(sample["name"]!.GetValue<string>());
        (await host.Send(HttpMethod.Post, "/scenarios/plus18/copy", (HttpContent?)null, key: "copy-once")).Text.ShouldBe(bare.Text);
    }

    [Fact]
    public async Task Copy_RepeatedAfterItsSourceChanged_GetsTheFirstAnswer()
    {
        var source = (await host.Post("/scenarios", (await host.Get("/scenarios/plus18")).Text)).Expect(HttpStatusCode.Created);
        var path = $"/scenarios/{source.Json.GetProperty("id").GetString()}";
        var first = (await host.Send(HttpMethod.Post, path + "/copy", (HttpContent?)null, key: "copy-of-changed")).Expect(HttpStatusCode.Created);
        var changed = JsonNode.Parse(source.Text)!;
        changed["seed"] = 7;
        (await host.Send(HttpMethod.Put, path, changed.ToJsonString(), "*")).Expect(HttpStatusCode.OK);
        (await host.Send(HttpMethod.Post, path + "/copy", (HttpContent?)null, key: "copy-of-changed")).Text.ShouldBe(first.Text);
        (await host.Post(path + "/copy", """{"name":"Another"}""", key: "copy-of-changed")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task WhatIf_OfAStoredDocument_IsItsOutcomeAndStoresNothing()
    {
        var before = await Count();
        var stored = (await host.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK).Json;
        var asked = (await host.Post("/whatif", (await host.Get("/scenarios/baseline")).Text)).Expect(HttpStatusCode.OK).Json;
        asked.GetProperty("fingerprint").GetString().ShouldBe(stored.GetProperty("fingerprint").GetString());
        asked.GetProperty("wards").GetArrayLength().ShouldBe(249);
        asked.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("year").GetInt32()).ShouldBe(Enumerable.Range(2023, 8));
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Outcome_AsCsvAndXlsx_SaysTheSameAsJson()
    {
        var outcome = (await host.Get("/scenarios/baseline/outcome")).Json;
        var years = Csv((await host.Get("/scenarios/baseline/outcome?format=csv")).Text);
        var recognized = Array.IndexOf(years[0], "recognized");
        years.Skip(1).Select(row => int.Parse(row[recognized])).ShouldBe(outcome.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("recognized").GetInt32()));
        var used = Array.IndexOf(years[0], "floor_area_used");
        years[1][used].ShouldBe(outcome.GetProperty("years")[0].GetProperty("resources").GetProperty("floorArea").GetProperty("used").GetInt64().ToString());
        Csv((await host.Get("/scenarios/baseline/outcome?format=csv&table=wards")).Text).Length.ShouldBe(250);
        var sheets = Workbook.Of((await host.Get("/scenarios/baseline/outcome?format=xlsx")).Bytes);
        sheets.Keys.ShouldBe(["years", "wards", "milestones", "district_floors", "notice"]);
        sheets["years"][1][recognized].ShouldBe(outcome.GetProperty("years")[0].GetProperty("recognized").GetDouble());
    }

    [Fact]
    public async Task Cohort_OfThePilotYear_NamesTheNineteenAndWhy()
    {
        var cohort = (await host.Get("/scenarios/baseline/cohorts/2023")).Expect(HttpStatusCode.OK).Json;
        var items = cohort.GetProperty("items").EnumerateArray().ToList();
        items.Count(item => item.GetProperty("reason").GetString() == "pinned").ShouldBe(19);
        items.Select(item => item.GetProperty("code").GetString()).ShouldContain("26968");
        items.ShouldAllBe(item => item.GetProperty("start").GetInt32() == 2023);
        Csv((await host.Get("/scenarios/baseline/cohorts/2023?format=csv")).Text).Length.ShouldBe(items.Count + 1);
        Workbook.Of((await host.Get("/scenarios/baseline/cohorts/2023?format=xlsx")).Bytes)["cohort"].Count.ShouldBe(items.Count + 1);
        (await host.Get("/scenarios/baseline/cohorts/1999")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static string[][] Csv(string text) => [.. text.TrimStart('\uFEFF').Trim().Split("\r\n").Select(line => line.Split(','))];

    private async Task<int> Count() => (await host.Get("/scenarios?pageSize=1")).Json.GetProperty("total").GetInt32();
}
