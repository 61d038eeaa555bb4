using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Which futures are run to learn what one factor group is worth knowing: outer states of the group, each held for inner replications in
/// which all else is drawn anew.
/// </summary>
public sealed record NestedDesign
{
    private const long Most = 1_000_000_000;

    /// <summary>Lays a design out.</summary>
    /// <param name="group">The group.</param>
    /// <param name="outer">States of the group, from 2.</param>
    /// <param name="inner">Replications of each state, from 2, even; outer · inner at most 10⁹.</param>
    /// <param name="first">The first future, from 0.</param>
    /// <exception cref="ArgumentException">One of them is out of its range.</exception>
    public NestedDesign(FactorGroup group, int outer, int inner, int first = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outer, Moments.Fewest);
        ArgumentOutOfRangeException.ThrowIfLessThan(inner, 2);
        if (inner % 2 != 0) throw new ArgumentException($"The inner replications are halved, so they must be even, not {inner}.", nameof(inner));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)outer * inner, Most, "outer · inner");
        (Group, Outer, Inner, Index) = (group, outer, inner, FutureIndex.From(first).WithHold(group, inner));
        Replications = outer * inner;
    }

    /// <summary>The group.</summary>
    public FactorGroup Group { get; }

    /// <summary>States of the group.</summary>
    public int Outer { get; }

    /// <summary>Replications of each state.</summary>
    public int Inner { get; }

    /// <summary>The draws of each replication.</summary>
    public FutureIndex Index { get; }

    /// <summary>Replications 0 to before this are run of each option.</summary>
    public int Replications { get; }
}
