using System.Data.Common;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>How a ward event stands in its table.</summary>
internal static class WardEventRow
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "ward, version, at, actor, command_id, command_hash, kind, before, after, evidence, hash";

    /// <summary>How many they are.</summary>
    public const int Count = 11;

    /// <summary>Which rows are of a programme's wards: their keys are programme/code, and '0' comes after '/'. Takes <see cref="First"/> and <see cref="Beyond"/>.</summary>
    public const string OfProgramme = "ward > @first AND ward < @beyond";

    /// <summary>Before the first key of a programme's wards.</summary>
    public static (string, object?) First(string programme) => ("first", programme + "/");

    /// <summary>After the last.</summary>
    public static (string, object?) Beyond(string programme) => ("beyond", programme + "0");

    /// <summary>Adds an event; a version or command id that is taken changes nothing. Its hash covers the event before it. Answers whether it was added.</summary>
    public static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, string ward, WardEvent added)
    {
        var row = StoredWardEvent.Of(ward, added);
        await using var last = connection.Command(transaction, "SELECT hash FROM ward_event WHERE ward = @ward AND version = @version", ("ward", ward), ("version", row.Version - 1));
        var hash = row.HashAfter(await last.ExecuteScalarAsync(CancellationToken.None) as string ?? "");
        await using var command = connection.Command(transaction, $"""
            INSERT INTO ward_event ({Columns})
            VALUES (@ward, @version, @at, @actor, @command_id, @command_hash, @kind, @before, @after, @evidence, @hash)
            ON CONFLICT DO NOTHING
            """,
            ("ward", row.Ward), ("version", row.Version), ("at", row.At), ("actor", row.Actor), ("command_id", row.CommandId), ("command_hash", row.CommandHash),
            ("kind", row.Kind), ("before", row.Before), ("after", row.After), ("evidence", row.Evidence), ("hash", hash));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }

    /// <summary>Adds events of several wards, up to the first that cannot be added; says why that is so.</summary>
    public static async Task<AppendStatus> InsertAll(
        DbConnection connection, DbTransaction transaction, string programme, IEnumerable<(string Ward, WardEvent Event)> events, CancellationToken cancellationToken)
    {
        foreach (var (code, added) in events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ward = GrainKeys.Ward(programme, code);
            if (await Insert(connection, transaction, ward, added)) continue;
            return await Knows(connection, transaction, ward, added.CommandId) ? AppendStatus.CommandIdTaken : AppendStatus.VersionTaken;
        }
        return AppendStatus.Appended;
    }

    /// <summary>Whether a ward has an event under a command id.</summary>
    public static async Task<bool> Knows(DbConnection connection, DbTransaction transaction, string ward, string commandId)
    {
        await using var command = connection.Command(transaction, "SELECT 1 FROM ward_event WHERE ward = @ward AND command_id = @command_id", ("ward", ward), ("command_id", commandId));
        return await command.ExecuteScalarAsync(CancellationToken.None) is not null;
    }

    /// <summary>The event in the reader's present row.</summary>
    public static WardEvent Read(DbDataReader reader) => Stored(reader).Read();

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredWardEvent Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6),
        reader.IsDBNull(7) ? null : reader.GetString(7), reader.GetString(8), reader.GetString(9))
    {
        Hash = reader.GetString(10),
    };
}
