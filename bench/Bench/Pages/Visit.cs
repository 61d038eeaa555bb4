using System.Collections.Concurrent;
using System.Text.Json;

namespace ModelWard.Bench.Pages;

/// <summary>A first visit of the planner's page: nothing in the cache.</summary>
/// <param name="Readable">Until the first paint with contents, ms: the page comes with its numbers.</param>
/// <param name="Interactive">Until the page is connected and answers, ms.</param>
/// <param name="Files">What was loaded, by path: bytes on the wire with their headers, compressed where the server compresses.</param>
/// <param name="Circuit">What the circuit sent until then, bytes before the connection's own compression.</param>
internal sealed record Visit(double Readable, double Interactive, IReadOnlyDictionary<string, double> Files, long Circuit)
{
    private const string ChartLibrary = "echarts";

    private const string Watch = """
        new MutationObserver((_, seen) => {
          if (!document.querySelector('main[data-live=true]')) return;
          seen.disconnect();
          globalThis.interactiveAt = performance.now();
        }).observe(document, { subtree: true, childList: true, attributes: true });
        """;

    /// <summary>All files, KB.</summary>
    public double Kilobytes => Files.Values.Sum() / 1000;

    /// <summary>All but the chart library, KB.</summary>
    public double KilobytesBefore => Files.Where(file => !file.Key.Contains(ChartLibrary, StringComparison.OrdinalIgnoreCase)).Sum(file => file.Value) / 1000;

    /// <summary>Visits a site.</summary>
    public static async Task<Visit> To(Uri site, BrowserWindow browser)
    {
        var page = await browser.NewReader(site);
        await page.AddInitScriptAsync(Watch);
        var session = await page.Context.NewCDPSessionAsync(page);
        var (paths, files) = (new ConcurrentDictionary<string, string>(), new ConcurrentDictionary<string, double>());
        session.Event("Network.responseReceived").OnEvent += (_, told) =>
            paths[Text(told, "requestId")] = new Uri(told!.Value.GetProperty("response").GetProperty("url").GetString()!).AbsolutePath;
        session.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            if (paths.TryGetValue(Text(told, "requestId"), out var path)) files[path] = told!.Value.GetProperty("encodedDataLength").GetDouble();
        };
        await session.SendAsync("Network.enable");
        var circuit = 0L;
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref circuit, frame.Binary?.Length ?? 0);
        await page.GotoAsync("/");
        await page.WaitForFunctionAsync("() => globalThis.interactiveAt && document.querySelector('#recognized .chart svg')");
        var readable = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var interactive = await page.EvaluateAsync<double>("globalThis.interactiveAt");
        await page.Context.CloseAsync();
        return new Visit(readable, interactive, files, circuit);
    }

    private static string Text(JsonElement? told, string name) => told!.Value.GetProperty(name).GetString()!;
}
