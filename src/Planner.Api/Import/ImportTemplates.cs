using ModelWard.Model;
using ModelWard.Planner.Api.Progress;

namespace ModelWard.Planner.Api.Import;

/// <summary>Empty tables to fill in.</summary>
internal static class ImportTemplates
{
    private static readonly Table<(string Table, Column Column)> Columns = new(SideSheets.Columns,
    [
        new(Column.Text("table", 1, 32), row => row.Table),
        new(Column.Text("column", 1, 32), row => row.Column.Name),
        new(Column.Text("kind", 1, 32), row => row.Column.Kind.ToString().ToLowerInvariant()),
        new(Column.Text("allowed", 1, 1_000), row => row.Column.Allowed),
    ]);

    /// <summary>One table without rows; null when there is no such table.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="programme">The programme whose criteria the levels are for; null for none.</param>
    public static FilledTable? Of(string table, Programme? programme) => table switch
    {
        ImportTableNames.Programme => ProgrammeTable.Table.Table.With([]),
        ImportTableNames.Districts => DistrictsTable.Table.Table.With([]),
        ImportTableNames.Register => RegisterTable.Table.Table.With([]),
        ImportTableNames.Catalogue => CatalogueTable.Table.With([]),
        ImportTableNames.Levels => LevelsTable.Of(LevelsTable.CriteriaOf(programme)).Table.With([]),
        ImportTableNames.Needs => NeedsTable.Table.Table.With([]),
        ActualsTable.Name => ActualsTable.Table.Table.With([]),
        _ => null,
    };

    /// <summary>All tables without rows, and what each column holds.</summary>
    public static IReadOnlyList<FilledTable> Workbook(Programme? programme)
    {
        var tables = ImportTableNames.All.Select(name => Of(name, programme)!).ToList();
        return [.. tables, Columns.With(tables.SelectMany(table => table.Columns.Select(column => (table.Name, column))))];
    }
}
