using System.Runtime.CompilerServices;

namespace ModelWard.Planning.Futures.Draws;

/// <summary>
/// Philox4x32-10, a random generator without state: four words decided by a counter of four words and a key of two alone (Salmon,
/// Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011).
/// </summary>
internal static class Philox
{
    /// <summary>How many rounds a block takes.</summary>
    public const int Rounds = 10;

    /// <summary>The multipliers of the first and the third counter word.</summary>
    public const uint FirstMultiplier = 0xD2511F53, ThirdMultiplier = 0xCD9E8D57;

    /// <summary>What is added to the two key words before each round but the first.</summary>
    public const uint LowStep = 0x9E3779B9, HighStep = 0xBB67AE85;

    /// <summary>The four words of a counter under a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PhiloxBlock Block(uint c0, uint c1, uint c2, uint c3, DrawKey key)
    {
        unchecked
        {
            var (low, high) = (key.Low, key.High);
            for (var round = 0; round < Rounds; round++)
            {
                var first = (ulong)FirstMultiplier * c0;
                var third = (ulong)ThirdMultiplier * c2;
                (c0, c1, c2, c3) = ((uint)(third >> 32) ^ c1 ^ low, (uint)third, (uint)(first >> 32) ^ c3 ^ high, (uint)first);
                (low, high) = (low + LowStep, high + HighStep);
            }
            return new PhiloxBlock(c0, c1, c2, c3);
        }
    }
}

/// <summary>Four words of 32 random bits.</summary>
internal readonly record struct PhiloxBlock(uint W0, uint W1, uint W2, uint W3)
{
    /// <summary>The word of an index, 0 to 3.</summary>
    public uint this[int word] => word switch { 0 => W0, 1 => W1, 2 => W2, _ => W3 };
}
