using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>The table <c>catalogue</c>: the criteria of one or more versions.</summary>
public static class CatalogueTable
{
    private static readonly Column
        Version = Column.Code("version"),
        EffectiveFrom = Column.Day("effective_from"),
        Code = Column.Code("code"),
        Group = Column.Text("group", 0, 100),
        Kind = Column.Choice<CriterionKind>("kind"),
        NameVi = Column.Text("name_vi", 1, 500),
        NameEn = Column.Text("name_en", 1, 500),
        Threshold = Column.Level("threshold"),
        GuidedGain = Column.Level("guided_gain").Optional();

    /// <summary>Its columns and its reader.</summary>
    public static readonly ImportTable<CatalogueRow> ImportTable = new(
        new(ImportTableNames.Catalogue,
        [
            new(Version, row => row.Version),
            new(EffectiveFrom, row => row.EffectiveFrom),
            new(Code, row => row.Criterion.Code),
            new(Group, row => row.Criterion.Group),
            new(Kind, row => EnumNames.Of(row.Criterion.Kind)),
            new(NameVi, row => row.Criterion.Names.Vi),
            new(NameEn, row => row.Criterion.Names.En),
            new(Threshold, row => row.Criterion.Threshold.Value),
            new(GuidedGain, row => row.Criterion.GuidedGain.Hundredths == 0 ? null : row.Criterion.GuidedGain.Value),
        ]),
        row => new CatalogueRow(row.Number, row.Code(Version), row.Day(EffectiveFrom), new Criterion
        {
            Code = row.Code(Code),
            Group = row.Text(Group),
            Kind = row.Choice<CriterionKind>(Kind) ?? default,
            Names = new Names(row.Text(NameVi), row.Text(NameEn)),
            Threshold = row.Level(Threshold) ?? default,
            GuidedGain = row.Level(GuidedGain) ?? default,
        }));

    /// <summary>The table without its reader.</summary>
    public static Table<CatalogueRow> Table => ImportTable.Table;

    /// <summary>The rows of a version.</summary>
    public static IEnumerable<CatalogueRow> RowsOf(Catalogue catalogue) =>
        catalogue.Criteria.Select(criterion => new CatalogueRow(0, catalogue.Version, catalogue.EffectiveFrom, criterion));
}

/// <summary>The table <c>levels</c>: a column for every criterion.</summary>
public static class LevelsTable
{
    private static readonly Column Ward = Column.Code("ward", CodeOf.Ward);

    /// <summary>The codes of all criteria of all versions, in the order of the catalogue.</summary>
    public static IEnumerable<string> CriteriaOf(Programme? programme) =>
        (programme?.Catalogues ?? []).Reverse().SelectMany(version => version.Criteria).Select(criterion => criterion.Code).Distinct();

    /// <summary>The table for these criteria. A column may be left out and a cell be blank: that level stays as it is.</summary>
    public static ImportTable<LevelRow> Of(IEnumerable<string> criteria)
    {
        ImmutableArray<Column> columns = [.. criteria.Select(code => Column.Level(code).Optional() with { MayBeMissing = true })];
        return new ImportTable<LevelRow>(
            new(ImportTableNames.Levels,
            [
                new(Ward, row => row.Ward),
                .. columns.Select(column => new TableColumn<LevelRow>(column, row => row.Levels[column.Name]?.Value)),
            ]),
            row => new LevelRow(row.Number, row.Code(Ward), Levels.Of(columns
                .Select(column => (column.Name, Level: row.Level(column)))
                .Where(entry => entry.Level is not null)
                .Select(entry => new CriterionLevel(entry.Name, entry.Level!.Value)))));
    }
}

/// <summary>The table <c>needs</c>.</summary>
public static class NeedsTable
{
    private static readonly Column
        Ward = Column.Code("ward", CodeOf.Ward),
        Officers = Figure("officers"),
        WorksOf = Column.Choice<Works>("works"),
        WorksYears = Column.Whole("works_years", 0, Needs.MostWorksYears),
        FloorArea = Figure("floor_area"),
        WorksCost = Figure("works_cost"),
        EquipmentCost = Figure("equipment_cost"),
        Guidance = Figure("guidance"),
        Upkeep = Figure("upkeep");

    /// <summary>Its columns and its reader.</summary>
    public static readonly ImportTable<NeedsRow> Table = new(
        new(ImportTableNames.Needs,
        [
            new(Ward, row => row.Ward),
            new(Officers, row => row.Needs.Officers),
            new(WorksOf, row => EnumNames.Of(row.Needs.Works)),
            new(WorksYears, row => (long)row.Needs.WorksYears),
            new(FloorArea, row => row.Needs.FloorArea),
            new(WorksCost, row => row.Needs.WorksCost),
            new(EquipmentCost, row => row.Needs.EquipmentCost),
            new(Guidance, row => row.Needs.Guidance),
            new(Upkeep, row => row.Needs.Upkeep),
        ]),
        row => new NeedsRow(row.Number, row.Code(Ward), new Needs
        {
            Officers = row.Whole(Officers) ?? 0,
            Works = row.Choice<Works>(WorksOf) ?? default,
            WorksYears = (int)(row.Whole(WorksYears) ?? 0),
            FloorArea = row.Whole(FloorArea) ?? 0,
            WorksCost = row.Whole(WorksCost) ?? 0,
            EquipmentCost = row.Whole(EquipmentCost) ?? 0,
            Guidance = row.Whole(Guidance) ?? 0,
            Upkeep = row.Whole(Upkeep) ?? 0,
        }));

    private static Column Figure(string name) => Column.Whole(name, 0, Needs.Most);
}
