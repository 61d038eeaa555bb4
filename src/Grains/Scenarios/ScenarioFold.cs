using System.Collections.Immutable;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>Folds events into a scenario's state: a pure function, the same at every replay.</summary>
internal static class ScenarioFold
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event is not the next one: the history has a gap.</exception>
    public static ScenarioState Fold(ScenarioState state, StoredScenarioEvent next)
    {
        if (next.Version != state.Version + 1 && !(next.Kind == StoredScenarioEvent.Carried && state.Version == 0))
            throw new InvalidOperationException($"Event {next.Version} cannot follow version {state.Version} of the scenario: the history has a gap.");
        var receipt = new ScenarioReceipt(next.CommandId, next.CommandHash, next.Version, StoredWardEvent.Moment(next.At));
        return next.Kind switch
        {
            StoredScenarioEvent.Created or StoredScenarioEvent.Copied or StoredScenarioEvent.Carried => Made(next, receipt),
            StoredScenarioEvent.Replaced => state.Replaced(receipt, next.Content, next.Actor),
            // Whoever applies a reorganization is no author of the scenarios that it carries over.
            StoredScenarioEvent.Reorganized => state.Next(receipt) with { Scenario = next.Content },
            StoredScenarioEvent.Deleted => state.Next(receipt) with { Scenario = null, Review = ScenarioReview.Draft },
            _ when StoredScenarioEvent.IsReview(next.Kind) && next.Reviewed is { } review => state.Next(receipt) with { Review = review },
            _ => throw new InvalidOperationException($"Event {next.Version} is of a kind this version does not know: {next.Kind}."),
        };
    }

    /// <summary>The state after many more events.</summary>
    public static ScenarioState Fold(ScenarioState state, ImmutableArray<StoredScenarioEvent> events) => events.Aggregate(state, Fold);

    private static ScenarioState Made(StoredScenarioEvent made, ScenarioReceipt receipt) => new()
    {
        Version = made.Version, Scenario = made.Content, Owner = made.Actor, CreatedAt = receipt.At, ChangedAt = receipt.At, Made = receipt with { First = made.Content },
    };
}
