using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>How wards stand in a plan.</summary>
internal static class WardStandings
{
    /// <summary>How a ward stands in the plan of a trial, and its start there or the recorded one.</summary>
    public static (WardStanding Standing, int? Start) Of(Trial trial, string ward)
    {
        var index = trial.Table.Snapshot.IndexOf(ward);
        if (!trial.Table.Candidates[index]) return (WardStanding.Begun, trial.Table.Snapshot.Wards[index].Started);
        var (pin, problem) = (trial.Scenario.Pins.FirstOrDefault(pin => pin.Ward == ward), trial.Formulation.Problem);
        int? start = PlanComparison.StartsOf(trial.Plan).TryGetValue(ward, out var year) ? year : null;
        var (from, to) = problem.ColumnsOf(trial.Formulation.ItemOf(ward));
        var standing = start is not null ? pin?.Start is null ? WardStanding.Planned : WardStanding.Pinned
            : pin is { Never: true } ? WardStanding.Forbidden
            : from == to ? WardStanding.TooLate
            : WardStanding.LeftOut;
        return (standing, start);
    }

    /// <summary>The last year in which a ward can start and be recognized by the last year (rule 10).</summary>
    public static int LatestStart(WardTable table, Scenario scenario, string ward) =>
        scenario.LastYear - table.Trajectories[table.Snapshot.IndexOf(ward)].Years + 1;
}
