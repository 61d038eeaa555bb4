using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class SyncTests
{
    private const int Commands = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What the kernel was asked, in order: between a command and its answer the store is synced to disk.</summary>
    [LimitedFact]
    public async Task Acknowledgement_TracedBySystemCall_ComesAfterASync()
    {
        Skip.Without("strace");
        using var data = new DataDirectory();
        var trace = Path.Combine(data.Path, "trace");
        string[] strace = ["strace", "-f", "-qq", "-s", "64", "-e", "trace=fsync,fdatasync,sendto,sendmsg,write,writev", "-o", trace];
        await using (var product = await ProductProcess.Start("Planner.Api", Path.Combine(data.Path, "data"), Cancel, wrapper: strace))
        {
            for (var n = 0; n < Commands; n++)
                await WardCommands.Assess(product.Http, "26968", "C07", n, $"traced-{n}", Cancel);
        }
        var syncedBefore = SyncsBeforeEachAnswer(await File.ReadAllLinesAsync(trace, Cancel));
        syncedBefore.Count.ShouldBeGreaterThanOrEqualTo(Commands);
        syncedBefore.TakeLast(Commands).ShouldAllBe(syncs => syncs > 0);
    }

    // Answers are told by their first line; the syncs counted are those since the answer before.
    private static List<int> SyncsBeforeEachAnswer(string[] trace)
    {
        var answers = new List<int>();
        var syncs = 0;
        foreach (var line in trace)
        {
            if (line.Contains("sync(", StringComparison.Ordinal) && !line.Contains("unfinished", StringComparison.Ordinal)) syncs++;
            else if (line.Contains("sync resumed", StringComparison.Ordinal)) syncs++;
            else if (line.Contains("HTTP/1.1 200", StringComparison.Ordinal))
            {
                answers.Add(syncs);
                syncs = 0;
            }
        }
        return answers;
    }
}
