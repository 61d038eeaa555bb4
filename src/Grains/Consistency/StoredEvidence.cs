using System.Security.Cryptography;

namespace ModelWard.Grains.Consistency;

/// <summary>A file of evidence as its row says it and as its bytes are.</summary>
/// <param name="Hash">The hash it is kept under.</param>
/// <param name="Size">The size that the row says, bytes.</param>
/// <param name="Found">Lower-case hex SHA-256 of the bytes.</param>
/// <param name="Length">How many bytes there are.</param>
public sealed record StoredEvidence(string Hash, long Size, string Found, long Length)
{
    /// <summary>Takes the measure of a row's bytes.</summary>
    public static StoredEvidence Of(string hash, long size, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new StoredEvidence(hash, size, Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
    }
}
