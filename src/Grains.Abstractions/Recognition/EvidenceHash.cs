namespace ModelWard.Grains.Abstractions;

/// <summary>The name under which a file of evidence is kept: the SHA-256 of its bytes.</summary>
public static class EvidenceHash
{
    /// <summary>What is allowed, in words.</summary>
    public const string Allowed = "the SHA-256 of a file of evidence: 64 lower-case hexadecimal digits";

    /// <summary>Whether a text is one.</summary>
    public static bool IsValid(string? text) => text is { Length: 64 } && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');
}
