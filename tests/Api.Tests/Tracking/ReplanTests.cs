using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Tracking;

public sealed class ReplanTests(ApiHost host)
{
    private int Year => host.Today().Year;

    private string ClosingTheYear => $$"""{"from":{{Year + 1}}}""";

    [Fact]
    public async Task Replan_OfASchemeThatGoesOn_ChangesNothing()
    {
        var decision = await host.AdoptScheme("replan-none");

        var replan = (await Ask("replan-none", "{}")).Expect(HttpStatusCode.OK).Json;

        (replan.GetProperty("decision").GetString(), replan.GetProperty("method").GetString(), replan.GetProperty("changes").GetArrayLength()).ShouldBe((decision, "none", 0));
        (replan.GetProperty("from").GetInt32(), replan.GetProperty("protectThrough").GetInt32()).ShouldBe((Year, Year));
        (await host.Send(HttpMethod.Post, "/programmes/replan-none/replan", (HttpContent?)null)).Text.ShouldBe(replan.GetRawText());
    }

    [Fact]
    public async Task Replan_AfterMissedStarts_NamesAndPricesEveryChange()
    {
        await host.AdoptScheme("replan-late");

        var replan = (await Ask("replan-late", ClosingTheYear)).Expect(HttpStatusCode.OK).Json;

        replan.GetProperty("method").GetString().ShouldBe("optimized");
        replan.GetProperty("protected").EnumerateArray().Select(code => code.GetString()).ShouldBe(["00003"]);
        var changes = replan.GetProperty("changes").EnumerateArray().ToList();
        changes.Select(change => $"{change.GetProperty("ward")} {change.GetProperty("start")} {change.GetProperty("newStart")} {change.GetProperty("reason")} {change.GetProperty("accepted")}")
            .ShouldBe([$"00001 {Year} {Year + 1} missed True", $"00002 {Year} {Year + 1} missed True"]);
        changes[0].GetProperty("capital").EnumerateArray().Sum(year => year.GetProperty("amount").GetInt64()).ShouldBe(changes[0].GetProperty("capitalInAll").GetInt64());
        replan.GetProperty("scenario").GetProperty("continues").GetProperty("decision").GetString().ShouldBe("replan-late-1");
        (await Ask("replan-late", $$"""{"from":{{Year + 1}},"protectThrough":{{Year + 1}},"protected":[],"weight":0.2,"starts":4}""")).Text.ShouldBe(replan.GetRawText());
        var one = (await Ask("replan-late", $$"""{"from":{{Year + 1}},"accepted":["00002"]}""")).Expect(HttpStatusCode.OK).Json;
        one.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("accepted").GetBoolean()).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Replan_Stored_IsAScenarioThatCarriesOnTheDecisionAndCanBeAdopted()
    {
        await host.AdoptScheme("replan-stored");

        var made = (await Store("replan-stored", ClosingTheYear)).Expect(HttpStatusCode.Created);

        var id = made.Json.GetProperty("id").GetString()!;
        made.Headers["Location"].ShouldBe($"/api/v1/scenarios/{id}");
        var stored = (await host.Get($"/scenarios/{id}")).Expect(HttpStatusCode.OK);
        stored.Text.ShouldBe(made.Text);
        stored.ETag.ShouldBe(made.ETag);
        stored.Json.GetProperty("continues").GetProperty("decision").GetString().ShouldBe("replan-stored-1");
        stored.Json.GetProperty("firstYear").GetInt32().ShouldBe(Year + 1);
        stored.Json.GetProperty("name").GetString().ShouldBe($"Đề án thử (điều chỉnh {Year + 1}) / Trial scheme (replan {Year + 1})");
        // What is answered is read back as it was.
        (await host.Send(HttpMethod.Put, $"/scenarios/{id}", stored.Text, "*")).Expect(HttpStatusCode.OK).Json.GetProperty("continues").GetRawText()
            .ShouldBe(stored.Json.GetProperty("continues").GetRawText());
        var document = JsonNode.Parse(stored.Text)!;
        var outcome = (await host.Post("/whatif", document.ToJsonString())).Expect(HttpStatusCode.OK).Json;
        outcome.GetProperty("years").EnumerateArray().Last().GetProperty("recognized").GetInt32().ShouldBe(4);

        (await host.Adopt(id)).ShouldBe("replan-stored-2");

        var track = (await host.Get("/programmes/replan-stored/track?replications=100")).Expect(HttpStatusCode.OK).Json.GetProperty("track");
        (track.GetProperty("decision").GetString(), track.GetProperty("from").GetInt32()).ShouldBe(("replan-stored-2", Year + 1));
    }

