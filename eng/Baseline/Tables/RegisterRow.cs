using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Pilots;

namespace ModelWard.Baseline.Tables;

/// <summary>A line of <c>register.csv</c>: all wards enter not started, the years of starting and recognition empty.</summary>
internal sealed record RegisterRow(
    string Code,
    string NameVi,
    string NameEn,
    string District,
    int Population,
    decimal Latitude,
    decimal Longitude,
    decimal AreaKm2,
    decimal TileX,
    decimal TileY,
    int? PilotYear,
    string PilotBasis,
    string Stage,
    int? Started,
    int? Recognized)
{
    /// <summary>The line of a ward; <paramref name="basis"/> is null where it is no pilot.</summary>
    public static RegisterRow Of(WardFact ward, TileFact tile, PilotBasis? basis) => new(
        ward.Code,
        ward.NameVi,
        EnglishName.OfWard(ward.NameVi),
        ward.DistrictCode,
        ward.Population,
        ward.Lat,
        ward.Lon,
        ward.AreaKm2,
        tile.X,
        tile.Y,
        basis is null ? null : PilotChoice.Year,
        CamelCase.Of(basis),
        "NotStarted",
        Started: null,
        Recognized: null);
}
