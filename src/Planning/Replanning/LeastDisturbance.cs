using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Replanning;

/// <summary>Finds the starts that disturb a scheme least.</summary>
internal static class LeastDisturbance
{
    // Putting wards back is tried so often at most: one simulation each.
    private const int MostTrials = 1_000;

    /// <summary>
    /// The starts by the optimizer; null where no plan keeps every limit, because what is under way exceeds one already, and where starts are allowed that are not finished, which the optimizer
    /// knows nothing of (rule 10).
    /// </summary>
    public static int?[]? Optimized(Promises promises, ReplanRequest request, CancellationToken cancellationToken)
    {
        if (promises.Scenario.AllowUnfinished) return null;
        var (table, wards) = (promises.Table, promises.Table.Snapshot.Wards);
        var scenario = promises.Scenario with
        {
            Policy = Policy.Optimal,
            Plan = null,
            Reserve = true,
            AllowUnfinished = false,
            // Targets are for whoever adopts: here they could make every correction impossible.
            Milestones = [],
            DistrictFloors = [],
            Objective = Objective.Weights,
            Weights =
            [
                .. promises.Wards.SelectMany(w => Enumerable.Range(promises.Scenario.FirstYear, promises.Scenario.YearCount)
                    .Select(year => new StartWeight(wards[w].Code, year, promises.Value(w, year, request.Weight)))),
            ],
            Pins =
            [
                .. promises.Wards.Where(w => promises.IsProtected[w]).Select(w => new Pin { Ward = wards[w].Code, Start = promises.Promised[w] }),
                .. Enumerable.Range(0, table.Count).Except(promises.Wards).Where(w => table.Candidates[w]).Select(w => new Pin { Ward = wards[w].Code, Never = true }),
            ],
        };
        var answer = OptimalPolicy.Solve(table, scenario, new OptimizerOptions { Starts = request.Starts }, null, cancellationToken);
        if (answer.Status != OptimumStatus.Found) return null;
        var starts = new int?[table.Count];
        foreach (var (code, start) in answer.Plan) starts[table.Snapshot.IndexOf(code)] = start;
        return starts;
    }

    /// <summary>The starts by moving each ward to the first year from its promised one on in which its whole trajectory fits (rule 14); protected wards go first.</summary>
    public static Outcome Pushed(Promises promises, CancellationToken cancellationToken)
    {
        var wards = promises.Table.Snapshot.Wards;
        return RolloutSimulator.Simulate(
            promises.Table,
            promises.Scenario with
            {
                Plan = [.. promises.Wards.OrderBy(promises.Target).ThenBy(promises.Place).Select(w => new PlannedStart(wards[w].Code, promises.Target(w)))],
                Pins = [.. promises.Wards.Where(w => promises.IsProtected[w]).Select(w => new Pin { Ward = wards[w].Code, Start = promises.Promised[w] })],
                Reserve = true,
            },
            cancellationToken);
    }

    /// <summary>Puts moved wards back to their promised year, one after the other, as long as nothing is lost by it.</summary>
    public static int?[] PutBack(Promises promises, int?[] starts, CancellationToken cancellationToken)
    {
        var best = RolloutSimulator.Simulate(promises.Table, promises.CarryingOut(starts), cancellationToken);
        var trials = 0;
        for (var again = true; again;)
        {
            again = false;
            foreach (var ward in promises.Wards.Where(w => promises.Promised[w] is not null && starts[w] != promises.Target(w)))
            {
                if (++trials > MostTrials) return starts;
                int?[] tried = [.. starts];
                tried[ward] = promises.Target(ward);
                var outcome = RolloutSimulator.Simulate(promises.Table, promises.CarryingOut(tried), cancellationToken);
                if (!Deviation.Keeps(tried, outcome, best)) continue;
                (starts, best, again) = (tried, outcome, true);
            }
        }
        return starts;
    }
}
