using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Oracle;

namespace ModelWard.Planning.Tests.Verification;

/// <summary>
/// Every plan of a tiny case, tried out one by one in the simulator and judged by the words of the rules: neither rows nor prices, and
/// nothing of the verifier.
/// </summary>
internal sealed class TriedPlans
{
    private const int MostPlans = 1_500;

    private readonly Scenario _scenario;
    private readonly WardTable _table;
    private readonly List<ReferenceWard> _candidates;
    private readonly List<(string Ward, int?[] Starts)> _choices;
    private readonly Dictionary<string, long> _people;

    private TriedPlans(RolloutCase drawn)
    {
        _scenario = drawn.Scenario;
        _table = WardTable.Of(drawn.Snapshot, drawn.Catalogue);
        _people = drawn.Snapshot.Wards.ToDictionary(ward => ward.Code, ward => ward.Population);
        _candidates = [.. drawn.Snapshot.Wards.Select(ward => new ReferenceWard(ward, drawn.Catalogue)).Where(ward => ward.IsCandidate)];
        _choices = [.. _candidates.Select(ward => (ward.Code, StartsOf(ward)))];
    }

    /// <summary>All plans that keep everything, with their outcomes; null when there are too many plans to try.</summary>
    public static List<(List<PlannedStart> Plan, Outcome Outcome, decimal Value)>? Of(RolloutCase drawn)
    {
        var tried = new TriedPlans(drawn);
        if (tried._choices.Aggregate(1L, (count, choice) => count * choice.Starts.Length) > MostPlans) return null;
        return [.. tried.Plans(0).Select(plan => (plan, tried.CarriedOut(plan))).Where(one => tried.Keeps(one.plan, one.Item2))
            .Select(one => (one.plan, one.Item2, tried.ValueOf(one.plan, one.Item2)))];
    }

    // A pinned start leaves one choice: that year, or none at all if it cannot be.
    private int?[] StartsOf(ReferenceWard ward)
    {
        var years = Enumerable.Range(_scenario.FirstYear, _scenario.YearCount).Where(year => year + ward.Trajectory.Years - 1 <= _scenario.LastYear);
        return _scenario.Pins.FirstOrDefault(pin => pin.Ward == ward.Code) switch
        {
            { Never: true } => [null],
            { Start: { } start } => [years.Where(year => year == Math.Max(start, _scenario.FirstYear)).Select(year => (int?)year).FirstOrDefault()],
            { NotBefore: { } from } => [null, .. years.Where(year => year >= from).Select(year => (int?)year)],
            _ => [null, .. years.Select(year => (int?)year)],
        };
    }

    private IEnumerable<List<PlannedStart>> Plans(int from)
    {
        if (from == _choices.Count) return [[]];
        var (ward, starts) = _choices[from];
        return Plans(from + 1).SelectMany(rest => starts, (rest, start) => start is { } year ? [new PlannedStart(ward, year), .. rest] : rest);
    }

    private Outcome CarriedOut(List<PlannedStart> plan) =>
        RolloutSimulator.Simulate(_table, RolloutSimulator.CarryingOut(_scenario, [.. plan.OrderBy(line => line.Start).ThenBy(line => line.Ward, StringComparer.Ordinal)]));

    private bool Keeps(List<PlannedStart> plan, Outcome outcome) =>
        outcome.Wards.All(ward => ward.RefusedBy.IsEmpty && ward.Slips == 0)
        && outcome.Milestones.All(milestone => milestone.Met)
        && outcome.DistrictFloors.All(floor => floor.Met)
        && _scenario.Precedence.All(pair => Start(plan, pair.Ward) is not { } start || HeldBefore(outcome, pair.After, start))
        && _scenario.Exclusions.All(exclusion => exclusion.Wards.Count(ward => Start(plan, ward) is not null) is var starting
            && (starting == 0 || (starting == 1 && exclusion.Wards.All(IsCandidate))));

    // Whoever is no candidate and not under way had its recognition before, whatever year was noted for it.
    private bool HeldBefore(Outcome outcome, string ward, int year)
    {
        var line = outcome.Wards.Single(one => one.Code == ward);
        return line.Recognized < year || (!IsCandidate(ward) && _table.Snapshot.Find(ward)!.Stage != Stage.UnderWay);
    }

    private decimal ValueOf(List<PlannedStart> plan, Outcome outcome) => _scenario.Objective switch
    {
        Objective.Count => outcome.Years[^1].Recognized,
        Objective.WardYears => outcome.Years.SkipLast(1).Sum(year => year.Recognized),
        Objective.PeopleYears => _people.Sum(ward => ward.Value * (decimal)YearsHeld(outcome, ward.Key)),
        _ => plan.Sum(line => _scenario.Weights.Where(weight => (weight.Ward, weight.Year) == (line.Ward, line.Start)).Sum(weight => weight.Value)),
    };

    private int YearsHeld(Outcome outcome, string ward) =>
        Enumerable.Range(_scenario.FirstYear, _scenario.YearCount - 1).Count(year => HeldBefore(outcome, ward, year + 1));

    private bool IsCandidate(string ward) => _candidates.Any(candidate => candidate.Code == ward);

    private static int? Start(List<PlannedStart> plan, string ward) => plan.Where(line => line.Ward == ward).Select(line => (int?)line.Start).FirstOrDefault();
}
