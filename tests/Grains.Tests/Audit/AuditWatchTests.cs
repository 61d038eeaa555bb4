using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Consistency;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Tests.Hosting.Storage.Postgres;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using Npgsql;

namespace ModelWard.Grains.Tests.Audit;

/// <summary>Reminders on whole silos as the product has them: in memory embedded, in the database in a cluster.</summary>
[Collection(OnePostgres.Name)]
public sealed class AuditWatchTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-audit-");
    private readonly OnePostgres _postgres;

    public AuditWatchTests(OnePostgres postgres)
    {
        _postgres = postgres;
        Example.Officer.Enter();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_Embedded_RemindsAndSealsWhatIsOver()
    {
        await using var silo = await StoreStory.Silo(ClusterMode.Embedded, new() { [DataDirectory.Key] = _data.FullName });
        var audit = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IAuditGrain>("p");

        await audit.Watch(Stop);
        await audit.Watch(Stop);

        (await audit.Seals(Stop)).ShouldBeEmpty("nothing has been stored");
        await silo.StopAsync(Stop);
    }

    [Fact]
    public async Task Watch_InACluster_IsKeptInTheDatabaseOnce()
    {
        var database = await _postgres.Story();
        await using var silo = await StoreStory.Silo(ClusterMode.Silo, new() { [ClusterConnection.Key] = database });
        var audit = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IAuditGrain>("p");

        await audit.Watch(Stop);
        await audit.Watch(Stop);

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT string_agg(GrainId || ' ' || ReminderName, ',') FROM OrleansRemindersTable";
        (await command.ExecuteScalarAsync(Stop)).ShouldBe("audit/p seal");
        await silo.StopAsync(Stop);
    }

    public void Dispose() => _data.Delete(recursive: true);
}
