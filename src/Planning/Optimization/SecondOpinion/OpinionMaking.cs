using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Optimization;

/// <summary>Makes an opinion of what a solver answered: its plan checked and valued here, our own answer beside it.</summary>
public static class OpinionMaking
{
    /// <summary>The opinion.</summary>
    /// <param name="table">The wards that were asked about.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="solver">Who answered.</param>
    /// <param name="answer">What it answered; its columns are columns of the problem, see <see cref="OpinionCheck.AreColumns"/>.</param>
    /// <param name="ours">Our own answer on the same wards and scenario.</param>
    public static SecondOpinion Of(WardTable table, Scenario scenario, MipSolver solver, MipAnswer answer, OptimalAnswer ours)
    {
        var formulation = ours.Formulation;
        var planned = answer.Status is MipStatus.Optimal or MipStatus.Feasible;
        var check = planned ? OpinionCheck.Of(formulation.Problem, answer.Columns) : null;
        var opinion = new SecondOpinion
        {
            Explanation = Names.Same(""),
            Solver = solver,
            Status = answer.Status,
            Count = planned ? formulation.RecognizedBefore + answer.Columns.Length : null,
            Value = formulation.Constant + check?.Value,
            Bound = formulation.Constant + answer.Bound,
            Feasible = check is { Broken.IsEmpty: true },
            Broken = check?.Broken ?? [],
            Plan = planned ? formulation.PlanOf(answer.Columns) : [],
            Trace = [.. answer.Trace.Select(incumbent => incumbent with { Value = formulation.Constant + incumbent.Value })],
            Seconds = answer.Seconds,
            Ours = ours.Outcome?.Proof is { } proof ? new OwnOpinion(proof.Count, proof.Value, proof.Bound, proof.Gap) : null,
            SnapshotVersion = table.Snapshot.Version,
        };
        return opinion with { Explanation = OpinionWords.Sentence(opinion, scenario.Objective == Objective.Count) };
    }
}
