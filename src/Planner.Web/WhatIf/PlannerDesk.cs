using System.Collections.Immutable;
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
    public Task<PlannerAnswer> WhatIf(Scenario scenario, CancellationToken cancellationToken) =>
        grains.GetGrain<IPlannerGrain>(WhatIfKey.Of(scenario)).WhatIf(scenario, PlanRequest.Immediate, cancellationToken);
}
