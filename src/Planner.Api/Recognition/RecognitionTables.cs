using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>The recognition of all wards as a table to download.</summary>
internal static class RecognitionTables
{
    /// <summary>The table.</summary>
    public static Table<RecognitionRow> Recognitions { get; } = new("recognitions",
    [
        new(Column.Code("code"), row => row.Code),
        new(Column.Text("name_vi", 1, 200), row => row.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => row.Names.En),
        new(Column.Code("district"), row => row.District),
        new(Column.Choice<Stage>("stage"), row => EnumNames.Of(row.Stage)),
        new(Column.Year("recognized").Optional(), row => (long?)row.Recognized),
        new(Column.Choice<RecognitionState>("state"), row => EnumNames.Of(row.State)),
        new(Column.Whole("rounds", 0, int.MaxValue), row => (long)row.Rounds),
        new(Column.Day("last_step").Optional(), row => row.LastStep),
        new(Column.Text("decision", 0, 100), row => row.Decision),
        new(Column.Day("confirmed_on").Optional(), row => row.ConfirmedOn),
        new(Column.Flag("review_due"), row => row.ReviewDue),
        new(Column.Whole("open_remedies", 0, int.MaxValue), row => (long)row.OpenRemedies),
        new(Column.Whole("overdue_remedies", 0, int.MaxValue), row => (long)row.OverdueRemedies),
        new(Column.Day("next_remedy_due").Optional(), row => row.NextRemedyDue),
    ]);
}
