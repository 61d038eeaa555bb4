using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tracking;

/// <summary>A scheme carried on from today's state, without noise and in futures. Computed once, it answers the track and the forecast that is kept.</summary>
/// <param name="Continuation">The scheme carried on.</param>
/// <param name="Outcome">What it comes to if nothing is uncertain.</param>
/// <param name="Futures">What it comes to in futures.</param>
/// <param name="Criteria">The chance that as many wards as planned meet each criterion at the end of its first year, in the catalogue's order, 0 to 1.</param>
public sealed record SchemeFuture(Continuation Continuation, Outcome Outcome, FuturesResult Futures, ImmutableArray<decimal> Criteria)
{
    /// <summary>The spread of the futures as a track shows it.</summary>
    public TrackForecast Forecast => new()
    {
        Replications = (int)Futures.Fan.Replications,
        Seed = Futures.Seed,
        Fingerprint = Futures.Fingerprint,
        NoiseFree = Futures.NoiseFree,
        Years = Futures.Fan.Years,
        All = Futures.Fan.All,
        Milestones = Futures.Fan.Milestones,
    };

    /// <summary>Carries a scheme on.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="continuation">How it goes on.</param>
    /// <param name="replications">How many futures, from 2.</param>
    /// <param name="sharing">Brings threads for the futures.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static SchemeFuture Of(Scheme scheme, Continuation continuation, int replications, WorkSharing sharing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(continuation);
        var (table, scenario) = (continuation.Table, continuation.Scenario);
        var outcome = RolloutSimulator.Simulate(table, scenario, cancellationToken);
        var plan = new FuturesPlan
        {
            Scenario = scenario with { CatalogueVersion = table.Catalogue.Version }, Snapshot = table.Register, Starts = continuation.Starts,
            NoiseFree = [.. outcome.Years.Select(year => year.Recognized)],
        };
        var futures = FuturesPlanning.Run(plan, replications, sharing, cancellationToken);
        var criteria = CriterionChances.Of(FuturesPlanning.Model(plan), table, scheme.PlannedToMeet(scenario.FirstYear), replications, sharing, cancellationToken);
        return new SchemeFuture(continuation, outcome, futures, criteria);
    }

    /// <summary>The chance that a ward stands recognized at the end of a year of the forecast.</summary>
    /// <param name="ward">Index of the ward.</param>
    /// <param name="year">A year from the first of the continuation to its last.</param>
    public decimal Chance(int ward, int year) => Futures.Fan.Wards[ward].Chances[year - Futures.Fan.Years[0].Year];
}