    [Fact]
    public async Task Replan_StoredAgainUnderItsKey_GetsTheFirstAnswerThoughNothingWouldComeOfItNow()
    {
        await host.AdoptScheme("replan-once");
        var first = (await Store("replan-once", ClosingTheYear, "replan-once")).Expect(HttpStatusCode.Created);
        foreach (var ward in new[] { "00001", "00002" }) await host.Command("replan-once", ward, "begin", new { year = Year });

        (await Store("replan-once", ClosingTheYear)).ExpectProblem(409, "changes");
        var repeat = (await Store("replan-once", ClosingTheYear, "replan-once")).Expect(HttpStatusCode.Created);

        (repeat.Text, repeat.Headers["Location"], repeat.ETag).ShouldBe((first.Text, first.Headers["Location"], first.ETag));
        (await Store("replan-once", "{}", "replan-once")).ExpectProblem(422, "Idempotency-Key");
        (await Store("replan-none-other", ClosingTheYear, "replan-once")).ExpectProblem(422, "Idempotency-Key");
        (await host.Post("/scenarios", Documents.Scenario(), key: "replan-once")).ExpectProblem(422, "Idempotency-Key");
        (await host.Send(HttpMethod.Delete, $"/scenarios/{first.Json.GetProperty("id").GetString()}", (object?)null, "*")).Expect(HttpStatusCode.NoContent);
        (await Store("replan-once", ClosingTheYear, "replan-once")).Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task Replan_StoredTwiceAtOnceUnderOneKey_MakesOneScenario()
    {
        await host.AdoptScheme("replan-both");

        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Store("replan-both", ClosingTheYear, "replan-both")));

        replies.Select(reply => reply.Expect(HttpStatusCode.Created).Text).Distinct().ShouldHaveSingleItem();
        var ids = (await host.Get("/scenarios?pageSize=1000")).Json.GetProperty("items").EnumerateArray()
            .Where(one => one.GetProperty("programme").GetString() == "replan-both" && one.TryGetProperty("continues", out var _)).ToList();
        ids.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Replan_WithNothingToStore_IsRefused()
    {
        await host.AdoptScheme("replan-empty");
        (await Store("replan-empty", "{}", "replan-empty")).ExpectProblem(409, "changes");
        (await Store("replan-empty", $$"""{"from":{{Year + 1}},"accepted":[]}""", "replan-empty")).ExpectProblem(400, "accepted");
        // Nothing was made, so the key is free.
        (await Store("replan-empty", ClosingTheYear, "replan-empty")).Expect(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("""{"weight":0.95}""", "weight", "0.95", "a number from 0 to 0.9 with at most 6 decimal places")]
    [InlineData("""{"starts":0}""", "starts", "0", "a whole number from 1 to 1000")]
    [InlineData("""{"from":1999}""", "from", "1999", null)]
    [InlineData("""{"from":"now"}""", "from", "now", "a whole number from 1 to 9998")]
    [InlineData("""{"protectThrough":1999}""", "protectThrough", "1999", null)]
    [InlineData("""{"protected":["00123"]}""", "protected[0]", "00123", "the code of a ward that replan-wrong-1 plans and that has not begun")]
    [InlineData("""{"protected":["00001",7]}""", "protected[1]", "7", null)]
    [InlineData("""{"accepted":["99999"]}""", "accepted[0]", "99999", "the code of a ward that a change is proposed for")]
    [InlineData("""{"accepted":"00001"}""", "accepted", "00001", "a list […]")]
    [InlineData("""{"accept":[]}""", "accept", "a list", "no such field; known are from, protectThrough, protected, weight, accepted, starts, release")]
    [InlineData("[]", "$", "a list", "an object {…}")]
    public async Task Body_NotAllowed_NamesFieldValueAndWhatIs(string body, string field, string? value, string? allowed)
    {
        await Wrong();
        foreach (var path in new[] { "", "/scenarios" })
        {
            var error = (await host.Post($"/programmes/replan-wrong/replan{path}", body)).ExpectProblem(400, field).Json.GetProperty("errors")[0];
            error.GetProperty("value").GetString().ShouldBe(value);
            if (allowed is not null) error.GetProperty("allowed").GetString().ShouldBe(allowed);
        }
    }

    [Fact]
    public async Task Replan_OfNoScheme_IsRefused()
    {
        await host.ImportScheme("replan-nothing");
        foreach (var path in new[] { "", "/scenarios" })
        {
            (await host.Post($"/programmes/replan-nothing/replan{path}", "{}")).ExpectProblem(409, "programme");
            (await host.Post($"/programmes/nowhere/replan{path}", "{}")).ExpectProblem(404, "programme");
            (await host.Post($"/programmes/no such code/replan{path}", "{}")).ExpectProblem(404, "programme");
            (await host.Post($"/programmes/replan-nothing/replan{path}?from=2000", "{}")).ExpectProblem(400, "from");
            (await host.Post($"/programmes/replan-nothing/replan{path}", "{")).ExpectProblem(400, "body");
        }
        (await Store("replan-nothing", "{}", "with a space")).ExpectProblem(400, "Idempotency-Key");
    }

    private async Task Wrong()
    {
        if ((await host.Get("/programmes/replan-wrong/decisions")).Status == HttpStatusCode.NotFound) await host.AdoptScheme("replan-wrong");
    }

    private Task<Reply> Ask(string programme, string body) => host.Post($"/programmes/{programme}/replan", body);

    private Task<Reply> Store(string programme, string body, string? key = null) => host.Post($"/programmes/{programme}/replan/scenarios", body, key: key);
}
