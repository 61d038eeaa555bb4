using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Decisions;

/// <summary>A decision as its row holds it.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Number">Its number among the programme's decisions, from 1.</param>
/// <param name="CommandId">The command that made it.</param>
/// <param name="CommandHash">Hash of what the command asked for.</param>
/// <param name="Scenario">Id of the scenario that was adopted.</param>
/// <param name="Proposal">Hash of the proposal.</param>
/// <param name="Document">The record, as JSON.</param>
/// <param name="Hash">The record's hash.</param>
public sealed record StoredDecision(
    string Programme, long Number, string CommandId, string CommandHash, string Scenario, string Proposal, string Document, string Hash)
{
    /// <summary>The row of a sealed record.</summary>
    public static StoredDecision Of(DecisionRecord record, string commandId, string commandHash)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new StoredDecision(
            record.Programme, record.Number, commandId, commandHash, record.Scenario, record.Proposal, JsonSerializer.Serialize(record, ModelJson.Options), record.Hash);
    }

    /// <summary>The record.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public DecisionRecord Read() => JsonSerializer.Deserialize<DecisionRecord>(Document, ModelJson.Options) ?? throw new JsonException("The decision says nothing.");
}
