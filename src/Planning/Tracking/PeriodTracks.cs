using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tracking;

/// <summary>Plan and practice by year, quarter and resource: each figure is rounded in its ward and only added from there, so that quarters sum to years and years to the whole.</summary>
internal static class PeriodTracks
{
    private static readonly ImmutableArray<Resource> s_recorded = [Resource.Works, Resource.Equipment, Resource.Upkeep, Resource.Officers];
    private static readonly ImmutableArray<Resource> s_planned = [.. s_recorded, Resource.FloorArea, Resource.Guidance];

    /// <summary>The whole scheme: its years together; floor area, which is occupied and not used up, is left out.</summary>
    public static ImmutableArray<ResourceTrack> Whole(ImmutableArray<YearTrack> years) =>
    [
        .. years.SelectMany(year => year.Resources).Where(one => one.Resource != Resource.FloorArea).GroupBy(one => one.Resource)
            .Select(all => new ResourceTrack(all.Key, all.Sum(one => one.Planned), all.Sum(one => one.Due), s_recorded.Contains(all.Key) ? all.Sum(one => one.Actual ?? 0) : null)),
    ];

    /// <summary>Every year of the scheme, and beside them those in which something was recorded.</summary>
    public static ImmutableArray<YearTrack> Years(Scheme scheme, ImmutableArray<WardPractice> wards, WardValue[] values, YearCalendar calendar, DateOnly today)
    {
        var actual = Actuals(scheme, wards);
        var planned = Planned(values, calendar, today);
        var starts = Counts(values.Length, w => Promise(w)?.Start);
        var recognitions = Counts(values.Length, w => Promise(w)?.Recognized);
        var started = Counts(values.Length, w => wards[w].Ward.Started);
        var recognized = Counts(values.Length, w => wards[w].Ward.Recognized);
        int[] years = [.. Enumerable.Range(scheme.Scenario.FirstYear, scheme.Scenario.YearCount).Union(actual.Keys.Select(key => key.Year)).Order()];
        var until = PlannedUntil(planned, years);
        return [.. years.Select(Year)];

        Commitment? Promise(int w) => wards[w].Commitment is { } promise && promise.Decision == scheme.Record.Id ? promise : null;

        YearTrack Year(int year) => new()
        {
            Year = year,
            StartsPlanned = starts.GetValueOrDefault(year),
            Started = started.GetValueOrDefault(year),
            RecognitionsPlanned = recognitions.GetValueOrDefault(year),
            Recognized = recognized.GetValueOrDefault(year),
            Resources =
            [
                .. s_planned.Select(resource => new ResourceTrack(
                    resource, At(planned, year, 0, resource).Planned, At(planned, year, 0, resource).Due,
                    s_recorded.Contains(resource) ? Enumerable.Range(1, YearCalendar.Quarters).Sum(quarter => actual.GetValueOrDefault((year, quarter, resource))) : null)),
            ],
            Quarters = [.. Enumerable.Range(1, YearCalendar.Quarters).Select(quarter => Quarter(year, quarter))],
        };

        QuarterTrack Quarter(int year, int quarter)
        {
            var end = YearCalendar.EndOf(year, quarter);
            var isToCome = (year, quarter).CompareTo((today.Year, YearCalendar.QuarterOf(today))) > 0;
            var day = end < today ? end : today;
            return new QuarterTrack
            {
                Quarter = quarter,
                Resources =
                [
                    .. s_recorded.Select(resource => new ResourceTrack(
                        resource, At(planned, year, quarter, resource).Planned, At(planned, year, quarter, resource).Due, actual.GetValueOrDefault((year, quarter, resource)))),
                ],
                Value = new ValuePoint(
                    until[(year, quarter)], isToCome ? null : values.Sum(value => value.Earned(day)), isToCome ? null : values.Sum(value => value.Paid(day))),
            };
        }
    }

    // Planned value at the end of each quarter: what its works and equipment and those before come to.
    private static Dictionary<(int Year, int Quarter), long> PlannedUntil(Dictionary<(int, int, Resource), (long Planned, long Due)> planned, int[] years)
    {
        var (until, sum) = (new Dictionary<(int, int), long>(), 0L);
        foreach (var year in years)
        {
            for (var quarter = 1; quarter <= YearCalendar.Quarters; quarter++)
                until[(year, quarter)] = sum += At(planned, year, quarter, Resource.Works).Planned + At(planned, year, quarter, Resource.Equipment).Planned;
        }
        return until;
    }

    // By year, quarter (0 is the whole year) and resource.
    private static Dictionary<(int Year, int Quarter, Resource Resource), (long Planned, long Due)> Planned(WardValue[] values, YearCalendar calendar, DateOnly today)
    {
        var planned = new Dictionary<(int, int, Resource), (long Planned, long Due)>();
        foreach (var value in values)
        {
            foreach (var year in value.Years.Span)
            {
                foreach (var resource in s_planned)
                {
                    var amount = Of(year, resource);
                    if (amount == 0) continue;
                    Add(year.Year, 0, resource, amount, calendar.Until(today, year.Year, amount));
                    if (s_recorded.Contains(resource)) Spread(year.Year, resource, amount);
                }
            }
        }
        return planned;

        void Spread(int year, Resource resource, long amount)
        {
            var (before, dueBefore) = (0L, 0L);
            for (var quarter = 1; quarter <= YearCalendar.Quarters; quarter++)
            {
                var end = YearCalendar.EndOf(year, quarter);
                var (until, due) = (calendar.Until(end, year, amount), calendar.Until(end < today ? end : today, year, amount));
                Add(year, quarter, resource, until - before, due - dueBefore);
                (before, dueBefore) = (until, due);
            }
        }

        void Add(int year, int quarter, Resource resource, long amount, long due)
        {
            var (all, allDue) = At(planned, year, quarter, resource);
            planned[(year, quarter, resource)] = (all + amount, allDue + due);
        }
    }

    private static Dictionary<(int Year, int Quarter, Resource Resource), long> Actuals(Scheme scheme, ImmutableArray<WardPractice> wards)
    {
        var sums = new Dictionary<(int, int, Resource), long>();
        foreach (var actual in wards.SelectMany(ward => ward.Actuals).Where(scheme.Includes))
        {
            if (ActualUse.ResourceOf(actual.Item) is not { } resource) continue;
            var key = (actual.On.Year, YearCalendar.QuarterOf(actual.On), resource);
            sums[key] = sums.GetValueOrDefault(key) + actual.Amount;
        }
        return sums;
    }

    private static Dictionary<int, int> Counts(int wards, Func<int, int?> year) =>
        Enumerable.Range(0, wards).Select(year).OfType<int>().CountBy(one => one).ToDictionary();

    private static (long Planned, long Due) At(Dictionary<(int, int, Resource), (long Planned, long Due)> planned, int year, int quarter, Resource resource) =>
        planned.GetValueOrDefault((year, quarter, resource));

    private static long Of(CommittedYear year, Resource resource) => resource switch
    {
        Resource.Works => year.Works,
        Resource.Equipment => year.Equipment,
        Resource.Upkeep => year.Upkeep,
        Resource.Officers => year.Officers,
        Resource.FloorArea => year.FloorArea,
        Resource.Guidance => year.Guidance,
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "Nothing is planned of it by itself."),
    };
}
