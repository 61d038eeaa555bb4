using System.Net;
using System.Text.Json;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>A process that is killed while it applies the mergers of January 2025 has applied all of them or none, and whoever repeats the order gets them applied.</summary>
public sealed class ReorganizationKillTests(ITestOutputHelper output)
{
    private const string Path = "/api/v1/programmes/hcmc/reorganization";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // Before anything is stored, while it is, and about when it is done.
    private static readonly int[] s_killedAfter = [20, 120, 400];

    [LimitedFact]
    public async Task Mergers_ProcessKilledAmidThem_AreAppliedWholeOrNotAtAll()
    {
        foreach (var milliseconds in s_killedAfter) await KilledAfter(milliseconds);
    }

    private async Task KilledAfter(int milliseconds)
    {
        using var data = new DataDirectory();
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            var order = Apply(product.Http);
            await Task.Delay(milliseconds, Cancel);
            await product.Kill();
            try
            {
                output.WriteLine($"{milliseconds} ms: answered {(await order).StatusCode} before it was killed");
            }
            catch (HttpRequestException)
            {
                output.WriteLine($"{milliseconds} ms: killed before it answered");
            }
        }

        var check = await ProductScript.Run("check-store.sh", [data.Path], null, Cancel);
        check.ExitCode.ShouldBe(0, check.Output);
        await using var again = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        var applied = (await Read(again.Http, Path)).GetProperty("items").GetArrayLength();
        (await Read(again.Http, "/api/v1/programmes/hcmc")).GetProperty("wardCount").GetInt32().ShouldBe(applied == 1 ? 210 : 249);

        using var repeated = await Apply(again.Http);

        repeated.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Read(again.Http, Path)).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await Read(again.Http, "/api/v1/programmes/hcmc")).GetProperty("wardCount").GetInt32().ShouldBe(210);
    }

    private static Task<HttpResponseMessage> Apply(HttpClient http)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Path + "?date=2025-01-01");
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", "january");
        return http.SendAsync(request, Cancel);
    }

    private static async Task<JsonElement> Read(HttpClient http, string path) => JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync(path, Cancel));
}
