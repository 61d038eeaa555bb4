using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Events;

/// <summary>
/// The history of every ward: the truth that grain states are folded from. Rows are only ever added; a ward's key is its
/// grain's key, as <c>hcmc/26968</c>. Each ward has each version once and each command id once.
/// </summary>
public interface IWardEventStore
{
    /// <summary>Adds an event and answers once it is on disk, or says why it cannot be added.</summary>
    Task<AppendStatus> Append(string ward, WardEvent added, CancellationToken cancellationToken);

    /// <summary>Adds events of several wards of a programme: all of them, or none and why.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="events">The events with the codes of their wards; those of one ward in the order of versions.</param>
    /// <param name="cancellationToken">Calls it off; then nothing is stored.</param>
    Task<AppendStatus> AppendAll(string programme, IReadOnlyList<(string Ward, WardEvent Event)> events, CancellationToken cancellationToken);

    /// <summary>An event that a command wrote in any ward of a programme; null when there is none under the id.</summary>
    Task<WardEvent?> FindAny(string programme, string commandId, CancellationToken cancellationToken);

    /// <summary>The event that a command wrote; null when that ward has none under the id.</summary>
    Task<WardEvent?> Find(string ward, string commandId, CancellationToken cancellationToken);

    /// <summary>The events after a version, in order.</summary>
    Task<ImmutableArray<WardEvent>> After(string ward, long version, CancellationToken cancellationToken);

    /// <summary>A page of the history, newest first. Pages count from 1.</summary>
    Task<WardHistory> Page(string ward, int page, int pageSize, CancellationToken cancellationToken);

    /// <summary>The newest events of all wards of a programme after a place, newest first, so many at most.</summary>
    Task<ImmutableArray<ProgrammeEvent>> Newest(string programme, long after, int most, CancellationToken cancellationToken);

    /// <summary>The last change of every ward of a programme, by code.</summary>
    Task<ImmutableArray<LastChange>> LastChanges(string programme, CancellationToken cancellationToken);

    /// <summary>The last change of one ward of a programme; null when it has no events.</summary>
    Task<LastChange?> LastChange(string programme, string code, CancellationToken cancellationToken);

    /// <summary>What was stored of a programme's wards since a moment and may have lowered a level, newest first: assessments that did, and every inspection and review.</summary>
    Task<ImmutableArray<ProgrammeEvent>> Lowered(string programme, DateTimeOffset since, CancellationToken cancellationToken);
}

/// <summary>How appending an event came out.</summary>
public enum AppendStatus
{
    /// <summary>The event is stored.</summary>
    Appended,

    /// <summary>The ward already has an event with that version: somebody else wrote.</summary>
    VersionTaken,

    /// <summary>The ward already has an event under that command id.</summary>
    CommandIdTaken,
}
