using ModelWard.Load;
using ModelWard.Product;
using Npgsql;

namespace ModelWard.Cluster.Tests;

/// <summary>The verbs for the store, with real processes on real stores.</summary>
public sealed class StoreVerbTests(ITestOutputHelper output)
{
    private const int Enough = 150;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Check_AfterKill9AmidCommands_FindsTheStoreConsistent()
    {
        using var data = new DataDirectory();
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            await using var load = new OnceSentLoad(product.Http, await WardCommands.Wards(product.Http, Cancel));
            await load.Until(Enough, Cancel);
            await product.Kill();
        }

        var check = await ProductScript.Run("check-store.sh", [data.Path], null, Cancel);

        output.WriteLine(check.Output);
        check.ExitCode.ShouldBe(0, check.Output);
        check.Output.ShouldContain("is consistent: 249 wards");
    }

    [LimitedFact]
    public async Task Check_AfterEverySiloOfAClusterWasKilledAmidCommands_FindsTheStoreConsistent()
    {
        await using var cluster = await PostgresCluster.Start(silos: 2, Cancel);
        await using (var load = new OnceSentLoad(cluster.Api.Http, await WardCommands.Wards(cluster.Api.Http, Cancel)))
        {
            await load.Until(Enough, Cancel);
            await Task.WhenAll(cluster.Silos.Select(silo => silo.Kill()));
        }

        var check = await ProductScript.Run("check-store.sh", [], cluster.Database.ConnectionString("postgres"), Cancel);

        output.WriteLine(check.Output);
        check.ExitCode.ShouldBe(0, check.Output);
        check.Output.ShouldContain("is consistent: 249 wards");
    }

    [LimitedFact]
    public async Task Backup_UnderLoadThenRestored_HasEverythingAcknowledgedBeforeIt()
    {
        using var data = new DataDirectory();
        using var other = new DataDirectory();
        var file = Path.Combine(other.Path, "backup.db");
        Dictionary<string, (string Ward, long Version)> before;
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            await using var load = new OnceSentLoad(product.Http, await WardCommands.Wards(product.Http, Cancel));
            await load.Until(Enough, Cancel);
            before = load.Acknowledged;
            var backup = await ProductScript.Run("backup.sh", ["create", file, Setting(data)], null, Cancel);
            backup.ExitCode.ShouldBe(0, backup.Output);
            output.WriteLine($"{before.Count} acknowledged before the backup, {load.Acknowledged.Count} when it was done.\n{backup.Output}");
            await product.Kill();
        }
        foreach (var lost in Directory.GetFiles(data.Path)) File.Delete(lost);

        var restore = await ProductScript.Run("backup.sh", ["restore", file, Setting(data)], null, Cancel);
        var again = await ProductScript.Run("backup.sh", ["restore", file, Setting(data)], null, Cancel);

        restore.ExitCode.ShouldBe(0, restore.Output);
        (again.ExitCode, again.Output).ShouldSatisfyAllConditions(it => it.ExitCode.ShouldBe(2), it => it.Output.ShouldContain("is there already"));
        await using var restored = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        await OnceSentLoad.EachIsThere(restored.Http, before, Cancel);
    }

    [LimitedFact]
    public async Task Backup_OfAClusterUnderLoadThenRestored_HasEverythingAcknowledgedBeforeIt()
    {
        using var other = new DataDirectory();
        var file = Path.Combine(other.Path, "backup.dump");
        await using var cluster = await PostgresCluster.Start(silos: 1, Cancel);
        var lived = cluster.Database.ConnectionString("postgres");
        Dictionary<string, (string Ward, long Version)> before;
        await using (var load = new OnceSentLoad(cluster.Api.Http, await WardCommands.Wards(cluster.Api.Http, Cancel)))
        {
            await load.Until(Enough, Cancel);
            before = load.Acknowledged;
            var backup = await ProductScript.Run("backup.sh", ["create", file], lived, Cancel);
            backup.ExitCode.ShouldBe(0, backup.Output);
            output.WriteLine($"{before.Count} acknowledged before the backup, {load.Acknowledged.Count} when it was done.\n{backup.Output}");
        }
        await cluster.Silos[0].Kill();
        var anew = await Database(cluster.Database, "anew");

        var full = await ProductScript.Run("backup.sh", ["restore", file], lived, Cancel);
        var restore = await ProductScript.Run("backup.sh", ["restore", file], anew, Cancel);

        (full.ExitCode, full.Output).ShouldSatisfyAllConditions(it => it.ExitCode.ShouldBe(2), it => it.Output.ShouldContain("is not empty"));
        restore.ExitCode.ShouldBe(0, restore.Output);
        (await Scalar(cluster.Database.ConnectionString("postgres"), "SELECT COUNT(*) FROM pg_database WHERE datname LIKE 'modelward_scratch%'")).ShouldBe(0L);
        await using var product = await OnCluster(anew);
        await OnceSentLoad.EachIsThere(product.Http, before, Cancel);
    }

    [LimitedFact]
    public async Task Copy_OfAnEmbeddedStore_IsTheSameInTheClusterAndGoesOn()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        using var data = new DataDirectory();
        await using var server = await PostgresServer.Start(Cancel);
        var target = await Database(server, "city");
        WardCommands.WardRow[] wards;
        string scenario;
        Dictionary<string, (string Ward, long Version)> acknowledged;
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            await using (var load = new OnceSentLoad(product.Http, await WardCommands.Wards(product.Http, Cancel)))
            {
                await load.Until(Enough, Cancel);
                var held = await ProductScript.Verb("copy", [$"--from={data.Path}", $"--to={target}"], null, Cancel);
                held.ExitCode.ShouldBe(2, held.Output);
                acknowledged = load.Acknowledged;
            }
            wards = await WardCommands.Wards(product.Http, Cancel);
            scenario = await product.Http.GetStringAsync("/api/v1/scenarios/baseline", Cancel);
        }

        var strange = await Database(server, "strange");
        await Scalar(strange, "CREATE TABLE of_somebody_else (id integer)");
        var elsewhere = await ProductScript.Verb("copy", [$"--from={data.Path}"], strange, Cancel);
        var copy = await ProductScript.Verb("copy", [$"--from={data.Path}"], target, Cancel);
        var twice = await ProductScript.Verb("copy", [$"--from={data.Path}"], target, Cancel);

        output.WriteLine(copy.Output);
        (elsewhere.ExitCode, elsewhere.Output).ShouldSatisfyAllConditions(it => it.ExitCode.ShouldBe(2), it => it.Output.ShouldContain("bring it there with the verb migrate"));
        (await Scalar(strange, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'")).ShouldBe(1L);
        copy.ExitCode.ShouldBe(0, copy.Output);
        (twice.ExitCode, twice.Output).ShouldSatisfyAllConditions(it => it.ExitCode.ShouldBe(2), it => it.Output.ShouldContain("is not empty: ward_event has"));
        await using var moved = await OnCluster(target);
        (await WardCommands.Wards(moved.Http, Cancel)).Select(ward => (ward.Code, ward.Version, Levels(ward))).ShouldBe(wards.Select(ward => (ward.Code, ward.Version, Levels(ward))));
        (await moved.Http.GetStringAsync("/api/v1/scenarios/baseline", Cancel)).ShouldBe(scenario);
        await OnceSentLoad.EachIsThere(moved.Http, acknowledged, Cancel);
        var next = await WardCommands.Assess(moved.Http, wards[0].Code, "C07", 12, "after-the-move", Cancel);
        next.Version.ShouldBe(wards[0].Version + 1);
        // Its id was used for another command before the move.
        await Should.ThrowAsync<HttpRequestException>(() => WardCommands.Assess(moved.Http, wards[1].Code, "C07", 12, "load-1", Cancel));
    }

    private static string Setting(DataDirectory data) => $"--ModelWard:DataDirectory={data.Path}";

    private static string Levels(WardCommands.WardRow ward) => string.Join(' ', ward.Levels.Select(level => $"{level.Key}={level.Value}"));

    // The API with its own silo: one process is cluster enough to read.
    private static async Task<ProductOnCluster> OnCluster(string connectionString)
    {
        var cluster = $"--ConnectionStrings:cluster={connectionString}";
        using var unused = new DataDirectory();
        var silo = ProductProcess.Launch("Silo", unused.Path, [cluster, $"--Orleans:SiloPort={FreePort.Next()}", $"--Orleans:GatewayPort={FreePort.Next()}", "--ModelWard:WarmUp=false"]);
        try
        {
            return new ProductOnCluster(silo, await ProductProcess.Start("Planner.Api", unused.Path, Cancel, [cluster, "--ModelWard:Mode=Client"]));
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    private static async Task<string> Database(PostgresServer server, string name)
    {
        await Scalar(server.ConnectionString("postgres"), $"CREATE DATABASE {name} TEMPLATE template0");
        return server.ConnectionString(name);
    }

    private static async Task<object?> Scalar(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Cancel);
    }

    private sealed class ProductOnCluster(ProductProcess silo, ProductProcess api) : IAsyncDisposable
    {
        public HttpClient Http => api.Http;

        public async ValueTask DisposeAsync()
        {
            await api.DisposeAsync();
            await silo.DisposeAsync();
        }
    }
}
