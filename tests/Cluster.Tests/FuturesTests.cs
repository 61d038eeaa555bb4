using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>A run of futures whose process is killed amid it.</summary>
public sealed class FuturesTests
{
    private const int Replications = 300_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Run_ProcessKilledAmidIt_GoesOnFromWhatWasStoredToTheSameEnd()
    {
        using var data = new DataDirectory();
        var product = await Product(data);
        var whole = await RunsOverHttp.Ended(product, await RunsOverHttp.BeginFutures(product, Replications, Cancel), Cancel);
        var run = await RunsOverHttp.BeginFutures(product, Replications, Cancel);
        await RunsOverHttp.Until(product, run, answer => RunsOverHttp.Done(answer) >= Replications / 10, Cancel);
        await product.Kill();
        await product.DisposeAsync();

        product = await Product(data);
        // Nobody had to ask for the run to make it go on: the start does.
        var first = await RunsOverHttp.Read(product, run, Cancel);
        RunsOverHttp.Done(first).ShouldBeInRange(256, Replications);
        var ended = await RunsOverHttp.Ended(product, run, Cancel);
        await product.DisposeAsync();

        ended.GetProperty("state").GetString().ShouldBe("done");
        RunsOverHttp.Fingerprint(ended).ShouldBe(RunsOverHttp.Fingerprint(whole));
        ended.GetProperty("createdAt").GetString().ShouldBe(first.GetProperty("createdAt").GetString());
    }

    private static Task<ProductProcess> Product(DataDirectory data) =>
        ProductProcess.Start("Planner.Api", data.Path, Cancel, ["--ModelWard:Runs:SaveEvery=00:00:00"]);
}
