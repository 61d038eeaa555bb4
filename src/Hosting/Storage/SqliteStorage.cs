using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelWard.Grains;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Hosting.Storage.Sqlite;
using Orleans.Storage;

namespace ModelWard.Hosting.Storage;

/// <summary>Registers the SQLite database of a data directory as the store of events, imports and grain states.</summary>
internal static class SqliteStorage
{
    // The name by which Orleans' provider knows its driver, which is Microsoft.Data.Sqlite all the same.
    private const string Driver = "System.Data.SQLite";

    private const string Unguarded = GrainStorage.Name + "-sqlite";

    /// <summary>Adds stores, grain storage and migration.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => DataDirectory.From(configuration));
        services.AddSingleton<WriteTurn>();
        services.AddSingleton(provider => new SqliteDatabase(provider.GetRequiredService<DataDirectory>().Database, provider.GetRequiredService<WriteTurn>()));
        services.AddSingleton<SqliteMigration>();
        services.AddSingleton<ISchema>(provider => provider.GetRequiredService<SqliteMigration>());
        services.AddSingleton<SqlDatabase>(provider => provider.GetRequiredService<SqliteDatabase>());
        services.AddSqlStores(provider =>
        {
            provider.GetRequiredService<DataDirectory>().Claim();
            provider.GetRequiredService<SqliteMigration>().Run();
        });
        AddGrainStorage(services);
    }

    private static void AddGrainStorage(IServiceCollection services)
    {
        services.AddAdoNetGrainStorage(Unguarded, options => options.Configure<SqliteDatabase>((storage, database) =>
        {
            storage.Invariant = Driver;
            storage.ConnectionString = database.ConnectionString;
            storage.GrainStorageSerializer = new ModelJsonGrainStorageSerializer();
        }));
        services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, (provider, _) => new GuardedGrainStorage(new OneWriterGrainStorage(
            provider.GetRequiredKeyedService<IGrainStorage>(Unguarded), provider.GetRequiredService<WriteTurn>())));
    }
}
