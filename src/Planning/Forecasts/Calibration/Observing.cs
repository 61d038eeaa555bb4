using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Forecasts;

/// <summary>Reads from the practice of a scheme what it tells of the uncertainties. The model book says which wards and years count, and why the others cannot.</summary>
public sealed class Observing
{
    private const long Unit = 1_000_000_000;

    private readonly Scheme _scheme;
    private readonly ImmutableArray<WardPractice> _wards;
    private readonly PriceIndex _prices;
    private readonly int _through;

    private Observing(Scheme scheme, ImmutableArray<WardPractice> wards, int through)
    {
        (_scheme, _wards) = (scheme, wards);
        _through = Math.Min(through, scheme.Scenario.LastYear);
        _prices = new PriceIndex(scheme.Scenario.Inflation, scheme.Scenario.BaseYear, scheme.Scenario.FirstYear, scheme.Scenario.LastYear);
    }

    /// <summary>What practice tells up to the end of the last year that is over, and within the scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="wards">The wards with promises and actuals.</param>
    /// <param name="actuals">Their titles.</param>
    public static PracticeObservations Of(Scheme scheme, ImmutableArray<WardPractice> wards, ForecastActuals actuals)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(actuals);
        var observing = new Observing(scheme, wards, actuals.Through);
        var (held, lost) = observing.Titles(actuals);
        return new PracticeObservations
        {
            Through = observing._through,
            FirstYear = scheme.Scenario.FirstYear,
            Prices = [.. observing.Prices()],
            Costs = [.. wards.Select(observing.Cost).OfType<WorksCostObserved>()],
            Durations = [.. wards.Select(observing.Duration).OfType<WorksYearsObserved>()],
            Recruitment = [.. observing.Recruitment()],
            YearsHeld = held,
            YearsLost = lost,
        };
    }

    /// <summary>Equipment of recognized wards that was paid in one year: its cost as planned, moved to the prices of that year, beside what was paid.</summary>
    private IEnumerable<YearPrices> Prices()
    {
        var sums = new SortedDictionary<int, (decimal Planned, long Paid)>();
        foreach (var ward in _wards)
        {
            if (!IsPaidUp(ward)) continue;
            var planned = Promised(ward).Sum(year => year.Equipment / Index(year.Year));
            var paid = Paid(ward, ActualItem.EquipmentPaid).GroupBy(actual => actual.On.Year).ToArray();
            if (planned == 0 || paid.Length != 1) continue;
            var (before, after) = sums.GetValueOrDefault(paid[0].Key);
            sums[paid[0].Key] = (before + planned * Index(paid[0].Key), after + paid[0].Sum(actual => actual.Amount));
        }
        return sums.Select(year => new YearPrices(year.Key, year.Value.Planned, year.Value.Paid));
    }

    /// <summary>Works of recognized wards, planned and paid, at base-year prices.</summary>
    private WorksCostObserved? Cost(WardPractice ward)
    {
        if (!IsPaidUp(ward)) return null;
        var planned = Promised(ward).Sum(year => year.Works / Index(year.Year));
        ImmutableArray<RealPayment> paid =
            [.. Paid(ward, ActualItem.WorksPaid).GroupBy(actual => actual.On.Year).OrderBy(year => year.Key).Select(year => new RealPayment(year.Key, year.Sum(actual => actual.Amount) / Index(year.Key)))];
        return planned == 0 || paid.Length == 0 ? null : new WorksCostObserved(ward.Ward.Code, planned, paid);
    }

    /// <summary>Works that began under the scheme, until the first report that they are done, else until the last year that is over.</summary>
    private WorksYearsObserved? Duration(WardPractice ward)
    {
        var planned = _scheme.WorksYears(ward.Ward.Code);
        if (planned == 0 || ward.Ward.Started is not { } started || started < _scheme.Scenario.FirstYear || started > _through || !Promised(ward).Any()) return null;
        var reports = ward.Actuals.Where(actual => _scheme.Includes(actual) && actual is { Item: ActualItem.WorksProgress, Amount: Actual.Done }).Select(actual => actual.On.Year).Where(year => year >= started);
        var done = reports.Cast<int?>().Min();
        if (done is { } end && end <= _through) return new WorksYearsObserved(ward.Ward.Code, planned, end - started + 1, true);
        return ward.Ward.Stage == Stage.UnderWay || done is not null ? new WorksYearsObserved(ward.Ward.Code, planned, _through - started + 1, false) : null;
    }

    /// <summary>
    /// Years of which it is known what was left of the officers of the year before: the first, and those after a year in which fewer came than were wanted, when nothing was left. Wanted are those promised
    /// up to the end of the year who had not come before it.
    /// </summary>
    private IEnumerable<RecruitmentObserved> Recruitment()
    {
        var arrived = _wards.SelectMany(ward => Paid(ward, ActualItem.OfficersArrived)).GroupBy(actual => actual.On.Year).ToDictionary(year => year.Key, year => year.Sum(actual => actual.Amount));
        var promised = _wards.SelectMany(ward => Promised(ward).AsEnumerable()).GroupBy(year => year.Year).ToDictionary(year => year.Key, year => year.Sum(one => one.Officers));
        var (opening, wanted) = ((long?)_scheme.Scenario.Opening.Officers, 0L);
        foreach (var limits in _scheme.Scenario.Limits.Where(limits => limits.Year <= _through).OrderBy(limits => limits.Year))
        {
            wanted += promised.GetValueOrDefault(limits.Year);
            var came = arrived.GetValueOrDefault(limits.Year);
            var isShort = came < wanted;
            wanted = Math.Max(0, wanted - came);
            if (opening is { } left && limits.Officers > 0)
                yield return new RecruitmentObserved(limits.Year, Math.Clamp(1 - (decimal)(came - left) / limits.Officers, 0, 1), !isShort || came - left >= limits.Officers);
            opening = isShort ? 0 : null;
        }
    }

    /// <summary>Years after that of the recognition in which a ward held the title at the begin and its upkeep was paid, or none is due; of them those in which it lost the title.</summary>
    private (int Held, int Lost) Titles(ForecastActuals actuals)
    {
        var practices = _wards.ToDictionary(ward => ward.Ward.Code, StringComparer.Ordinal);
        var (held, lost) = (0, 0);
        foreach (var ward in actuals.Wards)
        {
            if (!practices.TryGetValue(ward.Ward, out var practice)) continue;
            foreach (var title in ward.Titles)
            {
                for (var year = Math.Max(title.Recognized + 1, _scheme.Scenario.FirstYear); year <= Math.Min(title.Lost ?? _through, _through); year++)
                {
                    if (practice.Ward.Needs.Upkeep > 0 && !practice.Actuals.Any(actual => actual.Counts && actual.Item == ActualItem.UpkeepPaid && actual.On.Year == year)) continue;
                    held++;
                    if (year == title.Lost) lost++;
                }
            }
        }
        return (held, lost);
    }

    // A title comes after everything is built and bought; years after it may still bring payments of which nobody knows.
    private bool IsPaidUp(WardPractice ward) => ward.Ward.Stage == Stage.Recognized && ward.Ward.Recognized >= _scheme.Scenario.FirstYear && ward.Ward.Recognized <= _through;

    private ImmutableArray<CommittedYear> Promised(WardPractice ward) => ward.Commitment?.Decision == _scheme.Record.Id ? ward.Commitment.Years : [];

    private IEnumerable<Actual> Paid(WardPractice ward, ActualItem item) =>
        ward.Actuals.Where(actual => _scheme.Includes(actual) && actual.Item == item && actual.On.Year >= _scheme.Scenario.FirstYear && actual.On.Year <= _through);

    // What 1 at base-year prices is in a year.
    private decimal Index(int year) => (decimal)_prices.Price(Unit, year) / Unit;
}
