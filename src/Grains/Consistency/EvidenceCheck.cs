using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Consistency;

/// <summary>Checks the files of evidence: their bytes are those of their hash, and every file that a ward names is there.</summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class EvidenceCheck(Findings findings)
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    /// <summary>Files looked at.</summary>
    public long Count { get; private set; }

    /// <summary>Takes what a ward names.</summary>
    /// <param name="ward">Its key.</param>
    /// <param name="file">Its recognition.</param>
    public void Named(string ward, RecognitionFile file)
    {
        foreach (var hash in file.Rounds.SelectMany(round => round.Evidence())) _named.TryAdd(hash, ward);
    }

    /// <summary>Takes the next file.</summary>
    public void Take(StoredEvidence file)
    {
        Count++;
        _named.Remove(file.Hash);
        findings.Require(file.Found == file.Hash, $"evidence {file.Hash}", "the bytes are those of the hash", file.Hash, file.Found);
        findings.Require(file.Length == file.Size, $"evidence {file.Hash}", "the size is that of the bytes", file.Length, file.Size);
    }

    /// <summary>Ends the check after all wards and files: what was named and not met is missing.</summary>
    public void End()
    {
        foreach (var (hash, ward) in _named.OrderBy(one => one.Value, StringComparer.Ordinal).ThenBy(one => one.Key, StringComparer.Ordinal))
            findings.Add($"ward {ward}", "every file that is named is there", $"evidence {hash}", null);
    }
}
