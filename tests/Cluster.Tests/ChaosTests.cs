using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class ChaosTests(ITestOutputHelper output)
{
    /// <summary>How long: <c>eng/bench.sh chaos</c> takes a quarter of an hour.</summary>
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(2);

    [LimitedFact]
    public async Task Silos_KilledEveryTenSeconds_LoseDoubleAndMiscomputeNothing()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");

        var verdict = await Chaos.Run(Duration, TestContext.Current.CancellationToken);

        output.WriteLine(verdict.ToString());
        verdict.Findings.ShouldBeEmpty();
        verdict.Runs.ShouldBeGreaterThan(0);
        verdict.Kills.ShouldBeGreaterThan(2);
    }
}
