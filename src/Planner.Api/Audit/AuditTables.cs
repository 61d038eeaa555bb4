using System.Globalization;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Api.Audit;

/// <summary>The audit as tables to download; what was before and after stands as JSON text.</summary>
internal static class AuditTables
{
    /// <summary>What was done.</summary>
    public static Table<AuditEntry> Entries { get; } = new("audit",
    [
        new(Column.Text("chain", 1, 20), row => row.Chain),
        new(Column.Code("key"), row => row.Key),
        new(Column.Whole("version", 1, long.MaxValue), row => row.Version),
        new(Column.Text("at", 1, 40), row => Moment(row.At)),
        new(Column.Text("actor", 1, 200), row => row.Actor),
        new(Column.Text("command_id", 1, 200), row => row.CommandId),
        new(Column.Text("kind", 1, 40), row => row.Kind),
        new(Column.Text("before", 0, int.MaxValue), row => row.Before),
        new(Column.Text("after", 0, int.MaxValue), row => row.After),
        new(Column.Text("evidence", 0, 2_000), row => row.Evidence),
        new(Column.Text("hash", 64, 64), row => row.Hash),
    ]);

    /// <summary>The seals.</summary>
    public static Table<AuditSeal> Seals { get; } = new("seals",
    [
        new(Column.Whole("number", 1, long.MaxValue), row => row.Number),
        new(Column.Day("day").Optional(), row => row.Day),
        new(Column.Text("at", 1, 40), row => Moment(row.At)),
        new(Column.Whole("count", 0, long.MaxValue), row => row.Count),
        new(Column.Text("hash", 64, 64), row => row.Hash),
    ]);

    private static string Moment(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);
}
