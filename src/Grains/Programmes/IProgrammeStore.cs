using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;

namespace ModelWard.Grains.Programmes;

/// <summary>The imports of every programme. Lies in the same database as the ward events, so that an import is one transaction.</summary>
public interface IProgrammeStore
{
    /// <summary>The last import of a programme; null when there is no such programme.</summary>
    Task<ProgrammeImport?> Latest(string programme, CancellationToken cancellationToken);

    /// <summary>The import that a command wrote; null when the programme has none under the id.</summary>
    Task<ProgrammeImport?> Find(string programme, string commandId, CancellationToken cancellationToken);

    /// <summary>The last stored version of every ward of a programme, by code.</summary>
    Task<ImmutableSortedDictionary<string, long>> WardVersions(string programme, CancellationToken cancellationToken);

    /// <summary>The imports of a programme that were reorganizations or undid one, in the order of their numbers.</summary>
    Task<ImmutableArray<ProgrammeImport>> Reorganizations(string programme, CancellationToken cancellationToken);

    /// <summary>Stores an import, or another change of many wards at once, with the events of all wards and scenarios that it adds or changes: all of it, or nothing.</summary>
    /// <param name="import">The import.</param>
    /// <param name="events">One event a ward, by the ward's code.</param>
    /// <param name="scenarios">One event a scenario.</param>
    /// <param name="cancellationToken">Calls it off; then nothing is stored.</param>
    Task<ImportStatus> Write(
        ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events, IReadOnlyList<StoredScenarioEvent> scenarios, CancellationToken cancellationToken);
}

/// <summary>How storing an import came out.</summary>
public enum ImportStatus
{
    /// <summary>All of it is stored.</summary>
    Written,

    /// <summary>Nothing is stored: another import or a command of a ward or scenario has taken a number or version of it.</summary>
    Overtaken,

    /// <summary>Nothing is stored: the programme or one of the wards or scenarios knows the command id already.</summary>
    CommandIdTaken,
}
