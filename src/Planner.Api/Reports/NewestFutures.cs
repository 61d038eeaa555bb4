using ModelWard.Documents.Contents;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Reports;

/// <summary>Finds the futures that a stored run has computed for a plan.</summary>
internal static class NewestFutures
{
    /// <summary>The runs of futures that are done and may be of a scenario's plan, as they were begun after its last change; the newest first.</summary>
    public static async Task<IReadOnlyList<string>> Runs(ScenarioView view, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var ids = await grains.GetGrain<IIndexGrain>(IIndexGrain.Runs).List(cancellationToken);
        var runs = await Task.WhenAll(ids.Select(id => grains.GetGrain<IRunGrain>(id).Summary(cancellationToken)));
        return [.. runs.OfType<RunView>()
            .Where(run => run is { Kind: RunKind.Futures, State: RunState.Done } && run.ScenarioId == view.Id && run.CreatedAt >= view.ChangedAt)
            .OrderByDescending(run => run.CreatedAt).ThenBy(run => run.Id, StringComparer.Ordinal).Select(run => run.Id)];
    }

    /// <summary>The result of the first run that is of this very plan: of the same wards, seed and years, with the same line without noise. Null where there is none.</summary>
    /// <param name="runs">Ids of the runs.</param>
    /// <param name="view">The scenario.</param>
    /// <param name="outcome">Its plan's outcome.</param>
    /// <param name="grains">Where runs are.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<ReportedFutures?> Of(IReadOnlyList<string> runs, ScenarioView view, Outcome outcome, IGrainFactory grains, CancellationToken cancellationToken)
    {
        foreach (var id in runs)
        {
            var run = await grains.GetGrain<IRunGrain>(id).Read(cancellationToken);
            if (run?.Futures is { } futures && AreOf(futures, view.Scenario, outcome)) return new ReportedFutures(futures, run.Id);
        }
        return null;
    }

    /// <summary>Whether futures are of a plan.</summary>
    public static bool AreOf(FuturesResult futures, Scenario scenario, Outcome outcome) =>
        futures.SnapshotVersion == outcome.SnapshotVersion && futures.EngineVersion == outcome.EngineVersion && futures.Seed == scenario.Seed
        && futures.NoiseFree.SequenceEqual(outcome.Years.Select(year => year.Recognized))
        && futures.Fan.Years.Select(year => year.Year).SequenceEqual(outcome.Years.Select(year => year.Year));
}
