using System.Net;
using ModelWard.Product;

namespace ModelWard.Load.Faults;

/// <summary>Faults of a cluster of three silos. Each breaks something else and leaves all healed.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="futures">The run that each fault finds under way.</param>
/// <param name="says">Told how far a fault has come.</param>
public sealed class ClusterFaults(PostgresCluster cluster, RepeatableRun futures, Action<string> says)
{
    private const int Commands = 2_000;
    private const int Seconds = 15;
    private const int SecondsOfAHang = 30;

    private static readonly TimeSpan s_withoutDatabase = TimeSpan.FromSeconds(20);

    private ProductProcess Api => cluster.Api;

    private ProductProcess[] Silos => cluster.Silos;

    /// <summary>kill -9 of a silo.</summary>
    public Task<FaultReport> SiloKilled(CancellationToken cancellationToken)
    {
        var trial = Trial("silo killed");
        return trial.Under(async sending =>
        {
            await trial.Load.Until(Commands * 3 / 10, sending);
            await Silos[0].Kill();
            await trial.Back(sending);
            await trial.Load.Until(Commands * 6 / 10, sending);
            await cluster.Heal(sending);
        }, cancellationToken, Commands);
    }

    /// <summary>kill -9 of the silo that computes a run, and of the one that takes it up.</summary>
    public Task<FaultReport> SiloOfARunKilled(RepeatableRun run, CancellationToken cancellationToken)
    {
        // Runs have the lowest priority: few commands leave them a share of a small machine.
        var trial = new FaultTrial($"silo of {run.Kind} killed twice", Seconds, Api, run, atOnce: 1);
        return trial.Under(async sending =>
        {
            trial.Expect(await KillHolder(), $"no silo computed the run of {run.Kind} when one was to be killed");
            // Whoever asks makes another silo take the run up; where it has not ended the run yet it is killed, too.
            await RunsOverHttp.Until(Api, trial.Run, answer => RunsOverHttp.Done(answer) > 0, sending);
            await KillHolder();
            await trial.Back(sending);
            await cluster.Heal(sending);

            async Task<bool> KillHolder()
            {
                var holder = await cluster.HolderOf(run.Kind, sending);
                says(holder is null ? "no silo computes the run" : $"silo {holder} computes the run and is killed");
                if (holder is { } silo) await Silos[silo].Kill();
                return holder is not null;
            }
        }, cancellationToken);
    }

    /// <summary>SIGSTOP of a silo, which stays stopped until all has been judged; then it finds out and ends itself.</summary>
    public async Task<FaultReport> SiloHangs(CancellationToken cancellationToken)
    {
        var trial = Trial("silo hangs", SecondsOfAHang);
        var report = await trial.Under(async sending =>
        {
            // The others are gone until every ward lives on the one that is to hang.
            await Silos[0].Kill();
            await Silos[2].Kill();
            await trial.Load.Back(sending);
            await cluster.Heal(sending);
            trial.Load.Forget();
            await Silos[1].Signal("STOP");
            await trial.Back(sending);
        }, cancellationToken);
        trial.Expect(Silos[1].ExitCode is null, "the silo that hangs has ended before it was woken");
        await cluster.DeclaredDead(1, cancellationToken);
        await Silos[1].Signal("CONT");
        await Silos[1].Exited(cancellationToken);
        await cluster.Heal(cancellationToken);
        return report;
    }

    /// <summary>Every silo told to end and started again, one after the other.</summary>
    public async Task<FaultReport> SilosRestarted(CancellationToken cancellationToken)
    {
        var trial = Trial("silos restarted one after the other");
        var report = await trial.Under(async sending =>
        {
            for (var silo = 0; silo < Silos.Length; silo++)
            {
                await Silos[silo].Signal("TERM");
                await trial.Back(sending);
                var code = await Silos[silo].Exited(sending);
                trial.Expect(code == 0, $"silo {silo} ended with {code} when it was told to");
                await cluster.Heal(sending);
            }
        }, cancellationToken);
        await cluster.Spread(cancellationToken);
        return report;
    }

    /// <summary>The clock of one silo jumps ahead and back, by hours and by days.</summary>
    public async Task<FaultReport> ClockJumps(CancellationToken cancellationToken)
    {
        using var clock = new JumpingClock();
        await Silos[2].Kill();
        await OnThatClock();
        var trial = Trial("clock of a silo jumps");
        var report = await trial.Under(async sending =>
        {
            await Jump("+1h");
            await Jump("-2h");
            // A silo whose clock was set back ends itself, to be started again with the right time; one that stayed would let no other join.
            await Silos[2].Exited(sending);
            clock.Jump("+0");
            await OnThatClock();
            await Jump("+10d");
            await Jump("+0");
            await Silos[2].Exited(sending);
            await Silos[0].Kill();
            await cluster.Heal(sending);

            async Task Jump(string offset)
            {
                clock.Jump(offset);
                await trial.Back(sending);
                if (await futures.Differs(await futures.Begin(sending), sending) is { } difference) trial.Expect(false, $"clock at {offset}: {difference}");
            }
        }, cancellationToken);
        return report;

        async Task OnThatClock()
        {
            await Silos[2].DisposeAsync();
            cluster.StartSilo(2, clock.Wrapper);
            await cluster.Heal(cancellationToken);
        }
    }

    /// <summary>All silos killed, and with them every gateway of the API; then started again.</summary>
    public Task<FaultReport> SilosGone(CancellationToken cancellationToken)
    {
        var trial = Trial("all silos gone and back");
        return trial.Under(async sending =>
        {
            foreach (var silo in Silos) await silo.Kill();
            await Refuses(trial, sending);
            for (var silo = 0; silo < Silos.Length; silo++)
            {
                await Silos[silo].DisposeAsync();
                cluster.StartSilo(silo);
            }
            await Task.WhenAny(Silos.Select(silo => silo.Ready(sending)));
            await trial.Back(sending);
            await cluster.Heal(sending);
        }, cancellationToken);
    }

    /// <summary>PostgreSQL stopped for 20 s.</summary>
    public Task<FaultReport> DatabaseStopped(CancellationToken cancellationToken)
    {
        var trial = Trial("database stopped for 20 s");
        return trial.Under(async sending =>
        {
            await cluster.Database.End(sending);
            var left = Task.Delay(s_withoutDatabase, sending);
            await Refuses(trial, sending);
            await left;
            await cluster.Database.Begin(sending);
            await trial.Back(sending);
            await Api.Ready(sending);
            trial.Expect(Silos.Append(Api).All(process => process.ExitCode is null), "a process ended while the database was away");
        }, cancellationToken);
    }

    private FaultTrial Trial(string fault, int seconds = Seconds) => new(fault, seconds, Api, futures);

    // Alive, not ready, and commands are refused for now.
    private async Task Refuses(FaultTrial trial, CancellationToken cancellationToken)
    {
        var before = trial.Load.Refused;
        trial.Expect(await Status("/health/live") == HttpStatusCode.OK, "/health/live was not 200");
        // What was found a second ago is told again.
        while (await Status("/health/ready") != HttpStatusCode.ServiceUnavailable) await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        while (trial.Load.Refused == before) await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);

        async Task<HttpStatusCode> Status(string path)
        {
            using var answer = await Api.Http.GetAsync(path, cancellationToken);
            return answer.StatusCode;
        }
    }
}
