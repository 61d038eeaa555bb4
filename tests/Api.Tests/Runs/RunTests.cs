using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Runs;

public sealed class RunTests(ApiHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfAStoredScenario_EndsWithWhatTheOutcomeOfAsManyStartsIs()
    {
        var id = (await host.Post("/scenarios", Documents.Optimal())).Json.GetProperty("id").GetString();
        var begun = (await host.Send(HttpMethod.Post, $"/scenarios/{id}/optimization?starts=10", (HttpContent?)null)).Expect(HttpStatusCode.Accepted);
        var run = begun.Json.GetProperty("id").GetString();
        begun.Headers["Location"].ShouldBe($"/api/v1/runs/{run}");
        begun.Json.GetProperty("progress").GetProperty("all").GetInt32().ShouldBe(10);

        var events = await Watch(run!);

        events.Select(one => one.EventId).ShouldBe(Enumerable.Range(1, events.Count).Select(number => number.ToString()));
        events[0].EventType.ShouldBe("waiting");
        events[^1].EventType.ShouldBe("ended");
        var better = JsonDocument.Parse(events.First(one => one.EventType == "better").Data).RootElement.GetProperty("outcome");
        better.GetProperty("fingerprint").GetString()!.Length.ShouldBe(64);
        better.GetProperty("proof").TryGetProperty("certificate", out _).ShouldBeFalse();
        var ended = (await host.Get($"/runs/{run}")).Expect(HttpStatusCode.OK).Json;
        ended.GetProperty("state").GetString().ShouldBe("done");
        ended.GetProperty("kind").GetString().ShouldBe("optimization");
        ended.GetProperty("scenario").GetString().ShouldBe(id);
        ended.GetProperty("progress").GetRawText().ShouldBe("""{"done":10,"all":10}""");
        var outcome = (await host.Get($"/scenarios/{id}/outcome?starts=10")).Text;
        Timeless(ended.GetProperty("outcome").GetRawText()).ShouldBe(Timeless(outcome));
    }

    [Fact]
    public async Task Events_FromTheLastOneSeen_GoOnAfterItAndEndWithNothing()
    {
        var run = await Begin("/whatif/optimization?starts=8");
        var all = await Watch(run);

        (await Watch(run, lastSeen: "2")).Select(one => one.EventId).ShouldBe(all.Skip(2).Select(one => one.EventId));
        (await Watch(run, lastSeen: "999")).Count.ShouldBe(all.Count);
        using var end = await Ask(run, all[^1].EventId!);
        end.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var bad = await Ask(run, "two");
        (await Reply.Of(bad)).ExpectProblem(400, "Last-Event-ID");
    }

    [Fact]
    public async Task Run_CalledOff_KeepsTheBestItHasFound()
    {
        var run = await Begin("/whatif/optimization?starts=1000");
        using var watching = await Ask(run, null);
        await foreach (var one in SseParser.Create(await watching.Content.ReadAsStreamAsync(Stop)).EnumerateAsync(Stop))
            if (one.EventType == "better") break;

        var ended = (await host.Send(HttpMethod.Delete, $"/runs/{run}", (HttpContent?)null)).Expect(HttpStatusCode.OK);

        ended.Json.GetProperty("state").GetString().ShouldBe("cancelled");
        ended.Json.GetProperty("progress").GetProperty("done").GetInt32().ShouldBeLessThan(1_000);
        ended.Json.GetProperty("outcome").GetProperty("proof").GetProperty("certificate").ValueKind.ShouldBe(JsonValueKind.Object);
        (await host.Send(HttpMethod.Delete, $"/runs/{run}", (HttpContent?)null)).Expect(HttpStatusCode.OK).Text.ShouldBe(ended.Text);
    }

    [Fact]
    public async Task Begin_RepeatedUnderItsKey_IsOneRun()
    {
        var first = (await host.Post("/whatif/optimization?starts=4", Documents.Optimal(), key: "search-once")).Expect(HttpStatusCode.Accepted);
        var repeat = (await host.Post("/whatif/optimization?starts=4", Documents.Optimal(), key: "search-once")).Expect(HttpStatusCode.Accepted);

        repeat.Headers["Location"].ShouldBe(first.Headers["Location"]);
        repeat.Json.GetProperty("createdAt").GetString().ShouldBe(first.Json.GetProperty("createdAt").GetString());
        (await host.Post("/whatif/optimization?starts=5", Documents.Optimal(), key: "search-once")).ExpectProblem(422, "Idempotency-Key");
    }

    [Fact]
    public async Task Run_WithoutAPlan_IsDoneAndSaysThatItIsProved()
    {
        var run = (await host.Post("/whatif/optimization", Documents.Optimal(("milestones", """[{"year":2023,"share":1}]""")))).Json.GetProperty("id").GetString()!;
        await Watch(run);

        var ended = (await host.Get($"/runs/{run}")).Json;

        ended.GetProperty("state").GetString().ShouldBe("done");
        ended.TryGetProperty("outcome", out _).ShouldBeFalse();
        ended.GetProperty("noPlan").GetProperty("proved").GetBoolean().ShouldBeTrue();
    }

    private async Task<string> Begin(string path) =>
        (await host.Post(path, Documents.Optimal())).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString()!;

    private async Task<List<SseItem<string>>> Watch(string run, string? lastSeen = null)
    {
        using var answer = await Ask(run, lastSeen);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var events = new List<SseItem<string>>();
        await foreach (var one in SseParser.Create(await answer.Content.ReadAsStreamAsync(Stop)).EnumerateAsync(Stop)) events.Add(one);
        return events;
    }

    private async Task<HttpResponseMessage> Ask(string run, string? lastSeen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Asking.Api}/runs/{run}/events");
        if (lastSeen is not null) request.Headers.TryAddWithoutValidation("Last-Event-ID", lastSeen);
        return await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
    }

    private static string Timeless(string outcome)
    {
        var node = JsonNode.Parse(outcome)!;
        node["elapsedMs"] = 0;
        return node.ToJsonString();
    }
}
