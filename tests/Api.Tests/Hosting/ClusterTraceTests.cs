using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using ModelWard.Api.Tests.Host;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>What a collector sees of a request, and of a click on a page, in a cluster: an API process that calls a silo that stores in PostgreSQL.</summary>
public sealed class ClusterTraceTests(ClusterTraceTests.Cluster cluster) : IClassFixture<ClusterTraceTests.Cluster>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trace_OfARequest_LeadsFromTheStatementOverTheGrainToTheRequest()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        using var traces = new Traces();
        var trace = ActivityTraceId.CreateRandom();
        var sent = ActivitySpanId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Asking.Api}/programmes/hcmc/wards/26740/assessments")
        {
            Content = new StringContent(Documents.Assessment(), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Headers.TryAddWithoutValidation("traceparent", $"00-{trace}-{sent}-01");

        (await cluster.Api.Http.SendAsync(request, Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var way = await traces.Way(await traces.Find(one => one.TraceId == trace && IsInsert(one), Stop), Stop);
        Names(way).ShouldBe(["Npgsql", "ModelWard.Store", "Microsoft.Orleans.Application", "Microsoft.Orleans.Application", "Microsoft.AspNetCore"]);
        // The caller's and the silo's own part of the same call.
        way[2].Kind.ShouldBe(ActivityKind.Server);
        way[3].Kind.ShouldBe(ActivityKind.Client);
        way[3].GetTagItem("rpc.method").ShouldBe("ModelWard.Grains.Abstractions.IWardGrain/Assess");
        way[^1].ParentSpanId.ShouldBe(sent);
        way[^1].Kind.ShouldBe(ActivityKind.Server);
    }

    [Fact]
    public async Task Trace_OfAClickOnAPage_LeadsFromTheStatementOverTheGrainToTheComponentsEvent()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        Assert.SkipUnless(File.Exists(Chromium.Path), $"{Chromium.Path} is missing; eng/test.sh installs it.");
        using var traces = new Traces();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(cluster.Api.Http.BaseAddress!, "/wards/26971").ToString());
        await page.Locator("main[data-live=true]").WaitForAsync();
        await page.Locator("#report-open").ClickAsync();
        await page.Locator("#report-text").FillAsync("The site is not cleared yet.");
        await page.Locator("#report-text").BlurAsync();
        traces.Ended.ShouldNotContain(one => IsInsert(one));

        await page.Locator("#report button[type=submit]").ClickAsync();

        await page.Locator(".difficulties li.open").First.WaitForAsync();
        var way = await traces.Way(await traces.Find(IsInsert, Stop), Stop);
        Names(way).ShouldBe(["Npgsql", "ModelWard.Store", "Microsoft.Orleans.Application", "Microsoft.Orleans.Application", "Microsoft.AspNetCore.Components"]);
        way[3].GetTagItem("rpc.method").ShouldBe("ModelWard.Grains.Abstractions.IWardGrain/ReportDifficulty");
        way[^1].OperationName.ShouldBe("Microsoft.AspNetCore.Components.HandleEvent");
        way[^1].DisplayName.ShouldContain("ReportForm");
        // What somebody does on a page begins a trace.
        way[^1].ParentSpanId.ShouldBe(default);
    }

    private static bool IsInsert(Activity one) => one.Source.Name == "Npgsql" && $"{one.GetTagItem("db.query.text")}".Contains("INSERT INTO ward_event", StringComparison.Ordinal);

    private static IEnumerable<string> Names(IEnumerable<Activity> way) => way.Select(one => one.Source.Name);

    /// <summary>A server of PostgreSQL, a silo and an API process, the last two in this process.</summary>
    public sealed class Cluster : IAsyncLifetime
    {
        private PostgresServer? _server;
        private SiloHost? _silo;
        private ApiHost? _api;

        public ApiHost Api => _api!;

        public async ValueTask InitializeAsync()
        {
            if (PostgresServer.Missing is not null) return;
            _server = await PostgresServer.Start(Stop);
            await _server.Execute("CREATE DATABASE modelward", Stop);
            var database = ("ConnectionStrings:cluster", _server.ConnectionString("modelward"));
            _silo = await SiloHost.Start(Stop, database);
            _api = new ApiHost(null, ("ModelWard:Mode", "Client"), database);
            await _api.InitializeAsync();
        }

        public async ValueTask DisposeAsync()
        {
            if (_api is not null) await _api.DisposeAsync();
            if (_silo is not null) await _silo.DisposeAsync();
            if (_server is not null) await _server.DisposeAsync();
        }
    }
}
