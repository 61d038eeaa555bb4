using System.Data.Common;
using ModelWard.Grains.Audit;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>How a seal stands in its table.</summary>
internal static class SealRow
{
    /// <summary>The columns that <see cref="Stored"/> reads, in its order.</summary>
    public const string Columns = "programme, number, day, at, heads, count, previous, hash";

    /// <summary>The reader's present row as it is stored.</summary>
    public static StoredSeal Stored(DbDataReader reader) => new(
        reader.GetString(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.GetInt64(5),
        reader.GetString(6), reader.GetString(7));
}
