using System.Collections.Immutable;
using System.Data.Common;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Proposals and decisions in a database, tables proposal and decision.</summary>
internal sealed class DecisionStore(SqlDatabase database) : IDecisionStore
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "programme, number, command_id, command_hash, scenario, proposal, document, hash";

    /// <inheritdoc />
    public Task Keep(string programme, string hash, string written, CancellationToken cancellationToken) => database.Write(
        programme,
        async (connection, transaction) =>
        {
            await using var command = connection.Command(transaction, "INSERT INTO proposal (hash, programme, document) VALUES (@hash, @programme, @document) ON CONFLICT DO NOTHING",
                ("hash", hash), ("programme", programme), ("document", written));
            return (await command.ExecuteNonQueryAsync(CancellationToken.None), true);
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<string?> Proposal(string hash, CancellationToken cancellationToken) =>
        (await database.Rows("SELECT document FROM proposal WHERE hash = @hash", reader => reader.GetString(0), cancellationToken, ("hash", hash))).FirstOrDefault();

    /// <inheritdoc />
    public Task<ImmutableArray<DecisionRecord>> All(string programme, CancellationToken cancellationToken) => database.Rows(
        $"SELECT {Columns} FROM decision WHERE programme = @programme ORDER BY number", reader => Stored(reader).Read(), cancellationToken, ("programme", programme));

    /// <inheritdoc />
    public async Task<StoredDecision?> Find(string programme, string commandId, CancellationToken cancellationToken) =>
        (await database.Rows($"SELECT {Columns} FROM decision WHERE programme = @programme AND command_id = @command_id", Stored, cancellationToken,
            ("programme", programme), ("command_id", commandId))).FirstOrDefault();

    /// <inheritdoc />
    public Task<AppendStatus> Write(
        StoredDecision decision, IReadOnlyDictionary<string, WardEvent> wards, StoredScenarioEvent scenario, CancellationToken cancellationToken) => database.Write(
        decision.Programme,
        async (connection, transaction) =>
        {
            var status = await Write(connection, transaction, decision, wards, scenario, cancellationToken);
            return (status, status == AppendStatus.Appended);
        },
        cancellationToken);

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredDecision Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6), reader.GetString(7));

    private static async Task<AppendStatus> Write(
        DbConnection connection, DbTransaction transaction, StoredDecision decision, IReadOnlyDictionary<string, WardEvent> wards, StoredScenarioEvent scenario, CancellationToken cancellationToken)
    {
        if (!await Insert(connection, transaction, decision)) return AppendStatus.VersionTaken;
        if (await ScenarioEventRow.Insert(connection, transaction, scenario) is not AppendStatus.Appended and var known) return known;
        foreach (var (code, added) in wards)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ward = GrainKeys.Ward(decision.Programme, code);
            if (await WardEventRow.Insert(connection, transaction, ward, added)) continue;
            return await WardEventRow.Knows(connection, transaction, ward, added.CommandId) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken;
        }
        return AppendStatus.Appended;
    }

    private static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, StoredDecision decision)
    {
        await using var command = connection.Command(transaction, $"""
            INSERT INTO decision ({Columns}) VALUES (@programme, @number, @command_id, @command_hash, @scenario, @proposal, @document, @hash) ON CONFLICT DO NOTHING
            """,
            ("programme", decision.Programme), ("number", decision.Number), ("command_id", decision.CommandId), ("command_hash", decision.CommandHash),
            ("scenario", decision.Scenario), ("proposal", decision.Proposal), ("document", decision.Document), ("hash", decision.Hash));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }
}
