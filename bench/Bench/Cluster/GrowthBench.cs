using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MathNet.Numerics.Statistics;
using ModelWard.Bench.Optimize;
using ModelWard.Bench.Pages;
using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Bench.Cluster;

/// <summary>The whole product in one process with more and more wards: time and memory, of which the slope is what a ward costs. Decides nothing.</summary>
internal static class GrowthBench
{
    private static readonly int[] s_wards = [249, 2_490, 10_598];

    /// <summary>Imports programmes of growing size, each into a store of its own, starts again on it and measures.</summary>
    /// <param name="sizes">How many wards each has; empty for a city, 2,490 and 10,598.</param>
    /// <param name="searches">Whether the optimum is searched, too: with very many wards that takes longer than all the rest.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> Run(int[] sizes, bool searches, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        Console.WriteLine("wards  import s  ready s  MB ready  ward ms  command ms  rules ms  optimum s  MB optimum  futures s  MB futures  store MB  adopt s  first page ms  track s  again ms  page ms  page after command ms  track after command s  replan s  annex s  MB annex");
        foreach (var wards in sizes is [] ? s_wards : sizes) await Measure(wards, searches, cancellationToken);
        return 0;
    }

    private static async Task Measure(int wards, bool searches, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("modelward-growth-");
        try
        {
            string[] own = ["--ModelWard:Samples=false"];
            double import;
            await using (var first = await ProductProcess.Start("Planner.Api", data.FullName, cancellationToken, own))
            {
                var began = Stopwatch.GetTimestamp();
                await CountryImport.Bring(first.Http, wards, cancellationToken);
                import = Stopwatch.GetElapsedTime(began).TotalSeconds;
            }
            var starting = Stopwatch.GetTimestamp();
            await using var product = await ProductProcess.Start("Planner.Api", data.FullName, cancellationToken, own);
            var ready = Stopwatch.GetElapsedTime(starting).TotalSeconds;
            var restful = product.ResidentMegabytes;
            var programme = "/api/v1/programmes/" + CountryImport.Programme;
            var page = await product.Http.GetFromJsonAsync<JsonElement>(programme + "/wards?pageSize=1000", cancellationToken);
            var codes = page.GetProperty("items").EnumerateArray().Select(ward => ward.GetProperty("code").GetString()!).ToArray();
            var scenario = JsonNode.Parse(await product.Http.GetStringAsync("/api/v1/scenarios", cancellationToken))!["items"]![0]!.AsObject();
            var id = scenario["id"]!.GetValue<string>();
            scenario.Remove("id");
            scenario.Remove("version");

            var read = await Time(200, n => product.Http.GetStringAsync($"{programme}/wards/{codes[n % codes.Length]}", cancellationToken));
            var command = await Time(100, Difficulty);
            var rules = await Time(5, n => Sent(product.Http, "/api/v1/whatif", Moved(n), cancellationToken));
            var best = scenario.DeepClone();
            best["policy"] = "optimal";
            var optimum = !searches ? double.NaN : await Run("/api/v1/whatif/optimization", new StringContent(best.ToJsonString(), Encoding.UTF8, "application/json"));
            var searched = product.ResidentMegabytes;
            var futures = await Run($"/api/v1/scenarios/{id}/futures?replications=10000", null);
            var after = product.ResidentMegabytes;
            var store = data.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
            Console.WriteLine($"{wards,5}  {import,8:0.0}  {ready,7:0.0}  {restful,8:0}  {read,7:0.0}  {command,10:0.0}  {rules,8:0}  {optimum,9:0.0}  {searched,10:0}  {futures,9:0.0}  {after,10:0}  {store,8:0}  {await Tracked()}");

            Task Difficulty(int n) =>
                Sent(product.Http, $"{programme}/wards/{codes[Math.Abs(n) % codes.Length]}/difficulties", $$"""{"kind":"other","text":"growth {{n}}"}""", cancellationToken);

            // Adopts the scenario, lays it beside practice, corrects it and writes its annex.
            async Task<string> Tracked()
            {
                var path = "/api/v1/scenarios/" + id;
                var adopt = await Seconds(async () =>
                {
                    await Sent(product.Http, path + "/submission", """{"replications":100}""", cancellationToken);
                    await Sent(product.Http, path + "/review", "{}", cancellationToken);
                    foreach (var number in (string[])["1", "2"]) await Sent(product.Http, path + "/approvals", $$"""{"number":"{{number}}","on":"2026-01-01"}""", cancellationToken);
                    await Sent(product.Http, path + "/adoption", "{}", cancellationToken);
                });
                // The page's frame; its figures follow when the track is there.
                var first = await Seconds(() => product.Http.GetByteArrayAsync("/track", cancellationToken)) * 1_000;
                var track = await Seconds(() => product.Http.GetByteArrayAsync(programme + "/track", cancellationToken));
                var again = await Time(5, _ => product.Http.GetByteArrayAsync(programme + "/track", cancellationToken));
                var shown = await Time(5, _ => product.Http.GetByteArrayAsync("/track", cancellationToken));
                await Difficulty(-1);
                var pageAfter = await Seconds(() => product.Http.GetByteArrayAsync("/track", cancellationToken)) * 1_000;
                await Difficulty(-2);
                var trackAfter = await Seconds(() => product.Http.GetByteArrayAsync(programme + "/track", cancellationToken));
                var replan = await Seconds(() => Sent(product.Http, programme + "/replan", """{"release":true}""", cancellationToken));
                var annex = await Seconds(() => product.Http.GetByteArrayAsync(path + "/annex.docx", cancellationToken));
                return $"{adopt,7:0.0}  {first,13:0}  {track,7:0.00}  {again,8:0}  {shown,7:0}  {pageAfter,21:0}  {trackAfter,21:0.00}  {replan,8:0.0}  {annex,7:0.0}  {product.ResidentMegabytes,8:0}";
            }

            string Moved(int capital)
            {
                var moved = scenario.DeepClone();
                var first = moved["limits"]![0]!;
                first["capital"] = first["capital"]!.GetValue<long>() + capital + 1;
                return moved.ToJsonString();
            }

            Task<double> Run(string path, HttpContent? body) =>
                Seconds(async () => await RunsOverHttp.Ended(product, await RunsOverHttp.Begin(product, path, body, cancellationToken), cancellationToken));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<double> Seconds(Func<Task> ask)
    {
        var began = Stopwatch.GetTimestamp();
        await ask();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<double> Time(int times, Func<int, Task> ask)
    {
        var taken = new List<double>();
        for (var n = 0; n < times; n++)
        {
            var began = Stopwatch.GetTimestamp();
            await ask(n);
            taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return taken.Median();
    }

    private static async Task Sent(HttpClient http, string path, string body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
