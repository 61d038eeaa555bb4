namespace ModelWard.Planning.Futures.Draws;

/// <summary>An event with a chance: it happens when a word lies below floor(chance · 2^32). Chance 0 never happens, chance 1 always.</summary>
/// <param name="Bound">floor(chance · 2^32).</param>
internal readonly record struct Chance(ulong Bound)
{
    /// <summary>The event of a chance, 0 to 1.</summary>
    public static Chance Of(decimal chance) => new((ulong)decimal.Floor(chance * 4_294_967_296m));

    /// <summary>Whether it can happen at all.</summary>
    public bool Possible => Bound > 0;

    /// <summary>Whether it happens for a word.</summary>
    public bool Happens(uint word) => word < Bound;
}
