using System.Threading.Channels;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Planning;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Runs;

/// <summary>
/// A search for a better plan. It lies on <see cref="RunPool"/>; what it finds comes back through a channel. How far it has come is not stored: one
/// that is taken up begins anew, and comes to the same end.
/// </summary>
internal sealed class OptimizationRun(RunPool pool, OptimalSearch search, TimeProvider time) : IRunComputation
{
    /// <inheritdoc />
    public void Check(RunOrder order, FaultList faults)
    {
        faults.Range("starts", order.Amount, 1, OptimizerOptions.MostStarts);
        faults.Require(order.Scenario.Policy == Policy.Optimal, "policy", EnumNames.Of(order.Scenario.Policy), "optimal: other policies have nothing to search");
    }

    /// <inheritdoc />
    public async Task<RunFindings> Compute(RunOrder order, Snapshot snapshot, RunStory story, CancellationToken cancellationToken)
    {
        using var turn = await pool.Turns.Take(story.View.Owner, cancellationToken);
        var steps = Channel.CreateUnbounded<Step>();
        var searching = Search(steps.Writer, order, snapshot, cancellationToken);
        await foreach (var step in steps.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (step.Done == 0) story.Begin();
            else story.GoOn(step.Done, step.Better?.Outcome);
        }
        var answer = await searching;
        return new RunFindings(answer.Outcome, answer.NoPlan);
    }

    /// <inheritdoc />
    public Task<RunFindings> SoFar(RunStory story) => Task.FromResult(RunFindings.Of(story.View));

    /// <inheritdoc />
    public Task Save() => Task.CompletedTask;

    /// <inheritdoc />
    public Task Clear() => Task.CompletedTask;

    private async Task<OptimalAnswer> Search(ChannelWriter<Step> steps, RunOrder order, Snapshot snapshot, CancellationToken cancellationToken)
    {
        try
        {
            return await pool.Run(
                token =>
                {
                    steps.TryWrite(new Step(0, null));
                    OptimalAnswer? better = null;
                    return search(
                        WardTable.Of(snapshot, snapshot.CatalogueOf(order.Scenario, time), order.Scenario.NormFactors), order.Scenario,
                        new OptimizerOptions { Starts = order.Amount, Progress = Tell }, found => better = found, token);

                    void Tell(int done)
                    {
                        steps.TryWrite(new Step(done, better));
                        better = null;
                    }
                },
                cancellationToken);
        }
        finally
        {
            steps.TryComplete();
        }
    }

    /// <summary>What the computation tells while it runs.</summary>
    /// <param name="Done">How much is done; 0 when it begins.</param>
    /// <param name="Better">The better answer found; null for none.</param>
    private readonly record struct Step(int Done, OptimalAnswer? Better);
}
