using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sqlite;

/// <summary>How a ward event stands in its table.</summary>
internal static class WardEventRow
{
    /// <summary>The columns that <see cref="Read"/> reads, in its order.</summary>
    public const string Columns = "version, at, actor, command_id, command_hash, kind, before, after, evidence";

    /// <summary>Adds an event; a version or command id that is taken changes nothing. Answers whether it was added.</summary>
    public static bool Insert(SqliteConnection connection, SqliteTransaction? transaction, string ward, WardEvent added)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"""
            INSERT INTO ward_event (ward, {Columns})
            VALUES ($ward, $version, $at, $actor, $command_id, $command_hash, $kind, $before, $after, $evidence)
            ON CONFLICT DO NOTHING
            """;
        command.Parameters.AddWithValue("$ward", ward);
        command.Parameters.AddWithValue("$version", added.Version);
        command.Parameters.AddWithValue("$at", Moment(added.At));
        command.Parameters.AddWithValue("$actor", added.Actor);
        command.Parameters.AddWithValue("$command_id", added.CommandId);
        command.Parameters.AddWithValue("$command_hash", added.CommandHash);
        command.Parameters.AddWithValue("$kind", JsonSerializer.SerializeToElement(added.Kind, ModelJson.Options).GetString());
        command.Parameters.AddWithValue("$before", (object?)added.Before ?? DBNull.Value);
        command.Parameters.AddWithValue("$after", added.After);
        command.Parameters.AddWithValue("$evidence", added.Evidence);
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>Whether a ward has an event under a command id.</summary>
    public static bool Knows(SqliteConnection connection, SqliteTransaction? transaction, string ward, string commandId)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT 1 FROM ward_event WHERE ward = $ward AND command_id = $command_id";
        command.Parameters.AddWithValue("$ward", ward);
        command.Parameters.AddWithValue("$command_id", commandId);
        return command.ExecuteScalar() is not null;
    }

    /// <summary>The event in the reader's present row.</summary>
    public static WardEvent Read(SqliteDataReader reader) => new()
    {
        Version = reader.GetInt64(0),
        At = Moment(reader.GetString(1)),
        Actor = reader.GetString(2),
        CommandId = reader.GetString(3),
        CommandHash = reader.GetString(4),
        Kind = Kind(reader.GetString(5)),
        Before = reader.IsDBNull(6) ? null : reader.GetString(6),
        After = reader.GetString(7),
        Evidence = reader.GetString(8),
    };

    /// <summary>A kind of event from its text.</summary>
    public static WardEventKind Kind(string kind) => JsonSerializer.Deserialize<WardEventKind>($"\"{kind}\"", ModelJson.Options);

    /// <summary>A moment as text: UTC, to the tenth of a microsecond.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A moment from its text.</summary>
    public static DateTimeOffset Moment(string at) => DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
