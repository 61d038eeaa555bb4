using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>Wards and their history as tables to download.</summary>
internal static class WardTables
{
    /// <summary>The table of wards: register, needs and the level of every criterion of the catalogue.</summary>
    public static Table<WardAnswer> Wards(Catalogue catalogue) => new("wards",
    [
        new(Column.Code("code"), ward => ward.Code),
        new(Column.Text("name_vi", 1, 200), ward => ward.Names.Vi),
        new(Column.Text("name_en", 1, 200), ward => ward.Names.En),
        new(Column.Code("district"), ward => ward.District),
        new(Column.Whole("population", 0, Ward.MostPeople), ward => ward.Population),
        new(Column.Choice<Stage>("stage"), ward => EnumNames.Of(ward.Stage)),
        new(Column.Year("started").Optional(), ward => (long?)ward.Started),
        new(Column.Year("recognized").Optional(), ward => (long?)ward.Recognized),
        new(Column.Whole("met", 0, Catalogue.MostCriteria), ward => (long)ward.Met),
        new(Column.Whole("unmet", 0, Catalogue.MostCriteria), ward => (long)ward.Unmet),
        new(Column.Whole("officers", 0, Needs.Most), ward => ward.Needs.Officers),
        new(Column.Choice<Works>("works"), ward => EnumNames.Of(ward.Needs.Works)),
        new(Column.Whole("works_years", 0, Needs.MostWorksYears), ward => (long)ward.Needs.WorksYears),
        new(Column.Whole("floor_area", 0, Needs.Most), ward => ward.Needs.FloorArea),
        new(Column.Whole("works_cost", 0, Needs.Most), ward => ward.Needs.WorksCost),
        new(Column.Whole("equipment_cost", 0, Needs.Most), ward => ward.Needs.EquipmentCost),
        new(Column.Whole("guidance", 0, Needs.Most), ward => ward.Needs.Guidance),
        new(Column.Whole("upkeep", 0, Needs.Most), ward => ward.Needs.Upkeep),
        new(Column.Whole("version", 0, long.MaxValue), ward => ward.Version),
        .. catalogue.Criteria.Select(criterion => new TableColumn<WardAnswer>(Column.Level(criterion.Code), ward => ward.Levels[criterion.Code]?.Value)),
    ]);

    /// <summary>The table of a ward's history; what was before and after stands as JSON text.</summary>
    public static Table<WardEvent> History { get; } = new("history",
    [
        new(Column.Whole("version", 1, long.MaxValue), row => row.Version),
        new(Column.Text("at", 1, 40), row => row.At.ToString("O")),
        new(Column.Text("actor", 1, 200), row => row.Actor),
        new(Column.Text("command_id", 1, 200), row => row.CommandId),
        new(Column.Choice<WardEventKind>("kind"), row => EnumNames.Of(row.Kind)),
        new(Column.Text("before", 0, int.MaxValue), row => row.Before),
        new(Column.Text("after", 1, int.MaxValue), row => row.After),
        new(Column.Text("evidence", 0, 2_000), row => row.Evidence),
    ]);
}
