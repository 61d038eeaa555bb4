using System.Text.Json;
using ModelWard.Grains.Audit;

namespace ModelWard.Grains.Consistency;

/// <summary>Checks that the seals of every programme follow each other, that their hashes are right, and that every row they sealed is still there as it was.</summary>
internal sealed class SealCheck(Findings findings)
{
    private readonly Dictionary<string, StoredSeal> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Chain, string Key, long Version), (string Hash, string Seal)> _sealed = [];

    /// <summary>Seals seen so far.</summary>
    public long Count { get; private set; }

    /// <summary>The last seal of every programme, by its code.</summary>
    public IReadOnlyDictionary<string, StoredSeal> Last => _last;

    /// <summary>Takes the next seal; those of a programme come in the order of their numbers, before all events.</summary>
    public void Take(StoredSeal seal)
    {
        var key = $"seal {seal.Number} of {seal.Programme}";
        var before = _last.GetValueOrDefault(seal.Programme);
        findings.Require(seal.Number == (before?.Number ?? 0) + 1, key, "seals are numbered from 1 without a gap", (before?.Number ?? 0) + 1, seal.Number);
        findings.Require(seal.Previous == (before?.Hash ?? ""), key, "a seal names the one before it", before?.Hash, seal.Previous);
        var hash = seal.HashOf();
        findings.Require(seal.Hash == hash, key, "the hash is that of the seal", hash, seal.Hash);
        Heads(key, seal);
        _last[seal.Programme] = seal;
        Count++;
    }

    /// <summary>Takes a row of a chain.</summary>
    public void Take(string chain, string key, long version, string hash)
    {
        if (_sealed.Remove((chain, key, version), out var row))
            findings.Require(hash == row.Hash, $"{chain} {key} version {version}", $"the row is the one that {row.Seal} sealed", row.Hash, hash);
    }

    /// <summary>Ends the check after all rows of all chains.</summary>
    public void End()
    {
        foreach (var ((chain, key, version), row) in _sealed.OrderBy(pair => pair.Key))
            findings.Add($"{chain} {key} version {version}", $"a row that {row.Seal} sealed is there", row.Hash, null);
    }

    private void Heads(string key, StoredSeal seal)
    {
        try
        {
            var heads = seal.Read();
            findings.Require(heads.Length == seal.Count, key, "as many chains are sealed as it says", seal.Count, heads.Length);
            foreach (var head in heads) _sealed[(head.Chain, head.Key, head.Version)] = (head.Hash, key);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            findings.Add(key, "the seal can be read", "the last rows of the chains", unreadable.Message);
        }
    }
}
