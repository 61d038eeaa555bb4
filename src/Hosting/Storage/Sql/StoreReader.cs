using System.Data.Common;
using System.Runtime.CompilerServices;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Forecasts;
using ModelWard.Grains.Programmes;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Reads all of a database in one transaction.</summary>
internal sealed class StoreReader(SqlDatabase database) : IStoreReader
{
    /// <inheritdoc />
    public Task<T> Read<T>(Func<IStoreRows, Task<T>> read, CancellationToken cancellationToken) =>
        database.ReadSnapshot((connection, transaction) => read(new Rows(connection, transaction)), cancellationToken);

    /// <summary>Checks all of a database that no service has open for it.</summary>
    public static Task<StoreReport> Check(SqlDatabase database, CancellationToken cancellationToken) =>
        new StoreCheck(new StoreReader(database), TimeProvider.System).Run(null, cancellationToken);

    private sealed class Rows(DbConnection connection, DbTransaction transaction) : IStoreRows
    {
        public IAsyncEnumerable<StoredWardEvent> WardEvents(CancellationToken cancellationToken) =>
            All($"SELECT {WardEventRow.Columns} FROM ward_event ORDER BY ward, version", WardEventRow.Stored, cancellationToken);

        public IAsyncEnumerable<StoredImport> ProgrammeImports(CancellationToken cancellationToken) =>
            All($"SELECT programme, {ProgrammeStore.Columns} FROM programme_import ORDER BY programme, number", ProgrammeStore.Stored, cancellationToken);

        public IAsyncEnumerable<StoredScenarioEvent> ScenarioEvents(CancellationToken cancellationToken) =>
            All($"SELECT {ScenarioEventRow.Columns} FROM scenario_event ORDER BY scenario, version", ScenarioEventRow.Stored, cancellationToken);

        public IAsyncEnumerable<StoredProposal> Proposals(CancellationToken cancellationToken) =>
            All("SELECT hash, document FROM proposal ORDER BY hash", reader => new StoredProposal(reader.GetString(0), reader.GetString(1)), cancellationToken);

        public IAsyncEnumerable<StoredDecision> Decisions(CancellationToken cancellationToken) =>
            All($"SELECT {DecisionStore.Columns} FROM decision ORDER BY programme, number", DecisionStore.Stored, cancellationToken);

        public IAsyncEnumerable<StoredForecast> Forecasts(CancellationToken cancellationToken) =>
            All($"SELECT {ForecastStore.Columns} FROM forecast ORDER BY programme, decision, occasion, quarter", ForecastStore.Stored, cancellationToken);

        public IAsyncEnumerable<StoredSettingsEvent> SettingsEvents(CancellationToken cancellationToken) =>
            All($"SELECT {SettingsEventStore.Columns} FROM settings_event ORDER BY programme, version", SettingsEventStore.Stored, cancellationToken);

        public IAsyncEnumerable<StoredSeal> AuditSeals(CancellationToken cancellationToken) =>
            All($"SELECT {SealRow.Columns} FROM audit_seal ORDER BY programme, number", SealRow.Stored, cancellationToken);

        public IAsyncEnumerable<StoredEvidence> Evidence(CancellationToken cancellationToken) => All(
            "SELECT hash, size, content FROM evidence ORDER BY hash",
            reader => StoredEvidence.Of(reader.GetString(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2)),
            cancellationToken);

        // The pages of a run's futures are large, and only that they are there matters.
        public IAsyncEnumerable<StoredState> States(CancellationToken cancellationToken) => All(
            $"""
            SELECT {GrainRowKey.Columns}, GrainTypeString, CASE WHEN GrainTypeString NOT IN ('run-plan', 'run-progress') THEN PayloadBinary END
            FROM OrleansStorage WHERE PayloadBinary IS NOT NULL
            """,
            reader => new StoredState(
                reader.GetString(3), GrainRowKey.Of(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2)), reader.IsDBNull(4) ? default : reader.GetFieldValue<byte[]>(4)),
            cancellationToken);

        private async IAsyncEnumerable<T> All<T>(string sql, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await using var command = connection.Command(transaction, sql);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken)) yield return read(reader);
        }
    }
}
