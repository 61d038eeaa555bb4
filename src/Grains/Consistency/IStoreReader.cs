namespace ModelWard.Grains.Consistency;

/// <summary>Reads the whole store as it is at one moment.</summary>
public interface IStoreReader
{
    /// <summary>Reads. Whatever others write meanwhile is not seen.</summary>
    /// <exception cref="Abstractions.StoreUnavailableException">The database does not answer as it should.</exception>
    Task<T> Read<T>(Func<IStoreRows, Task<T>> read, CancellationToken cancellationToken);
}

/// <summary>The rows of a store as they stand there, nothing interpreted. One sequence is read at a time.</summary>
public interface IStoreRows
{
    /// <summary>Every ward event, by ward in ordinal order, then by version.</summary>
    IAsyncEnumerable<Events.StoredWardEvent> WardEvents(CancellationToken cancellationToken);

    /// <summary>Every scenario event, by scenario in ordinal order, then by version.</summary>
    IAsyncEnumerable<Events.StoredScenarioEvent> ScenarioEvents(CancellationToken cancellationToken);

    /// <summary>Every event of settings, by programme in ordinal order, then by version.</summary>
    IAsyncEnumerable<Events.StoredSettingsEvent> SettingsEvents(CancellationToken cancellationToken);

    /// <summary>Every seal, by programme in ordinal order, then by number.</summary>
    IAsyncEnumerable<Audit.StoredSeal> AuditSeals(CancellationToken cancellationToken);

    /// <summary>Every proposal, by hash.</summary>
    IAsyncEnumerable<StoredProposal> Proposals(CancellationToken cancellationToken);

    /// <summary>Every decision, by programme in ordinal order, then by number.</summary>
    IAsyncEnumerable<Decisions.StoredDecision> Decisions(CancellationToken cancellationToken);

    /// <summary>Every forecast, by programme, decision, occasion and quarter.</summary>
    IAsyncEnumerable<Forecasts.StoredForecast> Forecasts(CancellationToken cancellationToken);

    /// <summary>Every import, by programme in ordinal order, then by number.</summary>
    IAsyncEnumerable<Programmes.StoredImport> ProgrammeImports(CancellationToken cancellationToken);

    /// <summary>Every file of evidence, by hash. The bytes of one are in memory at a time.</summary>
    IAsyncEnumerable<StoredEvidence> Evidence(CancellationToken cancellationToken);

    /// <summary>Every grain state that has not been cleared, in no particular order.</summary>
    IAsyncEnumerable<StoredState> States(CancellationToken cancellationToken);
}

/// <summary>A proposal's row.</summary>
/// <param name="Hash">The hash under which it is stored.</param>
/// <param name="Document">Its stored form.</param>
public sealed record StoredProposal(string Hash, string Document);

/// <summary>A grain state's row.</summary>
/// <param name="Kind">Name of the state, as <c>ward</c>.</param>
/// <param name="Id">Key of the grain.</param>
/// <param name="Json">What is stored.</param>
public sealed record StoredState(string Kind, string Id, ReadOnlyMemory<byte> Json);
