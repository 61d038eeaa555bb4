using System.Diagnostics;
using Npgsql;

namespace ModelWard.Hosting.Storage.Postgres;

/// <summary>PostgreSQL's own programs for backups. They must not be older than the server.</summary>
internal static class PostgresPrograms
{
    /// <summary>Who is in the cluster is no data: whoever starts on the copy begins a membership of his own.</summary>
    private static readonly string[] s_withoutMembership = ["--exclude-table-data=orleansmembershiptable", "--exclude-table-data=orleansmembershipversiontable"];

    /// <summary>Writes a database to a file in PostgreSQL's own form, as it is at one moment.</summary>
    /// <exception cref="StartRefusedException">The program is missing or says that it cannot.</exception>
    public static Task Dump(string connectionString, string file, CancellationToken cancellationToken) =>
        Run("pg_dump", connectionString, ["--format=custom", "--no-owner", "--no-privileges", .. s_withoutMembership, $"--file={file}"], cancellationToken);

    /// <summary>Reads such a file into an empty database: all of it, or nothing.</summary>
    /// <exception cref="StartRefusedException">The program is missing or says that it cannot.</exception>
    public static Task Restore(string connectionString, string file, CancellationToken cancellationToken) => Run(
        "pg_restore", connectionString,
        ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={new NpgsqlConnectionStringBuilder(connectionString).Database}", file],
        cancellationToken);

    private static async Task Run(string program, string connectionString, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardError = true };
        // Not among the arguments: everybody on the machine sees those.
        foreach (var (name, value) in Environment(new NpgsqlConnectionStringBuilder(connectionString))) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new StartRefusedException($"{program} ended with {process.ExitCode}: {await said}");
    }

    private static IEnumerable<(string Name, string? Value)> Environment(NpgsqlConnectionStringBuilder settings) =>
    [
        ("PGHOST", settings.Host), ("PGPORT", $"{settings.Port}"), ("PGDATABASE", settings.Database), ("PGUSER", settings.Username), ("PGPASSWORD", settings.Password),
        ("PGPASSFILE", settings.Passfile), ("PGSSLROOTCERT", settings.RootCertificate), ("PGSSLCERT", settings.SslCertificate), ("PGSSLKEY", settings.SslKey),
        ("PGSSLMODE", settings.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }),
    ];

    // Debian keeps each version's programs in a folder of its own; the newest is the last.
    private static string Find(string program)
    {
        var path = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => version.Length).ThenByDescending(version => version, StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Concat(path).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)).FirstOrDefault(File.Exists)
            ?? throw new StartRefusedException($"{program} is not installed; it comes with PostgreSQL's client programs (Debian: postgresql-client).");
    }
}
