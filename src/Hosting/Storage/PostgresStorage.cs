using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using Orleans.Storage;

namespace ModelWard.Hosting.Storage;

/// <summary>Registers a PostgreSQL database as the store of events, imports and grain states of a cluster.</summary>
internal static class PostgresStorage
{
    /// <summary>The name by which Orleans' providers know the driver.</summary>
    public const string Driver = "Npgsql";

    private const string Unguarded = GrainStorage.Name + "-postgres";

    /// <summary>Adds stores, grain storage and migration.</summary>
    public static void Add(IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new PostgresDatabase(connectionString));
        services.AddSingleton<SqlDatabase>(provider => provider.GetRequiredService<PostgresDatabase>());
        services.AddSingleton<PostgresMigration>();
        services.AddSingleton<ISchema>(provider => provider.GetRequiredService<PostgresMigration>());
        services.AddSqlStores(provider => provider.GetRequiredService<PostgresMigration>().Run());
        services.AddAdoNetGrainStorage(Unguarded, options => options.Configure<PostgresDatabase>((storage, database) =>
        {
            storage.Invariant = Driver;
            storage.DataSource = database.Source;
            storage.GrainStorageSerializer = new ModelJsonGrainStorageSerializer();
        }));
        services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, (provider, _) => new GuardedGrainStorage(provider.GetRequiredKeyedService<IGrainStorage>(Unguarded)));
    }
}
