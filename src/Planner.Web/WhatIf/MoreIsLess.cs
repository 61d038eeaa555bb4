using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Rule policies may do worse with more (rule 25): this notices it.</summary>
public static class MoreIsLess
{
    /// <summary>How many wards fewer are recognized in the last year although no limit is lower and the rest is the sample's; 0 when it is not so, and under the optimal policy, which is no rule.</summary>
    public static int WardsLost(Scenario sample, Outcome ofSample, Scenario changed, Outcome ofChanged)
    {
        if (sample.Policy != changed.Policy || changed.Policy == Policy.Optimal || !SamePins(sample, changed) || !NormFactors.Same(sample.NormFactors, changed.NormFactors) || !NoneLower(sample, changed)) return 0;
        return Math.Max(0, ofSample.Years[^1].Recognized - ofChanged.Years[^1].Recognized);
    }

    private static bool SamePins(Scenario sample, Scenario changed) => sample.Pins.AsSpan().SequenceEqual(changed.Pins.AsSpan());

    private static bool NoneLower(Scenario sample, Scenario changed)
    {
        var limits = changed.Limits.ToDictionary(year => year.Year);
        return sample.Limits.All(before => limits.TryGetValue(before.Year, out var after)
            && Enum.GetValues<Resource>().All(resource => Limit(after, resource) >= Limit(before, resource)));
    }

    private static long Limit(YearLimits limits, Resource resource) => LimitAmounts.Of(limits, resource) ?? long.MaxValue;
}
