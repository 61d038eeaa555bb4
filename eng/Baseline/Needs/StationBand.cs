using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Needs;

/// <summary>Stations in a like state. The shares of wards are illustrative.</summary>
/// <param name="ShareOfWards">Share of wards up to and with this band, 0..1.</param>
/// <param name="LeastShare">Least share of the standard floor area fit for use.</param>
/// <param name="GreatestShare">Greatest share of the standard floor area fit for use.</param>
/// <param name="MeanReception">Mean reception room, m².</param>
internal sealed record StationBand(double ShareOfWards, double LeastShare, double GreatestShare, double MeanReception)
{
    /// <summary>From the worst to the sufficient.</summary>
    public static IReadOnlyList<StationBand> All { get; } =
    [
        new(0.22, 0.20, Works.NewBuildingBelow, 16),
        new(0.46, Works.NewBuildingBelow, Works.ExtensionBelow, 20),
        new(0.70, Works.ExtensionBelow, 0.95, 24),
        new(1.00, 1.00, 1.00, 30),
    ];

    /// <summary>The band of a ward.</summary>
    public static StationBand Of(WardFact ward)
    {
        var position = KeyedDraw.Uniform(ward.Code, "station");
        return All.First(band => position < band.ShareOfWards);
    }
}
