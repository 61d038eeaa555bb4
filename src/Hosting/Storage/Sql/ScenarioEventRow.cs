using System.Data.Common;
using ModelWard.Grains.Events;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>How a scenario event stands in its table.</summary>
internal static class ScenarioEventRow
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "scenario, version, at, actor, command_id, command_hash, programme, kind, source, before, after, hash";

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredScenarioEvent Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetString(5), reader.GetString(6), reader.GetString(7),
        Text(reader, 8), Text(reader, 9), Text(reader, 10))
    {
        Hash = reader.GetString(11),
    };

    private static string? Text(DbDataReader reader, int i) => reader.IsDBNull(i) ? null : reader.GetString(i);
}
