using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Tests.Hosting.Storage.Fixtures;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Hosting.Operations;

/// <summary>What a whole silo says of its health.</summary>
public sealed class SiloHealthTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_OfASiloThatTakesMore_IsOk()
    {
        await using var silo = await Start();

        foreach (var path in new[] { "/health/live", "/health/ready" }) (await Ask(silo, path)).ShouldBe((HttpStatusCode.OK, "ok", null));
    }

    [Fact]
    public async Task Ready_WhereNoRunIsTaken_IsBusyAndServes()
    {
        // Without any place the line is full before anybody stands in it.
        await using var silo = await Start(("ModelWard:Runs:MostKept", "0"));

        var (status, word, reason) = await Ask(silo, "/health/ready");

        (status, word).ShouldBe((HttpStatusCode.OK, "busy"));
        reason.ShouldBe("The line of runs is full: 0 of 0 places are taken (optimization: 0 under way, 0 in line; futures: 0 under way, 0 in line).");
        (await Ask(silo, "/health/live")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ready_AskedByManyAtOnce_ReadsTheDatabaseOnceASecondAtMost()
    {
        await using var silo = await Start();
        var trace = ActivityTraceId.CreateRandom();
        var reads = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "ModelWard.Store",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = one =>
            {
                if (one.TraceId == trace && one.Source.Name == "ModelWard.Store") reads.Add(one);
            },
        };
        ActivitySource.AddActivityListener(listener);
        // Older than an outcome lasts, whoever asked before.
        await Task.Delay(SharedOutcome.Lasts, Stop);
        using var http = new HttpClient { BaseAddress = new Uri(silo.Urls.Single()), DefaultRequestHeaders = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
        var began = Stopwatch.GetTimestamp();

        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => http.GetAsync(new Uri("/health/ready", UriKind.Relative), Stop)));

        var seconds = (int)Stopwatch.GetElapsedTime(began).TotalSeconds;
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        reads.Count.ShouldBeInRange(1, 1 + seconds);
    }

    public void Dispose() => _directory.Dispose();

    private static async Task<(HttpStatusCode Status, string? Word, string? Reason)> Ask(WebApplication silo, string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(silo.Urls.Single()) };
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);
        var json = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(Stop));
        return (answer.StatusCode, json.GetProperty("status").GetString(), json.TryGetProperty("reason", out var reason) ? reason.GetString() : null);
    }

    private async Task<WebApplication> Start(params (string Key, string Value)[] settings)
    {
        var ports = FreePorts.Take(2);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)))
        {
            [DataDirectory.Key] = _directory.Path, [OrleansHosting.WarmUpKey] = "false", ["Orleans:SiloPort"] = $"{ports[0]}", ["Orleans:GatewayPort"] = $"{ports[1]}",
        });
        builder.AddModelWardOrleans(ClusterMode.Silo);
        builder.AddModelWardIdentity(signsIn: false);
        builder.Services.AddSiloHealth();
        var app = builder.Build();
        app.MapSiloHealth();
        app.Services.GetRequiredService<DataPreparation>().Prepare();
        await app.StartAsync(Stop);
        return app;
    }
}
