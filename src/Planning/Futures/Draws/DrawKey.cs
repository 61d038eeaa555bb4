using ModelWard.Model;

namespace ModelWard.Planning.Futures.Draws;

/// <summary>The 64-bit key of all draws of one factor group.</summary>
internal readonly record struct DrawKey(uint Low, uint High)
{
    /// <summary>
    /// The key of a group under a scenario's seed: the first two words of the block with the counter (seed's low word, seed's high word, number
    /// of the group, 0) under the key (0, 0). So another seed moves every draw, and no group's draws tell of another's.
    /// </summary>
    public static DrawKey Of(long seed, FactorGroup group)
    {
        var block = Philox.Block(unchecked((uint)seed), unchecked((uint)(seed >> 32)), (uint)group, 0, default);
        return new DrawKey(block.W0, block.W1);
    }
}
