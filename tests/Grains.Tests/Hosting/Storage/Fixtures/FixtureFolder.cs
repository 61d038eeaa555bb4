using ModelWard.Product;

namespace ModelWard.Grains.Tests.Hosting.Storage.Fixtures;

/// <summary>
/// The kept stores, one a schema script and database: <c>sqlite-0003_assessments.db</c> or <c>postgres-0002_events.sql</c>, and beside each what it says,
/// <c>….golden.json</c>. A store is made by the version that brought its script, by eng/fixture.sh, and never made again.
/// </summary>
internal static class FixtureFolder
{
    /// <summary>Where they lie in the repository.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root.FullName, "tests/Grains.Tests/Hosting/Storage/Fixtures");

    /// <summary>The file of a script.</summary>
    public static string Store(string database, string script) => System.IO.Path.Combine(Path, $"{database}-{script}{(database == "sqlite" ? ".db" : ".sql")}");

    /// <summary>What it says.</summary>
    public static string Golden(string database, string script) => System.IO.Path.Combine(Path, $"{database}-{script}.golden.json");
}
