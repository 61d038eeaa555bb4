using System.Diagnostics;
using System.Net;
using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>Three silos, an API and PostgreSQL in processes of their own; each test breaks something else of them and leaves all healed.</summary>
public sealed class PostgresClusterTests(PostgresClusterTests.ThreeSilos three, ITestOutputHelper output) : IClassFixture<PostgresClusterTests.ThreeSilos>, IAsyncDisposable
{
    private const int Replications = 200_000;

    private PostgresCluster Cluster => three.Cluster;

    private ProductProcess Api => three.Cluster.Api;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Prints what the processes said where the test has failed.</summary>
    public ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result != TestResult.Failed) return ValueTask.CompletedTask;
        foreach (var process in Cluster.Silos.Append(Api)) output.WriteLine($"{process.Http.BaseAddress}, {(process.ExitCode is { } code ? $"ended with {code}" : "running")}:\n{process.Output}");
        return ValueTask.CompletedTask;
    }

    [LimitedFact]
    public async Task Silos_StartedAtOnceOnAnEmptyStore_TakeTheSamplesInOnce()
    {
        var wards = await WardCommands.Wards(Api.Http, Cancel);
        wards.Length.ShouldBe(249);
        foreach (var ward in wards.Take(5))
            (await WardCommands.History(Api.Http, ward.Code, Cancel)).Count(row => row.Kind == "imported").ShouldBe(1);
    }

    [LimitedFact]
    public async Task Commands_SiloKilledAmidThemAndStartedAgain_EveryOneIsThereOnce()
    {
        var load = new CommandLoad("kill");
        await load.Send(Api, commands: 2_000, Cancel, (0.3, Cluster.Silos[0].Kill), (0.6, () => Cluster.Heal(Cancel)));

        output.WriteLine(load.Felt);
        (await load.Judge(Api, Cancel)).Findings.ShouldBeEmpty();
    }

    [LimitedFact]
    public async Task Runs_SilosKilledOneAfterTheOther_ComeToTheSameEnd()
    {
        var whole = await RunsOverHttp.Ended(Api, await RunsOverHttp.BeginFutures(Api, Replications, Cancel), Cancel);
        var run = await RunsOverHttp.BeginFutures(Api, Replications, Cancel);
        // Whichever silo holds the run is among those killed.
        for (var silo = 0; silo < 3; silo++)
        {
            await RunsOverHttp.Until(Api, run, answer => RunsOverHttp.Done(answer) >= Replications * (silo + 1) / 5, Cancel);
            await Cluster.Silos[silo].Kill();
            await Cluster.Heal(Cancel);
        }
        var ended = await RunsOverHttp.Ended(Api, run, Cancel);

        ended.GetProperty("state").GetString().ShouldBe("done");
        RunsOverHttp.Fingerprint(ended).ShouldBe(RunsOverHttp.Fingerprint(whole));
    }

    [LimitedFact]
    public async Task Commands_SiloHangsAmidThem_EveryOneIsThereOnce()
    {
        var load = new CommandLoad("hang");
        await load.During(Api, async sending =>
        {
            // The others are gone until the wards live on the one that is to hang.
            await Cluster.Silos[0].Kill();
            await Cluster.Silos[2].Kill();
            await Took("the wards on one silo", async () =>
            {
                while (await Cluster.WardsOn(1, sending) < CommandLoad.Wards) await Task.Delay(TimeSpan.FromSeconds(1), sending);
            });
            await Took("the others back", () => Cluster.Heal(sending));
            await Cluster.Silos[1].Signal("STOP");
            // On a machine that is overloaded the others take their time: they trust no probe of one who is slow himself.
            await Took("declared dead", () => Cluster.DeclaredDead(1, sending));
            await Cluster.Silos[1].Signal("CONT");
            // It finds out and ends itself.
            await Took("ended", () => Cluster.Silos[1].Exited(sending));
        }, Cancel);
        await Cluster.Heal(Cancel);

        output.WriteLine(load.Felt);
        (await load.Judge(Api, Cancel)).Findings.ShouldBeEmpty();
    }

    [LimitedFact]
    public async Task Commands_SilosRestartedOneAfterTheOther_EveryOneIsThereOnceAndTheWardsSpreadAgain()
    {
        var load = new CommandLoad("rolling");
        await load.During(Api, async sending =>
        {
            for (var silo = 0; silo < 3; silo++)
            {
                await Cluster.Silos[silo].Signal("TERM");
                (await Cluster.Silos[silo].Exited(sending)).ShouldBe(0);
                await Cluster.Heal(sending);
            }
        }, Cancel);

        output.WriteLine(load.Felt);
        (await load.Judge(Api, Cancel)).Findings.ShouldBeEmpty();
        // The last to come back was empty; it gets its share.
        Dictionary<int, int> wards;
        var began = Stopwatch.GetTimestamp();
        while ((wards = await Cluster.WardsBySilo(0, Cancel)).Count < 3 || wards.Values.Min() < 249 / 3 / 3) await Task.Delay(TimeSpan.FromSeconds(1), Cancel);
        output.WriteLine($"wards by silo {string.Join(", ", wards.Values)} after {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
    }

    [LimitedFact]
    public async Task Commands_ClockOfASiloJumpsAmidThem_EveryOneIsThereOnceAndRunsComeToTheSameEnd()
    {
        using var clock = new JumpingClock();
        var whole = await RunsOverHttp.Ended(Api, await RunsOverHttp.BeginFutures(Api, Replications / 10, Cancel), Cancel);
        await Cluster.Silos[2].Kill();
        await Cluster.Silos[2].DisposeAsync();
        Cluster.StartSilo(2, clock.Wrapper);
        await Cluster.Silos[2].Ready(Cancel);
        foreach (var jump in new[] { "+1h", "-2h" })
        {
            clock.Jump(jump);
            var run = await RunsOverHttp.Ended(Api, await RunsOverHttp.BeginFutures(Api, Replications / 10, Cancel), Cancel);
            RunsOverHttp.Fingerprint(run).ShouldBe(RunsOverHttp.Fingerprint(whole));
        }
        // A silo whose clock was set back ends itself, to be started again with the right time; one that stayed would let no other join.
        await Cluster.Silos[2].Exited(Cancel);
        clock.Jump("+0");
        await Cluster.Silos[2].DisposeAsync();
        Cluster.StartSilo(2, clock.Wrapper);
        await Cluster.Heal(Cancel);
        var load = new CommandLoad("clock");
        await load.Send(Api, commands: 400, Cancel, (0.3, Jump("+10d")), (0.6, Jump("+0")));
        await Cluster.Silos[2].Exited(Cancel);
        await Cluster.Silos[0].Kill();
        await Cluster.Heal(Cancel);

        output.WriteLine(load.Felt);
        (await load.Judge(Api, Cancel)).Findings.ShouldBeEmpty();

        Func<Task> Jump(string offset) => () =>
        {
            clock.Jump(offset);
            return Task.CompletedTask;
        };
    }

    [LimitedFact]
    public async Task Silos_AllGoneAndBack_AreSaidAndServeAgain()
    {
        var ward = (await WardCommands.Wards(Api.Http, Cancel))[0].Code;
        foreach (var silo in Cluster.Silos) await silo.Kill();
        (await Status("/health/live")).ShouldBe(HttpStatusCode.OK);
        (await Status("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        var refused = await Should.ThrowAsync<HttpRequestException>(() => WardCommands.Assess(Api.Http, ward, "C07", 12, "gone", Cancel));
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await Cluster.Heal(Cancel);
        var back = Stopwatch.GetTimestamp();
        await CommandLoad.Insistent(() => WardCommands.Assess(Api.Http, ward, "C07", 12, "gone", Cancel), Cancel);

        output.WriteLine($"served again {Stopwatch.GetElapsedTime(back).TotalSeconds:0.0} s after the silos came back");
        (await WardCommands.History(Api.Http, ward, Cancel)).Count(row => row.CommandId == "gone").ShouldBe(1);
    }

    [LimitedFact]
    public async Task Database_StoppedAndStartedAgain_IsSaidAndNothingHasToBeStartedAnew()
    {
        var ward = (await WardCommands.Wards(Api.Http, Cancel))[0].Code;
        await WardCommands.Assess(Api.Http, ward, "C07", 11, "before", Cancel);

        await Cluster.Database.End(Cancel);
        var stopped = Stopwatch.GetTimestamp();
        (await Status("/health/live")).ShouldBe(HttpStatusCode.OK);
        (await Status("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        var refused = await Should.ThrowAsync<HttpRequestException>(() => WardCommands.Assess(Api.Http, ward, "C07", 12, "amid", Cancel));
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await Task.Delay(TimeSpan.FromSeconds(20) - Stopwatch.GetElapsedTime(stopped) is { } left && left > TimeSpan.Zero ? left : TimeSpan.Zero, Cancel);

        await Cluster.Database.Begin(Cancel);
        var back = Stopwatch.GetTimestamp();
        await Api.Ready(Cancel);
        await CommandLoad.Insistent(() => WardCommands.Assess(Api.Http, ward, "C07", 12, "amid", Cancel), Cancel);
        output.WriteLine($"served again {Stopwatch.GetElapsedTime(back).TotalSeconds:0.0} s after the database came back");
        (await WardCommands.History(Api.Http, ward, Cancel)).Take(2).Select(row => row.CommandId).ShouldBe(["amid", "before"]);
        Cluster.Silos.Append(Api).ShouldAllBe(process => process.ExitCode == null);
    }

    // Says how far a test came that hangs.
    private async Task Took(string step, Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        output.WriteLine($"{step} after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
    }

    private async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await Api.Http.GetAsync(path, Cancel);
        return answer.StatusCode;
    }

    /// <summary>The cluster that the tests share: starting it costs more than most of them.</summary>
    public sealed class ThreeSilos : IAsyncLifetime
    {
        internal PostgresCluster Cluster { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
            Cluster = await PostgresCluster.Start(silos: 3, TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            if (Cluster is not null) await Cluster.DisposeAsync();
        }
    }
}
