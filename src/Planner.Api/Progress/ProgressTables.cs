using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>Actuals, supports and actions as tables to download.</summary>
internal static class ProgressTables
{
    /// <summary>Actuals; its first columns are those of the table that is taken in.</summary>
    public static Table<ActualAnswer> Actuals { get; } = new("actuals",
    [
        new(Column.Code("ward"), row => row.Ward),
        new(Column.Choice<ActualItem>("item"), row => EnumNames.Of(row.Item)),
        new(Column.Day("on"), row => row.On),
        new(Column.Whole("amount", 0, Actual.Most), row => row.Amount),
        new(Column.Code("source").Optional(), row => row.Source),
        new(Column.Text("note", 0, WardCommandCarrier.MostProse), row => row.Note),
        new(Column.Code("district"), row => row.District),
        new(Column.Whole("number", 1, long.MaxValue), row => row.Number),
        new(Column.Text("recorded_at", 1, 40), row => row.RecordedAt.ToString("O")),
        new(Column.Text("recorded_by", 1, 200), row => row.RecordedBy),
        new(Column.Text("cancelled_at", 0, 40), row => row.CancelledAt?.ToString("O")),
        new(Column.Text("cancel_reason", 0, WardCommandCarrier.MostProse), row => row.CancelReason),
    ]);

    /// <summary>Supports.</summary>
    public static Table<SupportAnswer> Supports { get; } = new("supports",
    [
        new(Column.Text("department", 1, Support.MostDepartmentCharacters), row => row.Support.Department),
        new(Column.Code("ward"), row => row.Ward),
        new(Column.Code("district"), row => row.District),
        new(Column.Whole("number", 1, long.MaxValue), row => row.Support.Number),
        new(Column.Code("criterion").Optional(), row => row.Support.Criterion),
        new(Column.Text("text", 1, WardCommandCarrier.MostProse), row => row.Support.Text),
        new(Column.Choice<SupportStatus>("status"), row => EnumNames.Of(row.Support.Status)),
        new(Column.Day("on"), row => row.Support.On),
        new(Column.Text("note", 0, WardCommandCarrier.MostProse), row => row.Support.Note),
    ]);

    /// <summary>Actions.</summary>
    public static Table<ActionAnswer> Actions { get; } = new("actions",
    [
        new(Column.Day("due"), row => row.Due),
        new(Column.Flag("overdue"), row => row.Overdue),
        new(Column.Code("ward"), row => row.Ward),
        new(Column.Code("district"), row => row.District),
        new(Column.Whole("number", 1, long.MaxValue), row => row.Number),
        new(Column.Code("criterion"), row => row.Criterion),
        new(Column.Text("what", 1, WardCommandCarrier.MostProse), row => row.What),
        new(Column.Text("unit", 0, WardAction.MostUnitCharacters), row => row.Unit),
        new(Column.Choice<ActionStatus>("status"), row => EnumNames.Of(row.Status)),
    ]);
}
