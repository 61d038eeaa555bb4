using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Api.Tests.Host;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>What is seen from outside of a host of their own: when another host of the same process ends, its instruments vanish from the metrics of all that have the same.</summary>
public sealed partial class TelemetryTests(TelemetryTests.OwnHost own) : IClassFixture<TelemetryTests.OwnHost>
{
    private readonly ApiHost host = own.Api;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Clock_OfTheProduct_IsNotTheSystemsOwn() =>
        // That one may go back, and then Orleans wakes no grain.
        host.Services.GetRequiredService<TimeProvider>().GetType().Name.ShouldBe("SteadyClock");

    [Fact]
    public async Task Metrics_AfterACommandAndARun_HoldWhatTheAlertRulesAskFor()
    {
        await Assess("telemetry-metrics");
        var run = (await host.Post("/scenarios/baseline/futures?replications=300", "")).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString();
        while ((await host.Get($"/runs/{run}")).Json.GetProperty("endedAt").ValueKind == System.Text.Json.JsonValueKind.Null) await Task.Delay(20, Stop);

        var metrics = await host.Http.GetStringAsync("/metrics", Stop);

        var known = Sample().Matches(metrics).Select(match => match.Groups[1].Value).ToHashSet();
        // Prometheus makes "up" itself; rules on the machine ask another exporter.
        var asked = Asked().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "deploy", "alerts", "modelward.yml"), Stop))
            .Select(match => match.Groups[1].Value).Where(name => name != "up").Distinct().ToList();
        asked.Count.ShouldBeGreaterThan(4);
        asked.ShouldBeSubsetOf(known);
        metrics.ShouldContain("command=\"ward.assess\",outcome=\"done\"");
        Value(metrics, "modelward_futures_replications_total").ShouldBeGreaterThanOrEqualTo(300);
        Value(metrics, "modelward_runs_ended_total", "kind=\"futures\",state=\"done\"").ShouldBeGreaterThanOrEqualTo(1);
        known.ShouldContain("orleans_app_requests_latency_milliseconds_count");
    }

    [Fact]
    public async Task Instruments_OfTheProduct_AreEachExplainedToOperators()
    {
        var made = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "ModelWard") made.Add(instrument.Name);
            },
        };
        listener.Start();

        var explained = await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "docs", "operations.md"), Stop);

        made.ShouldContain("modelward.ready");
        made.Distinct().Where(name => !explained.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact(Timeout = 60_000)]
    public async Task Metrics_OfAReadyProcess_SaySoSoonAfterItsStart()
    {
        for (var metrics = ""; Value(metrics, "modelward_ready") is not 1; await Task.Delay(100, TestContext.Current.CancellationToken))
            metrics = await host.Http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Ready_AskedByManyAtOnce_ReadsTheDatabaseOnceASecondAtMost()
    {
        var trace = ActivityTraceId.CreateRandom();
        var reads = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "Microsoft.Orleans.Application" or "ModelWard.Store",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = one =>
            {
                if (one.TraceId == trace && one.Source.Name == "ModelWard.Store") reads.Add(one);
            },
        };
        ActivitySource.AddActivityListener(listener);
        // Somebody else, as the gauge, may just have looked: then nobody has to, for a second.
        do
        {
            await Task.Delay(1_000, Stop);
            var began = Stopwatch.GetTimestamp();

            var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(async _ =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready") { Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01" } } };
                using var answer = await host.Http.SendAsync(request, Stop);
                return answer.StatusCode;
            }));

            var seconds = (int)Stopwatch.GetElapsedTime(began).TotalSeconds;
            answers.ShouldAllBe(status => status == HttpStatusCode.OK);
            reads.Count.ShouldBeLessThanOrEqualTo(1 + seconds);
        }
        while (reads.IsEmpty);
    }

    [Fact]
    public async Task Trace_OfACommand_LeadsFromTheRequestOverTheGrainToTheStatement()
    {
        var ended = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore" or "Microsoft.Orleans.Application" or "ModelWard.Store",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Asking.Api}/programmes/hcmc/wards/26740/assessments")
        {
            Content = new StringContent("""{"criterion":"C08","level":51,"on":"2024-03-01","evidence":""}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Headers.TryAddWithoutValidation("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        (await host.Http.SendAsync(request, Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // The request's own activity ends a little after its answer.
        while (!ended.Any(one => one.TraceId == trace && one.Source.Name == "Microsoft.AspNetCore")) await Task.Delay(10, Stop);
        var parts = ended.Where(one => one.TraceId == trace).ToList();
        parts.Select(one => one.Source.Name).Distinct().Order().ShouldBe(["Microsoft.AspNetCore", "Microsoft.Orleans.Application", "ModelWard.Store"]);
        var write = parts.First(one => one.OperationName == "store write");
        // From the statement back to the request, without a gap.
        for (var part = write; part.Source.Name != "Microsoft.AspNetCore";) part = parts.Single(one => one.SpanId == part.ParentSpanId);
    }

    private static double Value(string metrics, string name, string tags = "") =>
        metrics.Split('\n').Where(line => line.StartsWith(name + "{", StringComparison.Ordinal) && line.Contains(tags, StringComparison.Ordinal))
            .Sum(line => double.Parse(line.Split("} ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

    public sealed class OwnHost : IAsyncLifetime
    {
        internal ApiHost Api { get; } = new();

        public ValueTask InitializeAsync() => Api.InitializeAsync();

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }

    [GeneratedRegex(@"^([a-z_]+)\{", RegexOptions.Multiline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\b([a-z]+(?:_[a-z]+)*)\{job=""modelward""")]
    private static partial Regex Asked();

    private async Task Assess(string key) =>
        (await host.Post("/programmes/hcmc/wards/26740/assessments", """{"criterion":"C07","level":50,"on":"2024-03-01","evidence":""}""", key: key, ifMatch: "*")).Expect(HttpStatusCode.OK);
}
