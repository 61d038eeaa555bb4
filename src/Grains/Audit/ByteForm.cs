using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ModelWard.Grains.Audit;

/// <summary>
/// Hashes a sequence of values so that no two different sequences give the same bytes (decision 0014): a text is its length in bytes as a signed 64-bit number,
/// most significant byte first, then its UTF-8; a missing text is the length -1; a number is its 8 bytes, most significant first.
/// </summary>
public sealed class ByteForm : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text; null is a missing one.</summary>
    public ByteForm Add(string? text) => text is null ? Add(-1) : Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes, as a text of these bytes.</summary>
    public ByteForm Add(ReadOnlySpan<byte> bytes)
    {
        Add(bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Adds a number.</summary>
    public ByteForm Add(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Lower-case hex SHA-256 of all that was added; a new sequence begins.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();
}
