namespace ModelWard.Grains.Consistency;

/// <summary>The chain of hashes over the rows of one key.</summary>
internal static class Chain
{
    /// <summary>Checks the hash of a row.</summary>
    public static void Check(string key, string expected, string found, Findings findings) =>
        findings.Require(expected == found, key, "the hash is that of the row and all before it", expected, found);
}
