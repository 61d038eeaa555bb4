using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Runs;

public sealed class FuturesTests(ApiHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfAStoredScenario_ShowsFansAndEndsWithWhatIsAnsweredAtOnce()
    {
        var id = (await host.Post("/scenarios", Documents.Scenario("Futures"))).Json.GetProperty("id").GetString();
        var begun = (await host.Post($"/scenarios/{id}/futures?replications=1000", "")).Expect(HttpStatusCode.Accepted);
        var run = begun.Json.GetProperty("id").GetString();
        begun.Headers["Location"].ShouldBe($"/api/v1/runs/{run}");
        begun.Json.GetProperty("kind").GetString().ShouldBe("futures");

        var events = await Watch(run!);

        events.Select(one => one.EventType).ShouldBe(["waiting", "running", "partial", "partial", "partial", "ended"]);
        events.Select(one => one.EventId).ShouldBe(["1", "2", "3", "4", "5", "6"]);
        var ended = (await host.Get($"/runs/{run}")).Expect(HttpStatusCode.OK).Json;
        ended.GetProperty("state").GetString().ShouldBe("done");
        ended.GetProperty("progress").GetRawText().ShouldBe("""{"done":1000,"all":1000}""");
        var futures = ended.GetProperty("futures");
        var atOnce = (await host.Post("/whatif/futures", Documents.Scenario("Futures"))).Expect(HttpStatusCode.OK).Json;
        futures.GetProperty("fingerprint").GetString().ShouldBe(atOnce.GetProperty("fingerprint").GetString());
        var outcome = (await host.Get($"/scenarios/{id}/outcome")).Json;
        futures.GetProperty("noiseFree").EnumerateArray().Select(count => count.GetInt32())
            .ShouldBe(outcome.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("recognized").GetInt32()));
        var fan = futures.GetProperty("fan");
        fan.GetProperty("replications").GetInt32().ShouldBe(1_000);
        fan.GetProperty("wards").GetArrayLength().ShouldBe(249);
        fan.GetProperty("years")[0].GetProperty("recognized").GetProperty("percentiles").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task Run_OfADocument_EndsWithWhatIsAnsweredAtOnceAndIsListedMeanwhile()
    {
        var begun = (await host.Post("/whatif/futures/run?replications=1500", Documents.Scenario("Document"), key: "document-once")).Expect(HttpStatusCode.Accepted).Json;
        var run = begun.GetProperty("id").GetString()!;
        begun.GetProperty("scenario").ValueKind.ShouldBe(JsonValueKind.Null);
        (await host.Post("/whatif/futures/run?replications=1500", Documents.Scenario("Document"), key: "document-once")).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString().ShouldBe(run);
        (await host.Post("/whatif/futures/run?replications=1501", Documents.Scenario("Document"), key: "document-once")).ExpectProblem(422, "Idempotency-Key");
        await Watch(run);

        var ended = (await host.Get($"/runs/{run}")).Json;

        var atOnce = (await host.Post("/whatif/futures?replications=1500", Documents.Scenario("Document"))).Expect(HttpStatusCode.OK).Json;
        ended.GetProperty("futures").GetRawText().ShouldBe(atOnce.GetRawText());
        var listed = (await host.Get("/runs?pageSize=200")).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("id").GetString() == run);
        listed.GetProperty("state").GetString().ShouldBe("done");
        listed.TryGetProperty("futures", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Events_WhileFuturesAreComputed_CarryTheFanSoFar()
    {
        var run = await Begin(1_000_000);
        using var watching = await host.Http.GetAsync($"{Asking.Api}/runs/{run}/events", HttpCompletionOption.ResponseHeadersRead, Stop);
        await foreach (var one in SseParser.Create(await watching.Content.ReadAsStreamAsync(Stop)).EnumerateAsync(Stop))
        {
            if (one.EventType != "partial") continue;
            var partial = JsonDocument.Parse(one.Data).RootElement;
            if (!partial.TryGetProperty("futures", out var futures)) continue;
            futures.GetProperty("fan").GetProperty("replications").GetInt32().ShouldBe(partial.GetProperty("progress").GetProperty("done").GetInt32());
            partial.GetProperty("progress").GetProperty("secondsLeft").GetDouble().ShouldBeGreaterThan(0);
            break;
        }

        var ended = (await host.Send(HttpMethod.Delete, $"/runs/{run}", (HttpContent?)null)).Expect(HttpStatusCode.OK);

        ended.Json.GetProperty("state").GetString().ShouldBe("cancelled");
        var done = ended.Json.GetProperty("progress").GetProperty("done").GetInt32();
        (done % 256).ShouldBe(0);
        done.ShouldBeLessThan(1_000_000);
        ended.Json.GetProperty("futures").GetProperty("fan").GetProperty("replications").GetInt32().ShouldBe(done);
        (await host.Send(HttpMethod.Delete, $"/runs/{run}", (HttpContent?)null)).Expect(HttpStatusCode.OK).Text.ShouldBe(ended.Text);
    }

    [Fact]
    public async Task Begin_RepeatedUnderItsKey_IsOneRun()
    {
        var first = (await host.Post("/scenarios/baseline/futures?replications=300", "", key: "futures-once")).Expect(HttpStatusCode.Accepted);
        var repeat = (await host.Post("/scenarios/baseline/futures?replications=300", "", key: "futures-once")).Expect(HttpStatusCode.Accepted);

        repeat.Headers["Location"].ShouldBe(first.Headers["Location"]);
        repeat.Json.GetProperty("createdAt").GetString().ShouldBe(first.Json.GetProperty("createdAt").GetString());
        (await host.Post("/scenarios/baseline/futures?replications=301", "", key: "futures-once")).ExpectProblem(422, "Idempotency-Key");
    }

    [Fact]
    public async Task Begin_WithoutRoom_IsRefusedForNowAndLosesNothing()
    {
        await using var small = new ApiHost(settings: ("ModelWard:Runs:MostKept", "2"));
        await small.InitializeAsync();
        var runs = new List<string>();
        for (var i = 0; i < 2; i++) runs.Add((await small.Post("/scenarios/baseline/futures?replications=1000000", "")).Json.GetProperty("id").GetString()!);

        var refused = (await small.Post("/scenarios/baseline/futures", "")).ExpectProblem(429, "runs");

        refused.Headers["Retry-After"].ShouldBe("30");
        // Nobody takes the process out for that: all else is served.
        (await Ready(small, "busy")).GetProperty("reason").GetString()
            .ShouldBe("The line of runs is full: 2 of 2 places are taken (optimization: 0 under way, 0 in line; futures: 2 under way, 0 in line).");
        (await small.Get("/programmes/hcmc")).Expect(HttpStatusCode.OK);
        foreach (var run in runs)
            (await small.Send(HttpMethod.Delete, $"/runs/{run}", (HttpContent?)null)).Json.GetProperty("state").GetString().ShouldBe("cancelled");
        (await Ready(small, "ok")).TryGetProperty("reason", out _).ShouldBeFalse();
        (await small.Post("/scenarios/baseline/futures?replications=2", "")).Expect(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task AtOnce_OfTheOptimalPolicy_TakesItsImmediatePlan()
    {
        var futures = (await host.Post("/whatif/futures?replications=200", Documents.Optimal())).Expect(HttpStatusCode.OK).Json;
        var outcome = (await host.Post("/whatif", Documents.Optimal())).Expect(HttpStatusCode.OK).Json;

        futures.GetProperty("noiseFree").EnumerateArray().Select(count => count.GetInt32())
            .ShouldBe(outcome.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("recognized").GetInt32()));
    }

    // What was found a moment ago is told for a second.
    private static async Task<JsonElement> Ready(ApiHost host, string word)
    {
        for (var i = 0; ; i++)
        {
            var said = (await Reply.Of(await host.Http.GetAsync("/health/ready", Stop))).Expect(HttpStatusCode.OK).Json;
            if (said.GetProperty("status").GetString() == word || i == 50) return said;
            await Task.Delay(100, Stop);
        }
    }

    private async Task<string> Begin(int replications) =>
        (await host.Post($"/scenarios/baseline/futures?replications={replications}", "")).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString()!;

    private async Task<List<SseItem<string>>> Watch(string run)
    {
        using var answer = await host.Http.GetAsync($"{Asking.Api}/runs/{run}/events", HttpCompletionOption.ResponseHeadersRead, Stop);
        var events = new List<SseItem<string>>();
        await foreach (var one in SseParser.Create(await answer.Content.ReadAsStreamAsync(Stop)).EnumerateAsync(Stop)) events.Add(one);
        return events;
    }
}
