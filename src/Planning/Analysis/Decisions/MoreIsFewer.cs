using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>
/// Why more of a limit brings fewer wards under a rule policy (rule 25 knows no law for them). Up to the first year in which other wards start
/// both plans are the same; a start that only the larger limits allow comes first there, and what it takes is missing from then on.
/// </summary>
internal static class MoreIsFewer
{
    private static readonly Resource[] Resources = Enum.GetValues<Resource>();

    /// <summary>The reason; null where there is nothing to explain.</summary>
    public static FewerForMore? Between(FuturesTrials trials, PlannedOption first, PlannedOption option)
    {
        if (option.Scenario.Policy == Policy.Optimal || !SameButLimits(first.Scenario, option.Scenario)) return null;
        var hasMore = NoneLower(first.Scenario, option.Scenario);
        if (hasMore == NoneLower(option.Scenario, first.Scenario)) return null;
        var (less, more) = hasMore ? (first, option) : (option, first);
        return Explain(trials, trials.OutcomeOf(less.Scenario), trials.OutcomeOf(more.Scenario), hasMore);
    }

    private static FewerForMore? Explain(FuturesTrials trials, Outcome less, Outcome more, bool hasMore)
    {
        var fewer = less.Years[^1].Recognized - more.Years[^1].Recognized;
        if (fewer <= 0) return null;
        var pairs = less.Wards.Zip(more.Wards, (before, after) => (Before: before, After: after)).ToArray();
        var year = pairs.Where(pair => pair.Before.Start != pair.After.Start)
            .Select(pair => Math.Min(pair.Before.Start ?? int.MaxValue, pair.After.Start ?? int.MaxValue))
            .DefaultIfEmpty(trials.Scenario.FirstYear).Min();
        var displaced = pairs.Where(pair => pair is { Before.Recognized: not null, After.Recognized: null }).Select(pair => pair.After).ToArray();
        var reason = new FewerForMore
        {
            Explanation = Names.Same(""),
            HasMore = hasMore,
            Fewer = fewer,
            Year = year,
            Earlier = [.. pairs.Where(pair => pair.After.Start == year && pair.Before.Start != year).Select(pair => new EarlierStart(pair.After.Code, year, pair.Before.Start))],
            Displaced = [.. displaced.Select(ward => ward.Code)],
            Lacking = Lacking(displaced),
        };
        return reason with { Explanation = MoreIsFewerSentence.Of(reason, trials.Table.Snapshot) };
    }

    // The resource that refuses the most of them in any year, the first of equals.
    private static Resource? Lacking(WardOutcome[] displaced) => displaced
        .SelectMany(ward => ward.RefusedBy.Select(refusal => refusal.Resource).Distinct())
        .GroupBy(resource => resource)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => (Resource?)group.Key)
        .FirstOrDefault();

    private static bool SameButLimits(Scenario one, Scenario other) => Bare(one).AsSpan().SequenceEqual(Bare(other));

    // Names and seeds say nothing of the plan of a rule policy.
    private static byte[] Bare(Scenario scenario) =>
        JsonSerializer.SerializeToUtf8Bytes(scenario with { Name = "", Seed = 0, Limits = [] }, ModelJson.Options);

    private static bool NoneLower(Scenario less, Scenario more)
    {
        var limits = more.Limits.ToDictionary(year => year.Year);
        return less.Limits.All(before => Resources.All(resource =>
            (LimitAmounts.Of(limits[before.Year], resource) ?? long.MaxValue) >= (LimitAmounts.Of(before, resource) ?? long.MaxValue)));
    }
}
