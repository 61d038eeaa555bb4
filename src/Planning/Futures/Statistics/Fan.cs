using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Makes the fan of a plan's futures.</summary>
public static class Fan
{
    /// <summary>The fan of so many replications as the counts are of, at least 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public static FutureFan Of(FanCounts counts)
    {
        var recognized = counts.Recognized.Select(year => new BinnedSample(year)).ToArray();
        var replications = recognized[0].Count;
        ImmutableArray<PercentileRank> ranks = [.. FutureFan.Percents.Select(percent => PercentileRank.Of(percent, replications))];
        return new FutureFan
        {
            Replications = replications,
            Years = [.. recognized.Select((sample, y) => Year(counts, y, sample, ranks))],
            All = AtLeast(counts.Recognized[^1], counts.Wards.Length, replications),
            Milestones = [.. counts.Milestones.Select(milestone => Reached(counts, milestone, replications))],
            Spend = Spread(counts.SpendInAll, ranks),
            Wards =
            [
                .. counts.Wards
                    .Select((code, w) => Ward(code, counts.RecognizedWards[w], replications))
                    .OrderBy(ward => ward.Ward, StringComparer.Ordinal),
            ],
        };
    }

    private static FanYear Year(FanCounts counts, int y, BinnedSample recognized, ImmutableArray<PercentileRank> ranks) => new()
    {
        Year = counts.FirstYear + y,
        Recognized = Spread(recognized, ranks),
        All = AtLeast(counts.Recognized[y], counts.Wards.Length, recognized.Count),
        Spend = Spread(counts.Spend[y], ranks),
        Declines = counts.Declines[y].Estimate(),
        Refusals =
        [
            .. counts.Refusals[y]
                .Select((refusals, resource) => (Resource: (Resource)resource, Refusals: refusals))
                .Where(one => one.Refusals.Mean > 0)
                .Select(one => new RefusalMean(one.Resource, one.Refusals.Estimate())),
        ],
    };

    private static Spread Spread(IOrderedSample sample, ImmutableArray<PercentileRank> ranks) =>
        new(sample.Moments.Estimate(), [.. ranks.Select(rank => rank.Of(sample))]);

    // Targets are those of rule 20.
    private static MilestoneChance Reached(FanCounts counts, Milestone milestone, long replications)
    {
        var target = (int)Rate.Ceiling(milestone.Share, counts.Wards.Length);
        return new MilestoneChance(milestone.Year, target, AtLeast(counts.Recognized[milestone.Year - counts.FirstYear], target, replications));
    }

    private static ChanceEstimate AtLeast(long[] histogram, int wards, long replications) =>
        Chances.Of(histogram.AsSpan(wards).ToArray().Sum(), replications);

    private static WardChances Ward(string code, long[] recognized, long replications) => new()
    {
        Ward = code,
        Chances = [.. recognized.Select(count => Mean(count, replications))],
        StandardErrors = [.. recognized.Select(count => Shown.Six(Chances.Error((double)count / replications, replications)))],
    };

    private static decimal Mean(long sum, long replications) => Shown.Six((double)sum / replications);
}
