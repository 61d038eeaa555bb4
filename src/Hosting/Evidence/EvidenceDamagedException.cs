namespace ModelWard.Hosting.Evidence;

/// <summary>The bytes that are stored under a hash are not those that it was made of: the row was changed, or the disk is damaged.</summary>
public sealed class EvidenceDamagedException : Exception
{
    /// <summary>Says which file, and what is there instead.</summary>
    /// <param name="hash">The hash that was asked for.</param>
    /// <param name="found">That of the stored bytes.</param>
    public EvidenceDamagedException(string hash, string found)
        : base($"The file {hash} is damaged: the stored bytes have the SHA-256 {found}.") => (Hash, Found) = (hash, found);

    /// <summary>A damage that says no more.</summary>
    public EvidenceDamagedException()
    {
    }

    /// <summary>A damage that says no more.</summary>
    public EvidenceDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>A damage that says no more.</summary>
    public EvidenceDamagedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>The hash that was asked for.</summary>
    public string Hash { get; } = "";

    /// <summary>The hash of what is stored.</summary>
    public string Found { get; } = "";
}
