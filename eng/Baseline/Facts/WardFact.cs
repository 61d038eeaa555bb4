namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/wards.csv</c>.</summary>
/// <param name="Code">Five-digit official code.</param>
/// <param name="NameVi">Vietnamese name, "Phường …".</param>
/// <param name="DistrictCode">Code of the district.</param>
/// <param name="Lat">Latitude in degrees, WGS 84.</param>
/// <param name="Lon">Longitude in degrees, WGS 84.</param>
/// <param name="AreaKm2">Area in km².</param>
/// <param name="Population">Residents at the census of 1 April 2019; near 0 in two wards.</param>
internal sealed record WardFact(
    string Code,
    string NameVi,
    string DistrictCode,
    decimal Lat,
    decimal Lon,
    decimal AreaKm2,
    int Population);
