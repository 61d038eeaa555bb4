using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Decisions;

/// <summary>Proposals under their hashes, and the decisions of every programme. Lies in the same database as the events, so that an adoption is one transaction.</summary>
public interface IDecisionStore
{
    /// <summary>Keeps a proposal; the same again changes nothing.</summary>
    /// <param name="programme">Code of its programme.</param>
    /// <param name="hash">Lower-case hex SHA-256 of its stored form.</param>
    /// <param name="written">Its stored form.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task Keep(string programme, string hash, string written, CancellationToken cancellationToken);

    /// <summary>The stored form of a proposal; null when there is none with the hash.</summary>
    Task<string?> Proposal(string hash, CancellationToken cancellationToken);

    /// <summary>The decisions of a programme, oldest first.</summary>
    Task<ImmutableArray<DecisionRecord>> All(string programme, CancellationToken cancellationToken);

    /// <summary>The decision that a command made; null when it made none in the programme.</summary>
    Task<StoredDecision?> Find(string programme, string commandId, CancellationToken cancellationToken);

    /// <summary>Stores a decision, what it promises of each ward and that the scenario is adopted: all of it, or nothing.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="wards">One event a ward, by the ward's code.</param>
    /// <param name="scenario">The scenario's event.</param>
    /// <param name="cancellationToken">Calls it off; then nothing is stored.</param>
    Task<AppendStatus> Write(StoredDecision decision, IReadOnlyDictionary<string, WardEvent> wards, StoredScenarioEvent scenario, CancellationToken cancellationToken);
}
