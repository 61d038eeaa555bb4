using System.Diagnostics;
using System.Net;
using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>The disk of the store is full: commands are refused, none is lost, and all goes on when there is room again.</summary>
public sealed class DiskFullTests(ITestOutputHelper output)
{
    private const int MostUntilFull = 5_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Sqlite_WithoutRoom_RefusesForNowAndGoesOnWhenThereIsRoom()
    {
        using var disk = new SmallDisk();
        await using var product = await ProductProcess.Start("Planner.Api", disk.Path, Cancel);

        await FilledAndFreed(product, disk);
    }

    [LimitedFact]
    public async Task Postgres_WithoutRoom_RefusesForNowAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        using var disk = new SmallDisk();
        var cluster = await PostgresCluster.Start(silos: 1, Cancel);
        disk.GiveTo("postgres");
        await cluster.Database.Execute($"CREATE TABLESPACE small LOCATION '{disk.Path}'", Cancel);
        await cluster.Database.Execute("ALTER TABLE ward_event SET TABLESPACE small", Cancel);

        try
        {
            await FilledAndFreed(cluster.Api, disk);
        }
        finally
        {
            // Before the disk: the server keeps files there as long as it runs.
            await cluster.DisposeAsync();
        }
    }

    private async Task FilledAndFreed(ProductProcess product, SmallDisk disk)
    {
        var ward = (await WardCommands.Wards(product.Http, Cancel))[0].Code;
        disk.Fill();
        // What was set aside before takes some commands more.
        var acknowledged = new List<string>();
        HttpRequestException? refused = null;
        while (refused is null && acknowledged.Count < MostUntilFull)
        {
            var key = $"full-{acknowledged.Count}";
            try
            {
                await WardCommands.Assess(product.Http, ward, "C07", acknowledged.Count % 100, key, Cancel);
                acknowledged.Add(key);
            }
            catch (HttpRequestException exception)
            {
                refused = exception;
            }
        }
        refused.ShouldNotBeNull().StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        // Reading needs no room.
        (await WardCommands.History(product.Http, ward, Cancel)).Where(row => acknowledged.Contains(row.CommandId)).Count().ShouldBe(Math.Min(acknowledged.Count, 1_000));

        disk.Free();
        var back = Stopwatch.GetTimestamp();
        var next = $"full-{acknowledged.Count}";
        await CommandLoad.Insistent(() => WardCommands.Assess(product.Http, ward, "C07", acknowledged.Count % 100, next, Cancel), Cancel);
        output.WriteLine($"{acknowledged.Count} commands before the disk was full, served again {Stopwatch.GetElapsedTime(back).TotalSeconds:0.0} s after there was room");
        var history = await WardCommands.History(product.Http, ward, Cancel);
        history[0].CommandId.ShouldBe(next);
        history.Select(row => row.CommandId).ShouldBeUnique();
        product.ExitCode.ShouldBeNull();
    }
}
