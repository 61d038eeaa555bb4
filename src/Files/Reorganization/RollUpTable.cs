using ModelWard.Files.Tables;
using ModelWard.Model;

namespace ModelWard.Files.Reorganization;

/// <summary>Figures rolled up to units as a table to download; columns that end in <c>_millions</c> are VND million.</summary>
public static class RollUpTable
{
    /// <summary>The units, by year where there are years.</summary>
    public static Table<RolledUnit> Table { get; } = new("rollup",
    [
        new(Column.Text("unit", 1, 64), row => row.Unit),
        new(Column.Text("name_vi", 1, 200), row => row.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => row.Names.En),
        new(Column.Text("district", 0, 64), row => row.District),
        new(Column.Year("year").Optional(), row => (long?)row.Year),
        new(Count("wards"), row => (long)row.Figures.Wards),
        new(Count("not_started"), row => (long)row.Figures.NotStarted),
        new(Count("under_way"), row => (long)row.Figures.UnderWay),
        new(Count("recognized"), row => (long)row.Figures.Recognized),
        new(Count("declined"), row => (long)row.Figures.Declined),
        new(Count("people"), row => row.Figures.People),
        new(Count("officers"), row => row.Figures.Officers),
        new(Count("floor_area_m2"), row => row.Figures.FloorArea),
        new(Count("guidance_team_months"), row => row.Figures.Guidance),
        new(Count("works_millions"), row => row.Figures.Works),
        new(Count("equipment_millions"), row => row.Figures.Equipment),
        new(Count("upkeep_millions"), row => row.Figures.Upkeep),
    ]);

    /// <summary>What a file of it is called, without its programme: whose figures, and of which units.</summary>
    public static string FileName(string of, UnitRollUp rolled)
    {
        ArgumentNullException.ThrowIfNull(rolled);
        return $"rollup-{of}-{EnumNames.Of(rolled.By)}-{(rolled.Set.Since is { } since ? since.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "first")}";
    }

    private static Column Count(string name) => Column.Whole(name, 0, long.MaxValue);
}
