using ModelWard.Model;

namespace ModelWard.Planning.Tracking;

/// <summary>The earned value of one ward at the end of any day, and the officers planned and arrived.</summary>
internal sealed class WardValue
{
    private const long Whole = Actual.Done;

    private readonly WardPractice _practice;
    private readonly YearCalendar _calendar;
    private readonly DateOnly _today;
    private readonly List<Actual> _paid = [];
    private readonly List<Actual> _reports = [];
    private readonly long _reportedBefore;
    private readonly long _works;
    private readonly long _equipment;
    private readonly long _equipmentPaid;

    public WardValue(Scheme scheme, WardPractice practice, YearCalendar calendar, DateOnly today)
    {
        (_practice, _calendar, _today) = (practice, calendar, today);
        Years = practice.Commitment?.Decision == scheme.Record.Id ? practice.Commitment.Years.AsMemory() : default;
        foreach (var year in Years.Span) (_works, _equipment) = (_works + year.Works, _equipment + year.Equipment);
        foreach (var actual in practice.Actuals.Where(actual => actual.Counts))
        {
            var isIncluded = scheme.Includes(actual);
            if (isIncluded && actual.Item is ActualItem.WorksPaid or ActualItem.EquipmentPaid) _paid.Add(actual);
            if (isIncluded && actual.Item == ActualItem.EquipmentPaid) _equipmentPaid += actual.Amount;
            if (isIncluded && actual.Item == ActualItem.OfficersArrived) OfficersArrived += actual.Amount;
            if (actual.Item != ActualItem.WorksProgress || !(actual.Number > practice.Basis?.WorksSince)) continue;
            if (isIncluded) _reports.Add(actual);
            else _reportedBefore = Math.Max(_reportedBefore, actual.Amount);
        }
    }

    /// <summary>What the scheme plans of the ward, year by year; nothing where it is not in it.</summary>
    public ReadOnlyMemory<CommittedYear> Years { get; }

    /// <summary>Officers who have arrived under the scheme.</summary>
    public long OfficersArrived { get; }

    /// <summary>What is planned of works and equipment up to a day, see <see cref="YearCalendar.Until"/>.</summary>
    public long Planned(DateOnly day)
    {
        var planned = 0L;
        foreach (var year in Years.Span) planned += _calendar.Until(day, year.Year, year.Works) + _calendar.Until(day, year.Year, year.Equipment);
        return planned;
    }

    /// <summary>Officers planned up to a day.</summary>
    public long OfficersPlanned(DateOnly day)
    {
        var planned = 0L;
        foreach (var year in Years.Span) planned += _calendar.Until(day, year.Year, year.Officers);
        return planned;
    }

    /// <summary>What has been paid for works and equipment by a day.</summary>
    public long Paid(DateOnly day)
    {
        var paid = 0L;
        foreach (var actual in _paid)
            if (actual.On <= day) paid += actual.Amount;
        return paid;
    }

    /// <summary>
    /// What is earned by a day. Works earn their planned cost in proportion to the progress reported since the scheme began, of what was still to be done then; equipment in proportion to
    /// what was paid for it, of that and what is still missing today; a recognized ward has earned all.
    /// </summary>
    public long Earned(DateOnly day)
    {
        if (_works + _equipment == 0) return 0;
        if (_practice.Ward is { Stage: Stage.Recognized, Recognized: { } year } && (year < day.Year || (year == day.Year && day >= _today))) return _works + _equipment;
        return Share(_works, Progress(day) - _reportedBefore, Whole - _reportedBefore) + Share(_equipment, EquipmentPaid(day), _equipmentPaid + _practice.Ward.Needs.EquipmentCost);
    }

    /// <summary>Earned value at the end of a day.</summary>
    public EarnedValue At(DateOnly day) => new(_works + _equipment, Planned(day), Earned(day), Paid(day));

    private long Progress(DateOnly day)
    {
        var progress = _reportedBefore;
        foreach (var report in _reports)
            if (report.On <= day) progress = Math.Max(progress, report.Amount);
        return progress;
    }

    private long EquipmentPaid(DateOnly day)
    {
        var paid = 0L;
        foreach (var actual in _paid)
            if (actual.Item == ActualItem.EquipmentPaid && actual.On <= day) paid += actual.Amount;
        return paid;
    }

    // Nothing to be done any more is all of it.
    private static long Share(long amount, long done, long all) =>
        all <= 0 ? amount : (long)decimal.Round((decimal)amount * Math.Min(done, all) / all, MidpointRounding.AwayFromZero);
}
