using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>A programme's snapshot as the tables that import reads: exported and imported again it changes nothing.</summary>
public static class ExportTables
{
    /// <summary>One table; null when there is no such table.</summary>
    public static FilledTable? Of(string table, Snapshot snapshot)
    {
        var (programme, wards) = (snapshot.Programme, snapshot.Wards);
        return table switch
        {
            ImportTableNames.Programme => ProgrammeTable.Table.Table.With(
                [new ProgrammeRow(0, programme.Code, programme.Names, programme.FirstYear, programme.LastYear, programme.Illustrative)]),
            ImportTableNames.Districts => DistrictsTable.Table.Table.With(programme.Districts.Select(district => new DistrictRow(0, district))),
            ImportTableNames.Register => RegisterTable.Table.Table.With(wards.Select(ward => new RegisterRow(0, ward))),
            ImportTableNames.Catalogue => CatalogueTable.Table.With(programme.Catalogues.SelectMany(CatalogueTable.RowsOf)),
            ImportTableNames.Levels => LevelsTable.Of(LevelsTable.CriteriaOf(programme)).Table.With(wards.Select(ward => new LevelRow(0, ward.Code, ward.Levels))),
            ImportTableNames.Needs => NeedsTable.Table.Table.With(wards.Select(ward => new NeedsRow(0, ward.Code, ward.Needs))),
            _ => null,
        };
    }

    /// <summary>All tables.</summary>
    public static IEnumerable<FilledTable> All(Snapshot snapshot) => ImportTableNames.All.Select(table => Of(table, snapshot)!);
}
