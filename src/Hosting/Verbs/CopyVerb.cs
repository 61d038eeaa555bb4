using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Postgres;
using Npgsql;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// Copies all data of an embedded store to the empty database of a cluster, whose tables it makes where there are none: from <c>--from=DIRECTORY</c>, or the configured data directory, to
/// <c>--to=CONNECTION</c>, or ConnectionStrings:cluster, where a password belongs.
/// </summary>
internal static class CopyVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = arguments.Configuration;
        var to = settings["to"] ?? ClusterConnection.Of(settings);
        if (string.IsNullOrEmpty(to))
            throw new StartRefusedException($"copy needs a database to copy to: --to=CONNECTION, or the setting {ClusterConnection.Key}.");
        if (settings["to"] is { Length: > 0 } open && new NpgsqlConnectionStringBuilder(open).Password is { Length: > 0 })
            throw new StartRefusedException("--to stands on the command line with a password, where others can read it: put it into the environment as ConnectionStrings__cluster.");
        if (settings["from"] is { Length: > 0 } from) settings[DataDirectory.Key] = from;
        await using var source = VerbStore.OfDirectory(settings);
        await using var target = VerbStore.OfCluster(to);
        source.Schema.Require();
        source.Claim();
        if (await CheckVerb.Check(source.Database, output, cancellationToken) is not StoreVerbs.Done and var faulty) return faulty;
        var database = (PostgresDatabase)target.Database;
        // Only a new one is brought to this version's schema: silos of an older version may run on another.
        if (await TableCount.Of(database, cancellationToken) == 0) target.Schema.Run();
        else target.Schema.Require();
        foreach (var digest in await new ClusterFilling(database).From(source.Database, cancellationToken))
            await output.WriteLineAsync($"{digest.Table}: {digest.Rows} rows, SHA-256 {digest.Hash} in both.".AsMemory(), cancellationToken);
        return await CheckVerb.Check(database, output, cancellationToken);
    }
}
