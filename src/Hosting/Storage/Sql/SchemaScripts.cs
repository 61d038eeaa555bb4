using System.Reflection;
using DbUp.Builder;
using DbUp.Engine;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>The scripts that bring a kind of database to this version's schema, and their running.</summary>
internal static class SchemaScripts
{
    /// <summary>The scripts of a kind of database, in order.</summary>
    /// <param name="folder">sqlite or postgres.</param>
    public static IReadOnlyList<SqlScript> Of(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name => new SqlScript(name[(folder.Length + 1)..], Text(assembly, name))),
        ];
    }

    /// <summary>Runs the scripts that a database has not had, each in a transaction of its own.</summary>
    /// <param name="database">The database.</param>
    /// <param name="scripts">All scripts, in order.</param>
    /// <param name="name">What messages call the database.</param>
    /// <param name="newer">What to do about a database of a newer version.</param>
    /// <param name="before">Told the last script that an existing database has had, before it changes.</param>
    /// <returns>Name of the last script that was run; null when there was nothing to do.</returns>
    /// <exception cref="StartRefusedException">A newer version of the product wrote the database, or a script failed.</exception>
    public static string? Run(UpgradeEngineBuilder database, IReadOnlyList<SqlScript> scripts, string name, string newer, Action<string>? before = null)
    {
        var engine = database.WithScripts(scripts).WithTransactionPerScript().WithVariablesDisabled().LogToNowhere().Build();
        var had = engine.GetExecutedScripts();
        if (had.Except(scripts.Select(script => script.Name)).FirstOrDefault() is { } unknown)
            throw new StartRefusedException($"The database {name} was written by a newer ModelWard (schema {unknown}); {newer}.");
        var missing = engine.GetScriptsToExecute();
        if (missing.Count == 0) return null;
        if (had.Count > 0) before?.Invoke(had.Max(StringComparer.Ordinal)!);
        var result = engine.PerformUpgrade();
        if (!result.Successful)
            throw new StartRefusedException($"The database {name} could not be brought to schema {result.ErrorScript?.Name}: {result.Error.Message}", result.Error);
        return missing[^1].Name;
    }

    /// <summary>Makes sure that a database has had all scripts and no others.</summary>
    /// <exception cref="StartRefusedException">It has not.</exception>
    public static void Require(UpgradeEngineBuilder database, IReadOnlyList<SqlScript> scripts, string name)
    {
        var had = database.WithScripts(scripts).WithVariablesDisabled().LogToNowhere().Build().GetExecutedScripts();
        var last = had.Count == 0 ? "none" : had.Max(StringComparer.Ordinal);
        if (!had.Order(StringComparer.Ordinal).SequenceEqual(scripts.Select(script => script.Name)))
            throw new StartRefusedException($"The database {name} is at schema {last}, this version's is {scripts[^1].Name}; bring it there with the verb migrate.");
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
