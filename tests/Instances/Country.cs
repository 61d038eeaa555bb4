using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>A register repeated to the size of a larger country.</summary>
public static class Country
{
    /// <summary>The register repeated under new codes until there are so many wards; every repetition has districts of its own.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="wards">How many wards there shall be, 1 to 100,000.</param>
    public static Snapshot Tiled(Snapshot snapshot, int wards)
    {
        var source = snapshot.Wards;
        var tiles = (wards + source.Length - 1) / source.Length;
        return snapshot with
        {
            Programme = snapshot.Programme with
            {
                Districts = [.. Enumerable.Range(0, tiles).SelectMany(tile => snapshot.Programme.Districts.Select(district => district with { Code = Of(district.Code, tile) }))
                    .OrderBy(district => district.Code, StringComparer.Ordinal)],
            },
            Wards = [.. Enumerable.Range(0, wards).Select(i => source[i % source.Length] with
            {
                Code = $"{i:00000}",
                District = Of(source[i % source.Length].District, i / source.Length),
            })],
        };

        string Of(string district, int tile) => $"{district}.{tile}";
    }

    /// <summary>A scenario with limits in proportion to more wards; what names single wards or districts is left out.</summary>
    public static Scenario Scaled(Scenario scenario, int wards, int of)
    {
        return scenario with
        {
            Limits = [.. scenario.Limits.Select(year => year with
            {
                Capital = Of(year.Capital),
                Upkeep = Of(year.Upkeep),
                Officers = Of(year.Officers),
                FloorArea = Of(year.FloorArea),
                Guidance = Of(year.Guidance),
                Works = year.Works is { } works ? Of(works) : null,
                Equipment = year.Equipment is { } equipment ? Of(equipment) : null,
            })],
            Pins = [],
            DistrictFloors = [],
            Weights = [],
            Precedence = [],
            Exclusions = [],
        };

        long Of(long amount) => amount * wards / of;
    }
}
