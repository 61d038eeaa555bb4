using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>A run of futures whose process is killed amid it.</summary>
public sealed class FuturesTests
{
    private const int Replications = 300_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_ProcessKilledAmidIt_GoesOnFromWhatWasStoredToTheSameEnd()
    {
        using var data = new DataDirectory();
        var product = await Product(data);
        var whole = await Ended(product, await Begin(product));
        var run = await Begin(product);
        await Until(product, run, answer => Done(answer) >= Replications / 10);
        await product.Kill();
        await product.DisposeAsync();

        product = await Product(data);
        // Nobody had to ask for the run to make it go on: the start does.
        var first = await Read(product, run);
        Done(first).ShouldBeInRange(256, Replications);
        var ended = await Ended(product, run);
        await product.DisposeAsync();

        ended.GetProperty("state").GetString().ShouldBe("done");
        Fingerprint(ended).ShouldBe(Fingerprint(whole));
        ended.GetProperty("createdAt").GetString().ShouldBe(first.GetProperty("createdAt").GetString());
    }

    private static Task<ProductProcess> Product(DataDirectory data) =>
        ProductProcess.Start("Planner.Api", data.Path, Cancel, ["--ModelWard:Runs:SaveEvery=00:00:00"]);

    private static async Task<string> Begin(ProductProcess product)
    {
        using var begun = await product.Http.PostAsync($"/api/v1/scenarios/baseline/futures?replications={Replications}", null, Cancel);
        return (await begun.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString()!;
    }

    private static Task<JsonElement> Ended(ProductProcess product, string run) =>
        Until(product, run, answer => answer.GetProperty("endedAt").ValueKind != JsonValueKind.Null);

    private static async Task<JsonElement> Until(ProductProcess product, string run, Func<JsonElement, bool> wanted)
    {
        while (true)
        {
            var answer = await Read(product, run);
            if (wanted(answer)) return answer;
            await Task.Delay(20, Cancel);
        }
    }

    private static Task<JsonElement> Read(ProductProcess product, string run) =>
        product.Http.GetFromJsonAsync<JsonElement>($"/api/v1/runs/{run}", Cancel);

    private static int Done(JsonElement answer) => answer.GetProperty("progress").GetProperty("done").GetInt32();

    private static string Fingerprint(JsonElement answer) => answer.GetProperty("futures").GetProperty("fingerprint").GetString()!;
}
