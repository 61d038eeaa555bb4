using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Verification;

/// <summary>
/// Tries a certificate's plan: whether the rules allow each start, whether all side conditions hold, and, by carrying it out (rules 13
/// and 15), whether every ward gets what it needs on time.
/// </summary>
internal sealed class PlanTrial
{
    private readonly Scenario _scenario;
    private readonly ImmutableArray<PlannedStart> _plan;
    private readonly Dictionary<string, WardRole> _wards;
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly FaultList _faults = new();

    private PlanTrial(Scenario scenario, IReadOnlyList<WardRole> wards, ImmutableArray<PlannedStart> plan)
    {
        _scenario = scenario;
        _plan = plan;
        _wards = wards.ToDictionary(ward => ward.Ward.Code, StringComparer.Ordinal);
    }

    /// <summary>The outcome of the plan; null where a line of it cannot be carried out at all.</summary>
    public static Outcome? Run(
        Scenario scenario, Snapshot snapshot, IReadOnlyList<WardRole> wards, ImmutableArray<PlannedStart> plan, FaultList faults,
        CancellationToken cancellationToken)
    {
        var trial = new PlanTrial(scenario, wards, plan);
        trial.CheckLines();
        var outcome = trial._faults.None ? trial.CarryOut(snapshot, cancellationToken) : null;
        foreach (var fault in trial._faults.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        return outcome;
    }

    private void CheckLines()
    {
        for (var i = 0; i < _plan.Length; i++)
        {
            var (code, start) = _plan[i];
            if (!_faults.Require(_wards.TryGetValue(code ?? "", out var ward), $"plan[{i}].ward", code, "the code of a ward of the data")) continue;
            _faults.Require(_starts.TryAdd(ward!.Ward.Code, start), $"plan[{i}].ward", code, "each ward once");
            if (_faults.Require(ward.IsCandidate, $"plan[{i}].ward", code, $"a ward that may start; this one is {ward.Ward.Stage}"))
                _faults.Require(start >= ward.FirstStart && start <= ward.LastStart, $"plan[{i}].start", start, StartsOf(ward));
            _faults.Require(i == 0 || Order(_plan[i - 1], _plan[i]) < 0, $"plan[{i}]", $"{code} {start}", "lines by start, then code");
        }
    }

    private static string StartsOf(WardRole ward) => ward.LastStart < ward.FirstStart
        ? $"no start of {ward.Ward.Code}: a pin forbids it, or it cannot be recognized in time"
        : $"a start of {ward.Ward.Code} from {ward.FirstStart} to {ward.LastStart}";

    private static int Order(PlannedStart one, PlannedStart other) =>
        one.Start != other.Start ? one.Start.CompareTo(other.Start) : string.CompareOrdinal(one.Ward, other.Ward);

    private Outcome CarryOut(Snapshot snapshot, CancellationToken cancellationToken)
    {
        CheckPins();
        CheckPrecedence();
        CheckExclusions();
        var table = WardTable.Of(snapshot, snapshot.Programme.Catalogues[0], _scenario.NormFactors);
        var outcome = RolloutSimulator.Simulate(table, RolloutSimulator.CarryingOut(_scenario, _plan), cancellationToken);
        CheckWards(outcome);
        CheckTargets(outcome);
        return outcome;
    }

    private void CheckPins()
    {
        for (var i = 0; i < _scenario.Pins.Length; i++)
        {
            var ward = _wards[_scenario.Pins[i].Ward];
            if (ward.MustStart)
                _faults.Require(_starts.ContainsKey(ward.Ward.Code), "plan", $"without {ward.Ward.Code}",
                    $"a start of {ward.Ward.Code} in {ward.FirstStart}, as scenario.pins[{i}] says");
        }
    }

    private void CheckPrecedence()
    {
        for (var i = 0; i < _scenario.Precedence.Length; i++)
        {
            var (waiting, other) = _scenario.Precedence[i];
            if (!_starts.TryGetValue(waiting, out var start)) continue;
            _faults.Require(Recognized(other) < start, "plan", $"{waiting} {start}",
                $"a start of {waiting} after the year of recognition of {other}, {Recognized(other)?.ToString() ?? "which never comes"}, as scenario.precedence[{i}] says");
        }
    }

    // The year at whose end a ward is recognized under the plan; null for a candidate that the plan leaves out.
    private int? Recognized(string code)
    {
        var ward = _wards[code];
        if (!ward.IsCandidate) return ward.Recognized;
        return _starts.TryGetValue(code, out var start) ? ward.RecognizedIfStarted(start) : null;
    }

    private void CheckExclusions()
    {
        for (var i = 0; i < _scenario.Exclusions.Length; i++)
        {
            var wards = _scenario.Exclusions[i].Wards;
            var starting = wards.Where(_starts.ContainsKey).ToList();
            var before = wards.Any(code => !_wards[code].IsCandidate);
            _faults.Require(starting.Count == 0 || (starting.Count == 1 && !before), "plan", string.Join(", ", starting),
                $"{(before ? "no start, since one had started before," : "at most one start")} of the wards of scenario.exclusions[{i}]");
        }
    }

    // In a plan that keeps every limit nothing is refused, slips or goes unpaid; the simulator notes each of them as a refusal.
    private void CheckWards(Outcome outcome)
    {
        foreach (var line in outcome.Wards)
        {
            if (line.RefusedBy is [var refusal, ..])
                _faults.Add("plan", $"{line.Code} lacks {RowNames.Limit(refusal.Resource, refusal.Year)}", "a plan under which every ward gets what it needs on time");
            if (_starts.TryGetValue(line.Code, out var start))
                _faults.Require(line.Start == start && line.Recognized == Recognized(line.Code), "plan",
                    $"{line.Code}: carried out, it starts {line.Start?.ToString() ?? "never"} and is recognized {line.Recognized?.ToString() ?? "never"}",
                    $"a start in {start} and recognition in {Recognized(line.Code)}");
        }
    }

    private void CheckTargets(Outcome outcome)
    {
        for (var i = 0; i < outcome.Milestones.Length; i++)
        {
            var (year, target, reached, met) = outcome.Milestones[i];
            _faults.Require(met, "plan", $"{reached} wards recognized in {year}", $"{target} or more, as scenario.milestones[{i}] says");
        }
        for (var i = 0; i < outcome.DistrictFloors.Length; i++)
        {
            var (district, year, target, reached, met) = outcome.DistrictFloors[i];
            _faults.Require(met, "plan", $"{reached} wards of {district} recognized in {year}", $"{target} or more, as scenario.districtFloors[{i}] says");
        }
    }
}
