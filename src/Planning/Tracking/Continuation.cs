using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tracking;

/// <summary>
/// A scheme as it goes on from today's state: the wards at the start of a year, the scenario of the years from it on, and the starts that are still to come. If the years before
/// went exactly as planned it comes to the rest of the scheme, to the unit (rule 9).
/// </summary>
/// <param name="Table">The wards, laid out.</param>
/// <param name="Scenario">The scenario, which carries the starts out.</param>
/// <param name="Starts">The starts that are still to come, in the order of the scheme.</param>
public sealed record Continuation(WardTable Table, Scenario Scenario, ImmutableArray<PlannedStart> Starts)
{
    /// <summary>
    /// What the spend of the first year lacks beside that of the scenario, VND million: works and equipment that were paid in it and are no need any more, less the upkeep of wards
    /// recognized in it, which pay from the next year on. May lie below 0.
    /// </summary>
    public long Beside { get; init; }

    /// <summary>How a scheme goes on.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="snapshot">The wards today.</param>
    /// <param name="wards">The same with promises and actuals, in the same order.</param>
    /// <param name="from">The year with which it goes on; before the scheme's first year it is that.</param>
    /// <returns>Null when the scheme is over by then.</returns>
    public static Continuation? Of(Scheme scheme, Snapshot snapshot, ImmutableArray<WardPractice> wards, int from)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(snapshot);
        var adopted = scheme.Scenario;
        from = Math.Max(from, adopted.FirstYear);
        if (from > adopted.LastYear) return null;
        var since = from > adopted.FirstYear ? null : adopted.Continues is { } continued ? continued.Since : (DateTimeOffset?)scheme.Record.SubmittedAt;
        var entering = snapshot with { Wards = [.. wards.Select(ward => ward.AtStartOf(from, since))] };
        var table = WardTable.Of(entering, scheme.Catalogue, adopted.NormFactors);
        var use = new ActualUse(scheme, wards);
        var beside = 0L;
        ImmutableArray<PlannedStart> starts = [.. scheme.Plan.Where(start => snapshot.Find(start.Ward) is { } ward && scheme.IsToCome(ward))];
        var scenario = RolloutSimulator.CarryingOut(adopted, starts) with
        {
            FirstYear = from,
            Limits = [.. adopted.Limits.Where(limits => limits.Year >= from).Select(limits => limits.Year == from ? Left(limits) : limits)],
            Opening = use.OpeningOf(adopted, from),
            Milestones = [.. adopted.Milestones.Where(milestone => milestone.Year >= from)],
            DistrictFloors = [.. adopted.DistrictFloors.Where(floor => floor.Year >= from)],
            Objective = Objective.Count,
            Weights = [],
            Continues = new ContinuedScheme(scheme.Record.Id, since),
        };
        return new Continuation(table, scenario, starts) { Beside = beside };

        // What was used and is not given back to any need is gone from the year's limits. A ward recognized in the year itself pays upkeep from the next on, but rule 9 asks it at once.
        YearLimits Left(YearLimits limits)
        {
            var gone = new long[Enum.GetValues<Resource>().Length];
            foreach (var ward in wards)
                foreach (var actual in ward.Actuals)
                    if (actual.On.Year == from && scheme.Includes(actual) && !ward.GivesBack(actual, from, since) && ActualUse.ResourceOf(actual.Item) is { } resource)
                        gone[(int)resource] += actual.Amount;
            var paid = wards.SelectMany(ward => ward.Actuals.Where(actual =>
                actual.Counts && actual.On.Year == from && actual.Item is ActualItem.WorksPaid or ActualItem.EquipmentPaid
                && !ward.GivesBack(actual, from, since))).Sum(actual => actual.Amount);
            var prices = new PricedTrajectories(table, adopted with { FirstYear = from });
            var upkeep = Enumerable.Range(0, table.Count).Where(w => table.Snapshot.Wards[w] is var ward && ward.Recognized >= from && scheme.HasWon(ward)).Sum(w => prices.Upkeep(w, 0));
            beside = paid - upkeep;
            return limits with
            {
                Capital = Math.Max(0, limits.Capital - gone[(int)Resource.Works] - gone[(int)Resource.Equipment]),
                Works = limits.Works is { } works ? Math.Max(0, works - gone[(int)Resource.Works]) : null,
                Equipment = limits.Equipment is { } equipment ? Math.Max(0, equipment - gone[(int)Resource.Equipment]) : null,
                Officers = Math.Max(0, limits.Officers - gone[(int)Resource.Officers]),
                Upkeep = Math.Min(YearLimits.Most, limits.Upkeep + upkeep),
            };
        }
    }
}
