using ModelWard.Product;

namespace ModelWard.Load.Faults;

/// <summary>The disk of the store is full: commands are refused, none is lost, and all goes on when there is room again.</summary>
public static class DiskFaults
{
    private const int Seconds = 15;
    private const int Replications = 100_000;

    // Runs store how far they have come every second: that is refused, too.
    private static readonly TimeSpan s_full = TimeSpan.FromSeconds(3);

    /// <summary>The disk of an embedded process's SQLite file.</summary>
    public static async Task<FaultReport> Sqlite(CancellationToken cancellationToken)
    {
        using var disk = new SmallDisk();
        await using var product = await ProductProcess.Start("Planner.Api", disk.Path, cancellationToken);
        return await FilledAndFreed("disk of SQLite full", product, [product], disk, cancellationToken);
    }

    /// <summary>The disk of PostgreSQL's tablespace that holds what happened to the wards.</summary>
    public static async Task<FaultReport> Postgres(CancellationToken cancellationToken)
    {
        using var disk = new SmallDisk();
        var cluster = await PostgresCluster.Start(silos: 1, cancellationToken);
        try
        {
            disk.GiveTo("postgres");
            await cluster.Database.Execute($"CREATE TABLESPACE small LOCATION '{disk.Path}'", cancellationToken);
            foreach (var table in (string[])["ward_event", "OrleansStorage"]) await cluster.Database.Execute($"ALTER TABLE {table} SET TABLESPACE small", cancellationToken);
            return await FilledAndFreed("disk of PostgreSQL full", cluster.Api, [.. cluster.Silos, cluster.Api], disk, cancellationToken);
        }
        finally
        {
            // Before the disk: the server keeps files there as long as it runs.
            await cluster.DisposeAsync();
        }
    }

    private static async Task<FaultReport> FilledAndFreed(string fault, ProductProcess api, ProductProcess[] processes, SmallDisk disk, CancellationToken cancellationToken)
    {
        var futures = await RepeatableRun.Futures(api, "rest", Replications, cancellationToken);
        var ward = (await WardCommands.Wards(api.Http, cancellationToken))[0].Code;
        var trial = new FaultTrial(fault, Seconds, api, futures);
        return await trial.Under(async sending =>
        {
            // What was set aside before takes some commands more.
            for (var before = trial.Load.Refused; trial.Load.Refused == before; await Task.Delay(TimeSpan.FromMilliseconds(20), sending)) disk.Fill();
            // Reading needs no room.
            var acknowledged = trial.Load.KeysOf(ward);
            var stored = (await WardCommands.History(api.Http, ward, sending)).Select(row => row.CommandId).ToHashSet();
            foreach (var lost in acknowledged.Where(key => !stored.Contains(key))) trial.Expect(false, $"{lost} of ward {ward} could not be read while the disk was full");
            await Task.Delay(s_full, sending);
            disk.Free();
            await trial.Back(sending);
            trial.Expect(processes.All(process => process.ExitCode is null), "a process ended while the disk was full");
        }, cancellationToken);
    }
}
