using System.Collections.Immutable;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>The hashes of all events and imports in a database, for those who forge.</summary>
internal sealed class WardEventHashes(SqlDatabase database)
{
    public Task<ImmutableArray<string>> Of(string ward, CancellationToken cancellationToken) =>
        database.Rows("SELECT hash FROM ward_event WHERE ward = @ward ORDER BY version", reader => reader.GetString(0), cancellationToken, ("ward", ward));

    /// <summary>Works all of them out anew.</summary>
    public async Task MakeAnew(CancellationToken cancellationToken)
    {
        var wards = await database.Rows($"SELECT {WardEventRow.Columns} FROM ward_event ORDER BY ward, version", WardEventRow.Stored, cancellationToken);
        await Write("ward_event", "ward", wards, row => row.Ward, row => row.Version, (row, previous) => row.HashAfter(previous), cancellationToken);
        var scenarios = await database.Rows($"SELECT {ScenarioEventRow.Columns} FROM scenario_event ORDER BY scenario, version", ScenarioEventRow.Stored, cancellationToken);
        await Write("scenario_event", "scenario", scenarios, row => row.Scenario, row => row.Version, (row, previous) => row.HashAfter(previous), cancellationToken);
        var settings = await database.Rows($"SELECT {SettingsEventStore.Columns} FROM settings_event ORDER BY programme, version", SettingsEventStore.Stored, cancellationToken);
        await Write("settings_event", "programme", settings, row => row.Programme, row => row.Version, (row, previous) => row.HashAfter(previous), cancellationToken);
        var imports = await database.Rows($"SELECT programme, {ProgrammeStore.Columns} FROM programme_import ORDER BY programme, number", ProgrammeStore.Stored, cancellationToken);
        await Write("programme_import", "programme", imports, row => row.Programme, row => row.Number, (row, previous) => row.HashAfter(previous), cancellationToken, "number");
    }

    private Task<bool> Write<T>(
        string table, string column, ImmutableArray<T> rows, Func<T, string> key, Func<T, long> version, Func<T, string, string> hash, CancellationToken cancellationToken, string place = "version") => database.Write(
        "p",
        async (connection, transaction) =>
        {
            var (last, previous) = ("", "");
            foreach (var row in rows)
            {
                previous = hash(row, key(row) == last ? previous : "");
                last = key(row);
                await using var command = connection.Command(transaction, $"UPDATE {table} SET hash = @hash WHERE {column} = @key AND {place} = @version",
                    ("hash", previous), ("key", last), ("version", version(row)));
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
            return (true, true);
        },
        cancellationToken);
}
