namespace ModelWard.Planning.Optimization;

/// <summary>
/// Draws of the search, each keyed by what it is for: the same key gives the same draw in any order and on any thread. The mixing
/// function is SplitMix64's finalizer (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
/// </summary>
internal static class SearchDraw
{
    /// <summary>A number in [0, 1) for a key of three parts.</summary>
    public static double Unit(long seed, long first, long second)
    {
        unchecked
        {
            var mixed = Mix(Mix(Mix((ulong)seed) ^ (ulong)first) ^ (ulong)second);
            return (mixed >> 11) * (1.0 / (1UL << 53));
        }
    }

    /// <summary>A key made of two.</summary>
    public static long Mix(long first, long second)
    {
        unchecked
        {
            return (long)Mix(Mix((ulong)first) ^ (ulong)second);
        }
    }

    /// <summary>A key for a text: FNV-1a.</summary>
    public static long Key(string text)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
            return (long)hash;
        }
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
