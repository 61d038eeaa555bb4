using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Consistency;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Tests.Hosting.Storage.Fixtures;
using ModelWard.Grains.Tests.Hosting.Storage.Postgres;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using Npgsql;

namespace ModelWard.Grains.Tests.Forecasts;

/// <summary>Reminders on whole silos as the product has them: in memory embedded, in the database in a cluster.</summary>
[Collection(OnePostgres.Name)]
public sealed class ForecastWatchTests(OnePostgres postgres)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_AfterACrashBetweenAdoptionAndForecast_MakesItUp()
    {
        using var directory = new TemporaryDirectory();
        Dictionary<string, string?> settings = new() { [DataDirectory.Key] = directory.Path };
        await StoreStory.WriteToDirectory(directory.Path);
        await StoreStory.Adopt(ClusterMode.Embedded, settings);
        var kept = Scalar("SELECT hash FROM forecast").ShouldNotBeNull();
        Scalar("DELETE FROM forecast");
        Example.Officer.Enter();
        await using var silo = await StoreStory.Silo(ClusterMode.Embedded, settings);
        var forecasts = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IForecastsGrain>("p");

        await forecasts.Watch(Stop);
        await forecasts.Watch(Stop);

        while ((await forecasts.List(Stop)).IsEmpty) await Task.Delay(20, Stop);
        (await forecasts.List(Stop)).ShouldHaveSingleItem().Fingerprint.ShouldBe(kept);
        await silo.StopAsync(Stop);

        object? Scalar(string sql)
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = new DataDirectory(directory.Path).Database, Pooling = false }.ConnectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public async Task Watch_InACluster_IsKeptInTheDatabaseOnce()
    {
        Example.Officer.Enter();
        var database = await postgres.Story();
        await using var silo = await StoreStory.Silo(ClusterMode.Silo, new() { [ClusterConnection.Key] = database });
        var forecasts = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IForecastsGrain>("p");

        await forecasts.Watch(Stop);
        await forecasts.Watch(Stop);

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT string_agg(GrainId || ' ' || ReminderName, ',') FROM OrleansRemindersTable";
        (await command.ExecuteScalarAsync(Stop)).ShouldBe("forecasts/p make");
        await silo.StopAsync(Stop);
    }
}
