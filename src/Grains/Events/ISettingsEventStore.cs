using System.Collections.Immutable;

namespace ModelWard.Grains.Events;

/// <summary>
/// The history of every programme's settings: each row holds them whole, so the last row is their state. Rows are only ever added; each
/// programme has each version once and each command id once, and each row's hash covers all before it.
/// </summary>
public interface ISettingsEventStore
{
    /// <summary>Adds an event and answers once it is on disk, or says why it cannot be added. Its hash is worked out here.</summary>
    Task<AppendStatus> Append(StoredSettingsEvent added, CancellationToken cancellationToken);

    /// <summary>The event that a command wrote; null when that programme has none under the id.</summary>
    Task<StoredSettingsEvent?> Find(string programme, string commandId, CancellationToken cancellationToken);

    /// <summary>The event with a version, or the last one where none is named; null when there is none.</summary>
    Task<StoredSettingsEvent?> At(string programme, long? version, CancellationToken cancellationToken);

    /// <summary>A page of the history, newest first, and how many events there are in all. Pages count from 1.</summary>
    Task<(ImmutableArray<StoredSettingsEvent> Items, long Total)> Page(string programme, int page, int pageSize, CancellationToken cancellationToken);
}
