using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>
/// Checks that proposals are what their hashes say, that the decisions of every programme follow each other, each with its proposal, and that scenarios and wards name the decisions
/// that there are.
/// </summary>
internal sealed class DecisionCheck(Findings findings)
{
    private readonly HashSet<string> _proposals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecisionRecord> _decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecisionRecord> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _adopted = new(StringComparer.Ordinal);

    /// <summary>Decisions seen so far.</summary>
    public long Count => _decisions.Count;

    /// <summary>Whether there is a decision with an id, among those seen so far.</summary>
    public bool Knows(string id) => _decisions.ContainsKey(id);

    /// <summary>Takes the next proposal; all come before the decisions.</summary>
    public void Take(StoredProposal proposal)
    {
        _proposals.Add(proposal.Hash);
        var hash = Proposal.HashOf(proposal.Document);
        findings.Require(hash == proposal.Hash, $"proposal {proposal.Hash}", "the hash is that of the document", proposal.Hash, hash);
    }

    /// <summary>Takes the next decision; all come before the events.</summary>
    public void Take(StoredDecision row)
    {
        var key = $"decision {DecisionRecord.IdOf(row.Programme, row.Number)}";
        if (Read(key, row) is not { } record) return;
        var before = _last.GetValueOrDefault(row.Programme);
        findings.Require(record.Number == (before?.Number ?? 0) + 1, key, "decisions are numbered from 1 without a gap", (before?.Number ?? 0) + 1, record.Number);
        findings.Require(record.Previous == (before?.Hash ?? ""), key, "a decision names the one before it", before?.Hash, record.Previous);
        var hash = DecisionRecord.HashOf(record);
        findings.Require(record.Hash == hash, key, "the hash is that of the record", hash, record.Hash);
        findings.Require((row.Programme, row.Number, row.Scenario, row.Proposal, row.Hash) == (record.Programme, record.Number, record.Scenario, record.Proposal, record.Hash), key,
            "the row says what the record says", row.Document, $"{row.Programme} {row.Number} {row.Scenario} {row.Proposal} {row.Hash}");
        findings.Require(_proposals.Contains(record.Proposal), key, "the proposal is there", record.Proposal, null);
        _last[row.Programme] = _decisions[record.Id] = record;
    }

    /// <summary>Takes an event of a scenario.</summary>
    public void Take(StoredScenarioEvent row)
    {
        if (row.Kind != StoredScenarioEvent.Adopted || Review(row) is not { } review) return;
        var key = $"scenario {row.Scenario} version {row.Version}";
        if (!findings.Require(review.Decision is not null && _decisions.ContainsKey(review.Decision), key, "the decision is there", review.Decision, null)) return;
        var record = _decisions[review.Decision!];
        findings.Require((record.Scenario, record.Hash) == (row.Scenario, review.DecisionHash), key, "the decision is of this scenario", $"{row.Scenario} {review.DecisionHash}", $"{record.Scenario} {record.Hash}");
        _adopted.Add(record.Id);
    }

    /// <summary>Takes an event of a ward.</summary>
    public void Take(StoredWardEvent row)
    {
        if (Commitment(row) is not { } commitment) return;
        findings.Require(_decisions.ContainsKey(commitment.Decision), $"ward {row.Ward} version {row.Version}", "the decision is there", commitment.Decision, null);
    }

    /// <summary>Ends the check after all events.</summary>
    public void End()
    {
        foreach (var (id, record) in _decisions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            findings.Require(_adopted.Contains(id), $"decision {id}", "its scenario says that it is adopted", record.Scenario, null);
    }

    private DecisionRecord? Read(string key, StoredDecision row)
    {
        try
        {
            return row.Read();
        }
        catch (JsonException unreadable)
        {
            findings.Add(key, "the decision can be read", "a decision record", unreadable.Message);
            return null;
        }
    }

    // An event that cannot be read is found where it is folded.
    private static ScenarioReview? Review(StoredScenarioEvent row) => Try(() => row.Reviewed);

    private static Commitment? Commitment(StoredWardEvent row) => row.Kind switch
    {
        "committed" => Try(() => JsonSerializer.Deserialize<Commitment>(row.After, ModelJson.Options)),
        "came" => Try(() => JsonSerializer.Deserialize<CameWard>(row.After, ModelJson.Options)?.Commitment),
        _ => null,
    };

    private static T? Try<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
