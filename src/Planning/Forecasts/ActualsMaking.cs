using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Forecasts;

/// <summary>Reads from wards and their actuals what has come of a programme.</summary>
public static class ActualsMaking
{
    /// <summary>What has come by a day.</summary>
    /// <param name="wards">The wards with their actuals, by code.</param>
    /// <param name="lost">
    /// Of wards that have lost their last title the year in which they did, by code. A declined ward that is not named here stands recognized in no year, since nobody knows how long it did.
    /// </param>
    /// <param name="first">The first year whose payments are all recorded.</param>
    /// <param name="today">The day; its year is not over.</param>
    public static ForecastActuals Of(ImmutableArray<WardPractice> wards, IReadOnlyDictionary<string, int> lost, int first, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lost);
        var through = today.Year - 1;
        var paid = new Dictionary<int, long>();
        foreach (var actual in wards.SelectMany(ward => ward.Actuals))
            if (actual.Counts && Actual.IsPaid(actual.Item)) paid[actual.On.Year] = paid.GetValueOrDefault(actual.On.Year) + actual.Amount;
        return new ForecastActuals(
            through,
            [.. wards.Select(practice => new WardTitles(practice.Ward.Code, Titles(practice.Ward, lost)))],
            [.. Enumerable.Range(first, Math.Max(0, through - first + 1)).Select(year => new YearPaid(year, paid.GetValueOrDefault(year)))]);
    }

    private static ImmutableArray<TitleSpan> Titles(Ward ward, IReadOnlyDictionary<string, int> lost) => ward switch
    {
        { Stage: Stage.Recognized, Recognized: { } year } => [new TitleSpan(year)],
        { Stage: Stage.Declined, Recognized: { } year } when lost.TryGetValue(ward.Code, out var end) => [new TitleSpan(year, end)],
        _ => [],
    };
}
