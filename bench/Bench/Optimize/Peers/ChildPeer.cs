using System.Text;
using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Product;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>A solver of OR-Tools, run as the product runs it: in a process of its own. Its start and the model's are not counted.</summary>
internal sealed class ChildPeer(string name, MipSolver solver) : IPeer
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public async Task<PeerTrace> Run(RolloutProblem problem, IReadOnlyList<int> seconds, CancellationToken cancellationToken)
    {
        var question = new MipQuestion { Problem = ProblemArrays.Of(problem), Solver = solver, Seconds = seconds[^1] };
        var plans = new List<(double, decimal)>();
        string? note = null;
        // Only CP-SAT tells of its plans as it goes; the others are asked again for every limit, and once for their first plan alone.
        if (solver != MipSolver.Sat)
        {
            await Ask(question with { FirstPlan = true }, null);
            foreach (var limit in seconds.SkipLast(1)) await Ask(question with { Seconds = limit }, limit);
        }
        await Ask(question, seconds[^1]);
        return new PeerTrace(plans, note);

        async Task Ask(MipQuestion asked, int? limit)
        {
            var output = new StringBuilder();
            string[] command = ["dotnet", Repository.Built("Planner.Api"), "solve"];
            var ended = await Running.ToEnd(command, JsonSerializer.Serialize(asked, ModelJson.Options),
                TimeSpan.FromSeconds(asked.Seconds) + Grace, (_, line) => output.AppendLine(line), cancellationToken);
            if (!ended) { note = "ended at its limit"; return; }
            var answer = JsonSerializer.Deserialize<MipAnswer>(output.ToString(), ModelJson.Options)!;
            plans.AddRange(answer.Trace.Select(plan => ((double)plan.Seconds, plan.Value)));
            if (answer.Columns.IsEmpty) return;
            var check = OpinionCheck.Of(problem, answer.Columns);
            if (check.Broken.IsEmpty) plans.Add((Math.Min((double)answer.Seconds, limit ?? double.MaxValue), check.Value));
            else note = $"its plan breaks {check.Broken.Length} rows";
        }
    }
}
