using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>The table <c>programme</c>: one row.</summary>
public static class ProgrammeTable
{
    private static readonly Column
        Code = Column.Code("code"),
        NameVi = Column.Text("name_vi", 1, 200),
        NameEn = Column.Text("name_en", 1, 200),
        FirstYear = Column.Year("first_year"),
        LastYear = Column.Year("last_year"),
        Illustrative = Column.Flag("illustrative");

    /// <summary>Its columns and its reader.</summary>
    public static readonly ImportTable<ProgrammeRow> Table = new(
        new(ImportTableNames.Programme,
        [
            new(Code, row => row.Code),
            new(NameVi, row => row.Names.Vi),
            new(NameEn, row => row.Names.En),
            new(FirstYear, row => (long)row.FirstYear),
            new(LastYear, row => (long)row.LastYear),
            new(Illustrative, row => row.Illustrative),
        ]),
        row => new ProgrammeRow(row.Number, row.Code(Code), new Names(row.Text(NameVi), row.Text(NameEn)),
            (int)(row.Whole(FirstYear) ?? 0), (int)(row.Whole(LastYear) ?? 0), row.Flag(Illustrative)));
}

/// <summary>The table <c>districts</c>.</summary>
public static class DistrictsTable
{
    private static readonly Column
        Code = Column.Code("code", CodeOf.District),
        NameVi = Column.Text("name_vi", 1, 200),
        NameEn = Column.Text("name_en", 1, 200),
        LabelX = MapColumn.Of("label_x"),
        LabelY = MapColumn.Of("label_y");

    /// <summary>Its columns and its reader.</summary>
    public static readonly ImportTable<DistrictRow> Table = new(
        new(ImportTableNames.Districts,
        [
            new(Code, row => row.District.Code),
            new(NameVi, row => row.District.Names.Vi),
            new(NameEn, row => row.District.Names.En),
            new(LabelX, row => row.District.Label?.X),
            new(LabelY, row => row.District.Label?.Y),
        ]),
        row => new DistrictRow(row.Number, new District(row.Code(Code), new Names(row.Text(NameVi), row.Text(NameEn)), MapColumn.Point(row, LabelX, LabelY))));
}

/// <summary>The table <c>register</c>: all of a ward but its levels and needs.</summary>
public static class RegisterTable
{
    private static readonly Column
        Code = Column.Code("code", CodeOf.Ward),
        NameVi = Column.Text("name_vi", 1, 200),
        NameEn = Column.Text("name_en", 1, 200),
        District = Column.Code("district", CodeOf.District),
        Population = Column.Whole("population", 0, Ward.MostPeople),
        Latitude = Column.Number("latitude", -90, 90, 10).Optional(),
        Longitude = Column.Number("longitude", -180, 180, 10).Optional(),
        Area = Column.Number("area_km2", 0, 1_000_000, 10).Optional(),
        TileX = MapColumn.Of("tile_x"),
        TileY = MapColumn.Of("tile_y"),
        PilotYear = Column.Year("pilot_year").Optional(),
        PilotBasisOf = Column.Choice<PilotBasis>("pilot_basis").Optional(),
        StageOf = Column.Choice<Stage>("stage"),
        Started = Column.Year("started").Optional(),
        Recognized = Column.Year("recognized").Optional();

    /// <summary>Its columns and its reader.</summary>
    public static readonly ImportTable<RegisterRow> Table = new(
        new(ImportTableNames.Register,
        [
            new(Code, row => row.Ward.Code),
            new(NameVi, row => row.Ward.Names.Vi),
            new(NameEn, row => row.Ward.Names.En),
            new(District, row => row.Ward.District),
            new(Population, row => row.Ward.Population),
            new(Latitude, row => row.Ward.Place?.Latitude),
            new(Longitude, row => row.Ward.Place?.Longitude),
            new(Area, row => row.Ward.Place?.AreaKm2),
            new(TileX, row => row.Ward.Place?.Tile?.X),
            new(TileY, row => row.Ward.Place?.Tile?.Y),
            new(PilotYear, row => (long?)row.Ward.Pilot?.Year),
            new(PilotBasisOf, row => row.Ward.Pilot is { } pilot ? EnumNames.Of(pilot.Basis) : null),
            new(StageOf, row => EnumNames.Of(row.Ward.Stage)),
            new(Started, row => (long?)row.Ward.Started),
            new(Recognized, row => (long?)row.Ward.Recognized),
        ]),
        row => new RegisterRow(row.Number, new Ward
        {
            Code = row.Code(Code),
            Names = new Names(row.Text(NameVi), row.Text(NameEn)),
            District = row.Code(District),
            Population = row.Whole(Population) ?? 0,
            Place = Place(row),
            Pilot = PilotOf(row),
            Stage = row.Choice<Stage>(StageOf) ?? default,
            Started = (int?)row.Whole(Started),
            Recognized = (int?)row.Whole(Recognized),
        }));

    private static WardPlace? Place(RowReader row)
    {
        var place = new WardPlace(row.Exact(Latitude), row.Exact(Longitude), row.Exact(Area), MapColumn.Point(row, TileX, TileY));
        return place == new WardPlace(null, null, null, null) ? null : place;
    }

    private static Pilot? PilotOf(RowReader row)
    {
        var (year, basis) = (row.Whole(PilotYear), row.Choice<PilotBasis>(PilotBasisOf));
        if (year is { } given && basis is { } why) return new Pilot((int)given, why);
        if (year is not null) row.Fault(PilotBasisOf, null, "a basis, since the row has a pilot_year: " + EnumNames.Allowed<PilotBasis>());
        if (basis is not null) row.Fault(PilotYear, null, "a year, since the row has a pilot_basis");
        return null;
    }
}

/// <summary>Columns that hold half a point of the ward map.</summary>
internal static class MapColumn
{
    public static Column Of(string name) => Column.Number(name, -1_000_000, 1_000_000, 10).Optional();

    /// <summary>The point of two columns; null when both are blank, a fault when one is.</summary>
    public static MapPoint? Point(RowReader row, Column x, Column y)
    {
        var (across, down) = (row.Exact(x), row.Exact(y));
        if (across is { } left && down is { } top) return new MapPoint(left, top);
        if (across is not null) row.Fault(y, null, $"a number, since the row has a {x.Name}");
        if (down is not null) row.Fault(x, null, $"a number, since the row has a {y.Name}");
        return null;
    }
}
