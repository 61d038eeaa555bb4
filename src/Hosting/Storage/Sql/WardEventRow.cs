using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>How a ward event stands in its table.</summary>
internal static class WardEventRow
{
    /// <summary>The columns that <see cref="Read"/> reads, in its order.</summary>
    public const string Columns = "version, at, actor, command_id, command_hash, kind, before, after, evidence";

    /// <summary>Which rows are of a programme's wards: their keys are programme/code, and '0' comes after '/'. Takes <see cref="First"/> and <see cref="Beyond"/>.</summary>
    public const string OfProgramme = "ward > @first AND ward < @beyond";

    /// <summary>Before the first key of a programme's wards.</summary>
    public static (string, object?) First(string programme) => ("first", programme + "/");

    /// <summary>After the last.</summary>
    public static (string, object?) Beyond(string programme) => ("beyond", programme + "0");

    /// <summary>Adds an event; a version or command id that is taken changes nothing. Answers whether it was added.</summary>
    public static async Task<bool> Insert(DbConnection connection, DbTransaction transaction, string ward, WardEvent added)
    {
        await using var command = connection.Command(transaction, $"""
            INSERT INTO ward_event (ward, {Columns})
            VALUES (@ward, @version, @at, @actor, @command_id, @command_hash, @kind, @before, @after, @evidence)
            ON CONFLICT DO NOTHING
            """,
            ("ward", ward), ("version", added.Version), ("at", Moment(added.At)), ("actor", added.Actor), ("command_id", added.CommandId),
            ("command_hash", added.CommandHash), ("kind", JsonSerializer.SerializeToElement(added.Kind, ModelJson.Options).GetString()),
            ("before", added.Before), ("after", added.After), ("evidence", added.Evidence));
        return await command.ExecuteNonQueryAsync(CancellationToken.None) == 1;
    }

    /// <summary>Whether a ward has an event under a command id.</summary>
    public static async Task<bool> Knows(DbConnection connection, DbTransaction transaction, string ward, string commandId)
    {
        await using var command = connection.Command(transaction, "SELECT 1 FROM ward_event WHERE ward = @ward AND command_id = @command_id", ("ward", ward), ("command_id", commandId));
        return await command.ExecuteScalarAsync(CancellationToken.None) is not null;
    }

    /// <summary>The event in the reader's present row.</summary>
    public static WardEvent Read(DbDataReader reader) => new()
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
