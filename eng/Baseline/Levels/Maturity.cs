using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Levels;

/// <summary>
/// What the practice criteria of a ward have in common, in guided years ahead (+) or behind (−):
/// m = 0.20·N(0, 1) of the district + 0.45·N(0, 1) of the ward − 0.30·(s − 0.4), s the size of the ward.
/// Illustrative: neighbours share a district command, and large wards have more to keep in order.
/// </summary>
internal static class Maturity
{
    private const string Topic = "maturity";

    /// <summary>Guided years, about −1.5..1.5.</summary>
    public static double Of(WardFact ward) =>
        KeyedDraw.Normally(0, 0.20, ward.DistrictCode, Topic)
        + KeyedDraw.Normally(0, 0.45, ward.Code, Topic)
        - 0.30 * (Size.Share(ward.Population) - 0.4);
}
