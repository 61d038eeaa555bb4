namespace ModelWard.Instances;

/// <summary>
/// Random numbers that a key alone decides: SplitMix64 (Steele, Lea and Flood 2014), whose state starts at the key. The same key gives
/// the same draws on every machine and in every version of .NET.
/// </summary>
/// <param name="key">The key.</param>
public sealed class KeyedDraws(ulong key)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = key;

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        var z = _state = unchecked(_state + Step);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to before a count.</summary>
    public int Below(int count) => (int)(Bits() % (ulong)count);

    /// <summary>A number from the least to the most, both among them, in steps of a ten-thousandth of the way.</summary>
    public decimal Between(decimal least, decimal most) => least + (most - least) * Below(10_001) / 10_000;

    /// <summary>One of several things.</summary>
    public T One<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>Some of several things, each at most once, in a random order; all of them when there are not so many.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> things, int count)
    {
        var left = things.ToList();
        var some = new List<T>();
        while (some.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            some.Add(left[at]);
            left.RemoveAt(at);
        }
        return some;
    }
}
