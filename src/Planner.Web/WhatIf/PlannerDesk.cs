using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>What the page asks of the grains.</summary>
public sealed class PlannerDesk(IGrainFactory grains)
{
    /// <summary>All stored scenarios, the oldest first: what the product ships stands before what users add.</summary>
    public async Task<ImmutableArray<ScenarioView>> Samples(CancellationToken cancellationToken)
    {
        var ids = await grains.GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(cancellationToken);
        var views = await Task.WhenAll(ids.Select(id => grains.GetGrain<IScenarioGrain>(id).Read(cancellationToken)));
        return [.. views.OfType<ScenarioView>().OrderBy(view => view.CreatedAt).ThenBy(view => view.Id, StringComparer.Ordinal)];
    }

    /// <summary>Stores a scenario that has been checked against its programme; a repeat under the same id gets the first answer.</summary>
    /// <param name="id">Its id, which names the command too.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<ScenarioResult> Store(string id, Scenario scenario, CancellationToken cancellationToken) =>
        grains.GetGrain<IScenarioGrain>(id).Create(CommandHeader.ByCaller(id), scenario, cancellationToken);

    /// <summary>Replaces a stored scenario, unless it is another by now than it was seen; a repeat under the same command gets the first answer.</summary>
    public Task<ScenarioResult> Replace(string command, ScenarioView seen, Scenario scenario, CancellationToken cancellationToken) =>
        grains.GetGrain<IScenarioGrain>(seen.Id).Replace(CommandHeader.ByCaller(command, seen.Version), scenario, cancellationToken);

    /// <summary>Deletes a stored scenario, unless it is another by now than it was seen; a repeat under the same command gets the first answer.</summary>
    public Task<ScenarioResult> Delete(string command, ScenarioView seen, CancellationToken cancellationToken) =>
        grains.GetGrain<IScenarioGrain>(seen.Id).Delete(CommandHeader.ByCaller(command, seen.Version), cancellationToken);

    /// <summary>The present snapshot of a programme: the one known when it is still the newest; null when there is no such programme.</summary>
    public async Task<Snapshot?> Snapshot(string programme, Snapshot? known, CancellationToken cancellationToken)
    {
        var mine = known?.Programme.Code == programme ? known : null;
        var answer = await grains.GetGrain<IProgrammeGrain>(programme).GetSnapshot(mine?.Version ?? -1, cancellationToken);
        return answer.Exists ? answer.Newer ?? mine : null;
    }

    /// <summary>The outcome of a stored scenario.</summary>
    public Task<PlannerAnswer> OutcomeOf(string id, CancellationToken cancellationToken) =>
        grains.GetGrain<IPlannerGrain>(id).GetOutcome(PlanRequest.Immediate, cancellationToken);

    /// <summary>The outcome of a scenario that is not stored.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="preview">Whether a quick answer will do.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<PlannerAnswer> WhatIf(Scenario scenario, bool preview, CancellationToken cancellationToken) =>
        grains.GetGrain<IPlannerGrain>(WhatIfKey.Of(scenario))
            .WhatIf(scenario, PlanRequest.Immediate with { Preview = preview }, cancellationToken);

    /// <summary>The answer to a question about a scenario.</summary>
    /// <param name="question">The question.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="tell">Told how far the answer is, the share from 0 to 1, as long as that is known.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    /// <exception cref="InvalidOperationException">The planner broke off.</exception>
    public async Task<QuestionReply> Ask(Question question, Scenario scenario, Action<double> tell, CancellationToken cancellationToken)
    {
        await foreach (var step in grains.GetGrain<IPlannerGrain>(WhatIfKey.Of(scenario)).AskStepwise(question, scenario, cancellationToken))
        {
            if (step.Reply is { } reply) return reply;
            tell(step.Share);
        }
        throw new InvalidOperationException($"The planner broke off a {question.GetType().Name} without a reply.");
    }

    /// <summary>What becomes of a scenario's plan in a few futures, at once.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replications">How many futures, 2 to <see cref="RunOrder.MostReplicationsAtOnce"/>.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    public Task<FuturesReply> Futures(Scenario scenario, int replications, CancellationToken cancellationToken) =>
        grains.GetGrain<IPlannerGrain>(WhatIfKey.Of(scenario)).GetFutures(scenario, replications, cancellationToken);

    /// <summary>Searches for better plans as a run of its own, which ends when nobody listens any more.</summary>
    /// <param name="scenario">A scenario of the optimal policy.</param>
    /// <param name="starts">Starts of the search.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What happens to the run; nothing when it may not begin.</returns>
    public IAsyncEnumerable<RunEvent> Search(Scenario scenario, int starts, CancellationToken cancellationToken) =>
        Run(new RunOrder(RunKind.Optimization, scenario, null, starts), cancellationToken);

    /// <summary>Carries a scenario's plan out in many futures as a run of its own, which ends when nobody listens any more.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replications">How many futures, 2 to <see cref="RunOrder.MostReplications"/>.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What happens to the run; nothing when it may not begin.</returns>
    public IAsyncEnumerable<RunEvent> RunFutures(Scenario scenario, int replications, CancellationToken cancellationToken) =>
        Run(new RunOrder(RunKind.Futures, scenario, null, replications), cancellationToken);

    private async IAsyncEnumerable<RunEvent> Run(RunOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N");
        var run = grains.GetGrain<IRunGrain>(id);
        var ended = false;
        try
        {
            var start = await run.Start(CommandHeader.ByCaller(id), order, cancellationToken);
            if (ended = start.Status != CommandStatus.Done) yield break;
            await foreach (var happened in run.Watch(after: 0, cancellationToken))
            {
                ended = happened.Kind == RunEventKind.Ended;
                yield return happened;
            }
        }
        finally
        {
            if (!ended) await run.Cancel(CancellationToken.None);
        }
    }
}
