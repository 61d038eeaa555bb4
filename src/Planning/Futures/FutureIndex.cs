using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Which draws each factor group takes in replication r: those numbered
/// <code>
/// offset + floor(r / hold)
/// </code>
/// with an offset (0 where nothing is said) and a hold (1 where nothing is said) for every group. With an offset a group meets other
/// futures than the rest do; with a hold of h it stays the same for h replications on end while the rest go on.
/// </summary>
public sealed record FutureIndex
{
    private static readonly int Groups = Enum.GetValues<FactorGroup>().Length;

    private FutureIndex(ImmutableArray<int> offsets, ImmutableArray<int> holds) => (Offsets, Holds) = (offsets, holds);

    /// <summary>Replication r takes the draws numbered r, in every group.</summary>
    public static FutureIndex Base { get; } =
        new([.. Enumerable.Repeat(0, Groups)], [.. Enumerable.Repeat(1, Groups)]);

    /// <summary>The offset of each group, from 0, in the order of <see cref="FactorGroup"/>.</summary>
    public ImmutableArray<int> Offsets { get; }

    /// <summary>The hold of each group, from 1, in the order of <see cref="FactorGroup"/>.</summary>
    public ImmutableArray<int> Holds { get; }

    /// <summary>Replication r takes the draws numbered offset + r, in every group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public static FutureIndex From(int offset) => new([.. Enumerable.Repeat(Checked(offset, 0, nameof(offset)), Groups)], Base.Holds);

    /// <summary>The same, but with the offset of one group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public FutureIndex WithOffset(FactorGroup group, int offset) =>
        new(Offsets.SetItem((int)group, Checked(offset, 0, nameof(offset))), Holds);

    /// <summary>The same, but with the hold of one group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hold is below 1.</exception>
    public FutureIndex WithHold(FactorGroup group, int hold) => new(Offsets, Holds.SetItem((int)group, Checked(hold, 1, nameof(hold))));

    /// <summary>The number of the draws that a group takes in a replication.</summary>
    /// <exception cref="OverflowException">It would exceed <see cref="int.MaxValue"/>.</exception>
    public int Draw(FactorGroup group, int replication) => Offsets[(int)group] + replication / Holds[(int)group];

    /// <summary>Whether both take the same draws in every replication.</summary>
    public bool Equals(FutureIndex? other) =>
        other is not null && Offsets.AsSpan().SequenceEqual(other.Offsets.AsSpan()) && Holds.AsSpan().SequenceEqual(other.Holds.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var offset in Offsets) hash.Add(offset);
        foreach (var hold in Holds) hash.Add(hold);
        return hash.ToHashCode();
    }

    private static int Checked(int value, int least, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
