using ModelWard.Documents.Contents;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Reports;

/// <summary>Finds the futures that a stored run has computed for a plan.</summary>
internal static class NewestFutures
{
    /// <summary>
    /// The result of the newest run of futures that is done and is of this very plan: begun after the scenario's last change, of the same wards, seed and
    /// years, with the same line without noise. Null where there is none.
    /// </summary>
    /// <param name="view">The scenario.</param>
    /// <param name="outcome">Its plan's outcome.</param>
    /// <param name="grains">Where runs are.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<ReportedFutures?> Of(ScenarioView view, Outcome outcome, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var ids = await grains.GetGrain<IIndexGrain>(IIndexGrain.Runs).List(cancellationToken);
        var runs = await Task.WhenAll(ids.Select(id => grains.GetGrain<IRunGrain>(id).Summary(cancellationToken)));
        var candidates = runs.OfType<RunView>()
            .Where(run => run is { Kind: RunKind.Futures, State: RunState.Done } && run.ScenarioId == view.Id && run.CreatedAt >= view.ChangedAt)
            .OrderByDescending(run => run.CreatedAt).ThenBy(run => run.Id, StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var run = await grains.GetGrain<IRunGrain>(candidate.Id).Read(cancellationToken);
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
