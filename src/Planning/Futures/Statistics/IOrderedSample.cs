namespace ModelWard.Planning.Futures;

/// <summary>One whole number a replication, in order of size.</summary>
public interface IOrderedSample
{
    /// <summary>How many replications.</summary>
    long Count { get; }

    /// <summary>Mean and variance.</summary>
    Moments Moments { get; }

    /// <summary>The number of a rank.</summary>
    /// <param name="rank">1, the smallest, to <see cref="Count"/>.</param>
    long At(long rank);

    /// <summary>What the number of a rank is not below: the same as <see cref="At"/> where numbers are kept exactly.</summary>
    long NotBelow(long rank);

    /// <summary>What the number of a rank is not above: the same as <see cref="At"/> where numbers are kept exactly.</summary>
    long NotAbove(long rank);
}
