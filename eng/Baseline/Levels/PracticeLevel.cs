using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Levels;

/// <summary>
/// Level of a practice criterion: threshold + gain · max(−3, a), a = 0.15 + maturity + 0.70·N(0, 1) guided years ahead of the threshold.
/// Measured in guided years so that the time to recognition follows: the pilot ward of 2021 (Tân Chánh Hiệp) took about a year and a half
/// to meet all criteria, so most wards must need one or two served years, some three, none more.
/// </summary>
internal static class PracticeLevel
{
    private const double MeanAhead = 0.15;
    private const double Spread = 0.70;
    private const double FurthestBehind = -3;

    /// <summary>0..100, one decimal.</summary>
    public static decimal Of(WardFact ward, CriterionFact criterion)
    {
        var ahead = MeanAhead + Maturity.Of(ward) + KeyedDraw.Normally(0, Spread, ward.Code, criterion.Code);
        var level = (double)criterion.Threshold + (double)criterion.GuidedGain * Math.Max(FurthestBehind, ahead);
        return Rounding.Whole(10 * Math.Clamp(level, 0, 100)) / 10m;
    }
}
