using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Futures;

/// <summary>Runs of futures on clusters of their own.</summary>
public sealed class FuturesSilosTests
{
    private const int Replications = 20 * FuturesPool.BlockSize + 7;

    private static readonly string[] Wards = ["W1", "W2", "W3", "W4"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Run_OnSoManySilos_SaysWhatOneWorkerSays(short silos)
    {
        await using var cluster = await Started(silos);

        var view = await Ended(cluster, "r");

        view.State.ShouldBe(RunState.Done);
        view.Futures!.Fingerprint.ShouldBe(OfOneWorker(view.Futures.SnapshotVersion, Replications).Fingerprint);
        cluster.Gate.Computed.Select(block => block.First).Order().ShouldBe(Enumerable.Range(0, 21).Select(block => block * FuturesPool.BlockSize));
        cluster.Gate.Computed.Select(block => block.Silo).Distinct().Count().ShouldBe(silos);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(3, false)]
    public async Task Run_WhoseSiloIsKilledHalfWay_GoesOnFromItsLastStoredBlockToTheSameEnd(short silos, bool ofTheRun)
    {
        await using var cluster = await Started(silos, heldFrom: 10 * FuturesPool.BlockSize);
        await Until(cluster, "r", view => view.Done >= 9 * FuturesPool.BlockSize);
        var before = cluster.Gate.Computed.Count;

        await cluster.KillSilo(cluster.Run("r"), ofTheRun);
        cluster.Gate.Open();
        var view = await Ended(cluster, "r");

        cluster.Silos.ShouldBe(silos - 1);
        view.State.ShouldBe(RunState.Done);
        view.Futures!.Fingerprint.ShouldBe(OfOneWorker(view.Futures.SnapshotVersion, Replications).Fingerprint);
        // Blocks summed and stored before are not computed again.
        cluster.Gate.Computed.Skip(before).Select(block => block.First).ShouldAllBe(first => first >= 9 * FuturesPool.BlockSize);
        before.ShouldBe(10);
    }

    [Fact]
    public async Task Run_WhoseStoreTakesNothingForAWhile_GoesOnAndIsStoredWhenItDoesAgain()
    {
        await using var cluster = await Started(2, heldFrom: 10 * FuturesPool.BlockSize);
        await Until(cluster, "r", view => view.Done >= 9 * FuturesPool.BlockSize);

        cluster.Storage.Refuses = true;
        cluster.Gate.Open();
        var fingerprint = (await Ended(cluster, "r")).Futures!.Fingerprint;
        cluster.Storage.Refuses = false;
        // The plan is cleared when the end is stored.
        while (cluster.Storage.Count("run-plan") > 0) await Task.Delay(50, Stop);
        var computed = cluster.Gate.Computed.Count;
        await cluster.KillSilo(cluster.Run("r"), ofTheGrain: true);
        var view = await Until(cluster, "r", _ => true);

        (view.State, view.Futures!.Fingerprint).ShouldBe((RunState.Done, fingerprint));
        fingerprint.ShouldBe(OfOneWorker(view.Futures.SnapshotVersion, Replications).Fingerprint);
        cluster.Gate.Computed.Count.ShouldBe(computed);
    }

    [Fact]
    public async Task Run_WhoseSiloIsKilledAndOfWhichNobodyAsks_GoesOnAllTheSame()
    {
        await using var cluster = await Started(3, heldFrom: 10 * FuturesPool.BlockSize);
        await Until(cluster, "r", view => view.Done >= 9 * FuturesPool.BlockSize);

        await cluster.KillSilo(cluster.Run("r"), ofTheGrain: true);
        cluster.Gate.Open();

        // The plan is cleared when the run has ended, and only the run itself ends it.
        while (cluster.Storage.Count("run-plan") > 0) await Task.Delay(50, Stop);
        (await cluster.Run("r").Read(Stop))!.State.ShouldBe(RunState.Done);
    }

    [Fact]
    public async Task Watching_AfterTheSiloIsKilled_GoesOnAfterTheLastEventSeen()
    {
        await using var cluster = await Started(2, heldFrom: 10 * FuturesPool.BlockSize);
        var seen = new List<RunEvent>();
        await foreach (var one in cluster.Run("r").Watch(0, Stop))
        {
            seen.Add(one);
            if (one.View.Done >= 5 * FuturesPool.BlockSize) break;
        }

        await cluster.KillSilo(cluster.Run("r"), ofTheGrain: true);
        cluster.Gate.Open();
        await Ended(cluster, "r");
        await foreach (var one in cluster.Run("r").Watch(seen[^1].Id, Stop)) seen.Add(one);

        seen.Select(one => one.Id).ShouldBe(Enumerable.Range(1, seen.Count).Select(id => (long)id));
        seen.Select(one => one.View.Done).ShouldBeInOrder();
        seen[^1].Kind.ShouldBe(RunEventKind.Ended);
        seen.Count.ShouldBe(2 + FuturesMarks.Of(Replications).Count + 1);
    }

    [Fact]
    public async Task Run_CalledOffAfterItsSiloWasKilled_KeepsWhatWasStored()
    {
        await using var cluster = await Started(2, heldFrom: 6 * FuturesPool.BlockSize);
        await Until(cluster, "r", view => view.Done >= 6 * FuturesPool.BlockSize);

        await cluster.KillSilo(cluster.Run("r"), ofTheGrain: true);
        await Until(cluster, "r", view => view.Done >= 6 * FuturesPool.BlockSize);
        var view = (await cluster.Run("r").Cancel(Stop))!;

        (view.State, view.Done).ShouldBe((RunState.Cancelled, 6 * FuturesPool.BlockSize));
        view.Futures!.Fingerprint.ShouldBe(OfOneWorker(view.Futures.SnapshotVersion, view.Done).Fingerprint);
        cluster.Storage.Count("run").ShouldBe(1);
        (cluster.Storage.Count("run-plan"), cluster.Storage.Count("run-progress")).ShouldBe((0, 0));
    }

    private static async Task<SiloCluster> Started(short silos, int? heldFrom = null)
    {
        var cluster = new SiloCluster(silos);
        await cluster.Start();
        await cluster.Import("p", Wards);
        if (heldFrom is { } first) cluster.Gate.HoldFrom(first);
        var started = await cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Futures, Example.Scenario("p"), "s", Replications), Stop);
        started.Status.ShouldBe(CommandStatus.Done);
        return cluster;
    }

    private static Task<RunView> Ended(SiloCluster cluster, string id) => Until(cluster, id, view => view.EndedAt is not null);

    // As a client polls: what is lost with a silo is asked for again.
    private static async Task<RunView> Until(SiloCluster cluster, string id, Func<RunView, bool> wanted)
    {
        while (true)
        {
            Stop.ThrowIfCancellationRequested();
            try
            {
                if (await cluster.Run(id).Read(Stop) is { } view && wanted(view)) return view;
            }
            catch (Exception lost) when (lost is OrleansException or TimeoutException)
            {
                // Its silo has not been found dead yet.
            }
            await Task.Delay(50, Stop);
        }
    }

    // Every silo has the same wards at the same version.
    private static FuturesResult OfOneWorker(long version, int replications)
    {
        var snapshot = Example.Snapshot([.. Wards.Select(Example.Ward)]) with { Version = version };
        var plan = FuturesPlanning.Plan(WardTable.Of(snapshot, Example.Catalogue), Example.Scenario("p"), null, Stop);
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        var block = worker.Run(FutureIndex.Base, 0, replications, Stop);
        return FuturesPlanning.Answer(plan, block.Tally, [block.Records]);
    }
}
