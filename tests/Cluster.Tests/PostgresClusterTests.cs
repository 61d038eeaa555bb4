using ModelWard.Load;
using ModelWard.Load.Faults;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>
/// Three silos, an API and PostgreSQL in processes of their own. Each test breaks something else of them under commands and under a run, and leaves all healed:
/// acknowledged is stored, nothing is there twice, and runs come to the same end as undisturbed.
/// </summary>
public sealed class PostgresClusterTests(PostgresClusterTests.ThreeSilos three, ITestOutputHelper output) : IClassFixture<PostgresClusterTests.ThreeSilos>, IAsyncDisposable
{
    private const int Replications = 200_000;
    private const int Starts = 16;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ClusterFaults Faults => new(three.Cluster, three.Futures, output.WriteLine);

    /// <summary>Prints what the processes said where the test has failed.</summary>
    public ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result != TestResult.Failed) return ValueTask.CompletedTask;
        foreach (var process in three.Cluster.Silos.Append(three.Cluster.Api))
            output.WriteLine($"{process.Http.BaseAddress}, {(process.ExitCode is { } code ? $"ended with {code}" : "running")}:\n{process.Output}");
        return ValueTask.CompletedTask;
    }

    [LimitedFact]
    public Task Silos_StartedAtOnceOnAnEmptyStore_TakeTheSamplesInOnce() => Holds.Now(StartFaults.TwoSilosAtOnce(Replications, three.Futures.Undisturbed, Cancel), output);

    [LimitedFact]
    public Task Silo_KilledAmidCommandsAndStartedAgain_LosesNothing() => Holds.Now(Faults.SiloKilled(Cancel), output);

    [LimitedFact]
    public Task SiloOfARun_KilledAndTheNextToo_LetsTheFuturesComeToTheSameEnd() => Holds.Now(Faults.SiloOfARunKilled(three.Futures, Cancel), output);

    [LimitedFact]
    public async Task SiloOfARun_KilledAndTheNextToo_LetsTheOptimizationComeToTheSameEnd() =>
        await Holds.Now(Faults.SiloOfARunKilled(await RepeatableRun.Optimization(three.Cluster.Api, "best", Starts, Cancel), Cancel), output);

    [LimitedFact]
    public Task Silo_ThatHangsUntilAllIsJudged_LosesNothingAndEndsItselfWhenItWakes() => Holds.Now(Faults.SiloHangs(Cancel), output);

    [LimitedFact]
    public Task Silos_RestartedOneAfterTheOther_LoseNothingAndTheWardsSpreadAgain() => Holds.Now(Faults.SilosRestarted(Cancel), output);

    [LimitedFact]
    public async Task Silo_WhoseClockJumps_LosesNothing()
    {
        Assert.SkipUnless(JumpingClock.Missing is null, JumpingClock.Missing ?? "");

        await Holds.Now(Faults.ClockJumps(Cancel), output);
    }

    [LimitedFact]
    public Task Silos_AllGoneAndBack_AreSaidAndServeAgain() => Holds.Now(Faults.SilosGone(Cancel), output);

    [LimitedFact]
    public Task Database_StoppedAndStartedAgain_IsSaidAndNothingHasToBeStartedAnew() => Holds.Now(Faults.DatabaseStopped(Cancel), output);

    /// <summary>The cluster that the tests share: starting it costs more than most of them.</summary>
    public sealed class ThreeSilos : IAsyncLifetime
    {
        internal PostgresCluster Cluster { get; private set; } = null!;

        internal RepeatableRun Futures { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
            Cluster = await PostgresCluster.Start(silos: 3, TestContext.Current.CancellationToken);
            Futures = await RepeatableRun.Futures(Cluster.Api, "rest", Replications, TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            if (Cluster is not null) await Cluster.DisposeAsync();
        }
    }
}
