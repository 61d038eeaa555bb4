using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Needs;

/// <summary>
/// The works a station needs. Price of a new building: 36 commune stations of 470-552 m² cost VND 214 billion together in 2024, that is
/// 11.65 million VND per m² at 510 m² each; an extension takes 60 % of it per m², a repair 35 %, each times a site factor of mean 1.
/// </summary>
/// <param name="Kind">What is built.</param>
/// <param name="Years">Served years: repair 1; extension 1 up to 150 m², else 2; new building 2, or 3 on a site still to be cleared.</param>
/// <param name="FloorArea">m² under works: the whole standard when new, else what lacks, and the reception room where it is too small.</param>
/// <param name="Cost">VND million of 2023.</param>
internal sealed record Works(WorksKind Kind, int Years, long FloorArea, long Cost)
{
    /// <summary>Below this share of the standard floor area a station is replaced.</summary>
    public const double NewBuildingBelow = 0.45;

    /// <summary>Below this share of the standard floor area a station is extended, else repaired.</summary>
    public const double ExtensionBelow = 0.80;

    /// <summary>A new building, VND million per m².</summary>
    public const double NewBuildingPrice = 11.65;

    private const double SiteSpread = 0.08;
    private const double SiteToClear = 0.35;
    private const long OneYearExtension = 150;

    /// <summary>The works of a ward, none exactly when floor area and reception meet the standard.</summary>
    public static Works Of(WardFact ward, Station station)
    {
        var kind = KindFor(station);
        var area = FloorAreaFor(kind, station);
        var cost = area * PriceOf(kind) * KeyedDraw.Factor(SiteSpread, ward.Code, "works cost");
        return new Works(kind, YearsFor(kind, area, ward), area, Rounding.Whole(cost));
    }

    /// <summary>VND million of 2023 per m².</summary>
    public static double PriceOf(WorksKind kind) => NewBuildingPrice * kind switch
    {
        WorksKind.NewBuilding => 1,
        WorksKind.Extension => 0.60,
        WorksKind.Repair => 0.35,
        _ => 0,
    };

    private static WorksKind KindFor(Station station) => ((double)station.Usable / station.Standard) switch
    {
        < NewBuildingBelow => WorksKind.NewBuilding,
        < ExtensionBelow => WorksKind.Extension,
        < 1 => WorksKind.Repair,
        _ => station.ReceptionLacks ? WorksKind.Repair : WorksKind.None,
    };

    private static long FloorAreaFor(WorksKind kind, Station station) => kind switch
    {
        WorksKind.None => 0,
        WorksKind.NewBuilding => station.Standard,
        _ => station.MissingArea + (station.ReceptionLacks ? Station.ReceptionStandard : 0),
    };

    private static int YearsFor(WorksKind kind, long area, WardFact ward) => kind switch
    {
        WorksKind.None => 0,
        WorksKind.Repair => 1,
        WorksKind.Extension => area <= OneYearExtension ? 1 : 2,
        _ => KeyedDraw.Uniform(ward.Code, "site") < SiteToClear ? 3 : 2,
    };
}
