using System.Globalization;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>The register and the samples that the product ships, read from their files.</summary>
public static class City
{
    /// <summary>All wards, as version 1.</summary>
    public static Snapshot Snapshot { get; } = ReadSnapshot();

    /// <summary>The catalogue the samples name.</summary>
    public static Catalogue Catalogue => Snapshot.Programme.Catalogues[0];

    /// <summary>A sample by the name of its file.</summary>
    public static Scenario Sample(string name) =>
        JsonSerializer.Deserialize<Scenario>(File.ReadAllText(RepositoryFiles.Path("data", "samples", name + ".json")), ModelJson.Options)!;

    private static Snapshot ReadSnapshot()
    {
        var levels = Rows("levels").ToDictionary(row => row["ward"], row => Levels.Of(row
            .Where(cell => cell.Key != "ward").Select(cell => new CriterionLevel(cell.Key, LevelOf(cell.Value)))));
        var needs = Rows("needs").ToDictionary(row => row["ward"], NeedsOf);
        var programme = Rows("programme").Single();
        return new Snapshot
        {
            Version = 1,
            Programme = new Programme
            {
                Code = programme["code"],
                Names = NamesOf(programme),
                FirstYear = int.Parse(programme["first_year"], CultureInfo.InvariantCulture),
                LastYear = int.Parse(programme["last_year"], CultureInfo.InvariantCulture),
                Illustrative = bool.Parse(programme["illustrative"]),
                Districts = [.. Rows("districts").Select(row => new District(row["code"], NamesOf(row), Point(row["label_x"], row["label_y"])))
                    .OrderBy(district => district.Code, StringComparer.Ordinal)],
                Catalogues = [.. Rows("catalogue").GroupBy(row => row["version"]).Select(CatalogueOf)],
            },
            Wards = [.. Rows("register").Select(row => WardOf(row, levels, needs)).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
        };
    }

    private static Ward WardOf(Dictionary<string, string> row, Dictionary<string, Levels> levels, Dictionary<string, Needs> needs) => new()
    {
        Code = row["code"],
        Names = NamesOf(row),
        District = row["district"],
        Population = Whole(row["population"]),
        Levels = levels[row["code"]],
        Needs = needs[row["code"]],
        Place = new WardPlace(Number(row["latitude"]), Number(row["longitude"]), Number(row["area_km2"]), Point(row["tile_x"], row["tile_y"])),
        Pilot = row["pilot_year"].Length == 0 ? null : new Pilot((int)Whole(row["pilot_year"]), Enum.Parse<PilotBasis>(row["pilot_basis"], ignoreCase: true)),
    };

    private static Needs NeedsOf(Dictionary<string, string> row) => new()
    {
        Officers = Whole(row["officers"]),
        Works = Enum.Parse<Works>(row["works"], ignoreCase: true),
        WorksYears = (int)Whole(row["works_years"]),
        FloorArea = Whole(row["floor_area"]),
        WorksCost = Whole(row["works_cost"]),
        EquipmentCost = Whole(row["equipment_cost"]),
        Guidance = Whole(row["guidance"]),
        Upkeep = Whole(row["upkeep"]),
    };

    private static Catalogue CatalogueOf(IGrouping<string, Dictionary<string, string>> version) => new()
    {
        Version = version.Key,
        EffectiveFrom = DateOnly.Parse(version.First()["effective_from"], CultureInfo.InvariantCulture),
        Criteria = [.. version.Select(row => new Criterion
        {
            Code = row["code"],
            Group = row["group"],
            Kind = Enum.Parse<CriterionKind>(row["kind"], ignoreCase: true),
            Names = NamesOf(row),
            Threshold = LevelOf(row["threshold"]),
            GuidedGain = row["guided_gain"].Length == 0 ? default : LevelOf(row["guided_gain"]),
        })],
    };

    private static Names NamesOf(Dictionary<string, string> row) => new(row["name_vi"], row["name_en"]);

    private static Level LevelOf(string text) => Level.TryFrom(Number(text), out var level) ? level : throw new FormatException(text);

    private static MapPoint Point(string x, string y) => new(Number(x), Number(y));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    // The shipped tables quote nothing, so a comma always parts two cells.
    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = File.ReadAllLines(RepositoryFiles.Path("data", "hcmc", table + ".csv"));
        var columns = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(',')).Select(cells => columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}
