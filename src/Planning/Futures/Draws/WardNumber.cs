using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ModelWard.Planning.Futures.Draws;

/// <summary>
/// The 56-bit number under which a ward's draws are found. It comes from the ward's code alone, never from its place in the register, so that a
/// ward keeps its luck when others come or go: a code of five digits is its own number; of any other code it is the first seven bytes of
/// its SHA-256, in which two of a million wards coincide with a chance below 10^-5.
/// </summary>
/// <param name="Low">The low 32 bits, the second counter word.</param>
/// <param name="High">The high 24 bits, above the stream in the fourth counter word.</param>
internal readonly record struct WardNumber(uint Low, uint High)
{
    /// <summary>In place of a ward in the draws of the whole city: all 56 bits set.</summary>
    public static readonly WardNumber City = new(uint.MaxValue, 0xFFFFFF);

    /// <summary>The number of a ward.</summary>
    public static WardNumber Of(string code)
    {
        if (code.Length == 5 && code.All(char.IsAsciiDigit)) return new WardNumber(uint.Parse(code, CultureInfo.InvariantCulture), 0);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(code), hash);
        var bits = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        return new WardNumber(unchecked((uint)bits), (uint)(bits >> 32) & 0xFFFFFF);
    }
}
