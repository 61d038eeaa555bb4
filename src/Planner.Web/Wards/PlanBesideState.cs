using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Wards;

/// <summary>What the adopted scheme promises of a ward beside what has become of it.</summary>
/// <param name="Start">Its start.</param>
/// <param name="Recognition">Its recognition.</param>
/// <param name="Years">Year by year: those with a share of the plan, and those in which something was recorded under the scheme.</param>
/// <param name="SoFar">What is planned up to the end of the present year beside all that was recorded.</param>
/// <param name="Progress">The highest progress of the works that was reported under the scheme, percent; null for none.</param>
public sealed record PlanBesideState(
    PlannedYear Start, PlannedYear Recognition, ImmutableArray<YearBeside> Years, YearBeside SoFar, long? Progress)
{
    /// <summary>Lays a ward beside its commitment.</summary>
    /// <param name="commitment">What is promised.</param>
    /// <param name="ward">The ward as it is.</param>
    /// <param name="actuals">All that was recorded of it.</param>
    /// <param name="scope">Which of it belongs to the scheme; null takes all that counts.</param>
    /// <param name="today">The present day.</param>
    public static PlanBesideState Of(Commitment commitment, Ward ward, ImmutableArray<Actual> actuals, SchemeScope? scope, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        ArgumentNullException.ThrowIfNull(ward);
        var practice = actuals.Where(actual => scope?.Includes(actual) ?? actual.Counts).ToList();
        ImmutableArray<YearBeside> years =
        [
            .. commitment.Years.Select(year => year.Year).Concat(practice.Select(actual => actual.On.Year)).Distinct().Order()
                .Select(year => YearBeside.Of(year, commitment.Years.Where(one => one.Year == year), practice.Where(actual => actual.On.Year == year))),
        ];
        var declined = ward.Stage == Stage.Declined;
        return new PlanBesideState(
            // What a declined ward has behind it is not what the scheme plans anew.
            PlannedYear.Of(commitment.Start, declined && ward.Started < commitment.Start ? null : ward.Started, today.Year),
            declined && !(ward.Recognized < commitment.Recognized)
                ? new PlannedYear(commitment.Recognized, ward.Recognized, PlanDeviation.Lost)
                : PlannedYear.Of(commitment.Recognized, declined ? null : ward.Recognized, today.Year),
            years,
            YearBeside.Of(today.Year, commitment.Years.Where(year => year.Year <= today.Year), practice),
            practice.Where(actual => actual.Item == ActualItem.WorksProgress).Max(actual => (long?)actual.Amount));
    }
}

/// <summary>A promised year beside the real one.</summary>
/// <param name="Planned">The promised year; null when nothing is promised.</param>
/// <param name="Actual">The real year; null while it has not come.</param>
/// <param name="Deviation">How they differ.</param>
/// <param name="By">By how many years: of <see cref="PlanDeviation.Early"/>, <see cref="PlanDeviation.Late"/>, <see cref="PlanDeviation.Overdue"/> and <see cref="PlanDeviation.ToCome"/>, from 1; else 0.</param>
public readonly record struct PlannedYear(int? Planned, int? Actual, PlanDeviation Deviation, int By = 0)
{
    /// <summary>Compares two years.</summary>
    /// <param name="planned">The promised year.</param>
    /// <param name="actual">The real year.</param>
    /// <param name="thisYear">The present year.</param>
    public static PlannedYear Of(int? planned, int? actual, int thisYear) => (planned, actual) switch
    {
        (null, null) => new(null, null, PlanDeviation.NotPlanned),
        (null, _) => new(null, actual, PlanDeviation.Unplanned),
        ({ } year, null) when year < thisYear => new(year, null, PlanDeviation.Overdue, thisYear - year),
        ({ } year, null) => new(year, null, year == thisYear ? PlanDeviation.DueThisYear : PlanDeviation.ToCome, year - thisYear),
        ({ } year, { } real) when real < year => new(year, real, PlanDeviation.Early, year - real),
        ({ } year, { } real) when real > year => new(year, real, PlanDeviation.Late, real - year),
        _ => new(planned, actual, PlanDeviation.OnPlan),
    };
}

/// <summary>How a promised year and the real one differ.</summary>
public enum PlanDeviation
{
    /// <summary>They are the same.</summary>
    OnPlan,

    /// <summary>It came earlier.</summary>
    Early,

    /// <summary>It came later.</summary>
    Late,

    /// <summary>The promised year has passed, and it has not come.</summary>
    Overdue,

    /// <summary>The present year is the promised one, and it has not come yet.</summary>
    DueThisYear,

    /// <summary>The promised year has still to come.</summary>
    ToCome,

    /// <summary>It came though nothing was promised.</summary>
    Unplanned,

    /// <summary>Nothing was promised, and nothing came.</summary>
    NotPlanned,

    /// <summary>It came, and has been lost since.</summary>
    Lost,
}

/// <summary>What is planned and what was recorded, in one year or in several; money is VND million.</summary>
/// <param name="Year">The year; of several the last.</param>
/// <param name="Planned">The shares of the plan, added up.</param>
/// <param name="Works">Paid for works.</param>
/// <param name="Equipment">Paid for equipment.</param>
/// <param name="Upkeep">Paid for upkeep.</param>
/// <param name="Officers">Officers who have arrived.</param>
/// <param name="Progress">The highest progress of the works reported, percent; null for none.</param>
public readonly record struct YearBeside(int Year, CommittedYear Planned, long Works, long Equipment, long Upkeep, long Officers, long? Progress)
{
    /// <summary>Adds up shares and actuals.</summary>
    public static YearBeside Of(int year, IEnumerable<CommittedYear> planned, IEnumerable<Actual> actuals)
    {
        var done = actuals.ToList();
        return new YearBeside(
            year,
            planned.Aggregate(new CommittedYear(year, 0, 0, 0, 0, 0, 0), (sum, one) => new CommittedYear(
                year, sum.Works + one.Works, sum.Equipment + one.Equipment, sum.Upkeep + one.Upkeep, sum.Officers + one.Officers, sum.FloorArea + one.FloorArea, sum.Guidance + one.Guidance)),
            Sum(ActualItem.WorksPaid), Sum(ActualItem.EquipmentPaid), Sum(ActualItem.UpkeepPaid), Sum(ActualItem.OfficersArrived),
            done.Where(actual => actual.Item == ActualItem.WorksProgress).Max(actual => (long?)actual.Amount));

        long Sum(ActualItem item) => done.Where(actual => actual.Item == item).Sum(actual => actual.Amount);
    }
}
