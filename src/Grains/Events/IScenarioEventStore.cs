using System.Collections.Immutable;

namespace ModelWard.Grains.Events;

/// <summary>
/// The history of every scenario: the truth that their states are folded from. Rows are only ever added; each scenario has each version once and each command id
/// once, and each row's hash covers all before it.
/// </summary>
public interface IScenarioEventStore
{
    /// <summary>Adds an event and answers once it is on disk, or says why it cannot be added. Its hash is worked out here.</summary>
    Task<AppendStatus> Append(StoredScenarioEvent added, CancellationToken cancellationToken);

    /// <summary>The event that a command wrote; null when that scenario has none under the id.</summary>
    Task<StoredScenarioEvent?> Find(string scenario, string commandId, CancellationToken cancellationToken);

    /// <summary>The events after a version, in order.</summary>
    Task<ImmutableArray<StoredScenarioEvent>> After(string scenario, long version, CancellationToken cancellationToken);
}
