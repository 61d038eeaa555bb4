using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>What a fan is made of: counts over all replications. Years are those of the scenario, in order.</summary>
public sealed record FanCounts
{
    /// <summary>The first year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Codes of all wards.</summary>
    public required ImmutableArray<string> Wards { get; init; }

    /// <summary>By year: in how many replications 0, 1, … all wards are recognized at its end.</summary>
    public required IReadOnlyList<long[]> Recognized { get; init; }

    /// <summary>By ward: in how many replications it is recognized by the end of each year.</summary>
    public required IReadOnlyList<long[]> RecognizedWards { get; init; }

    /// <summary>By year: what is spent in it, VND million.</summary>
    public required IReadOnlyList<IOrderedSample> Spend { get; init; }

    /// <summary>What is spent in all years together, VND million.</summary>
    public required IOrderedSample SpendInAll { get; init; }

    /// <summary>By year: declines at its end, over all replications.</summary>
    public required IReadOnlyList<long> Declines { get; init; }

    /// <summary>By year: refusals by each <see cref="Resource"/>, over all replications.</summary>
    public required IReadOnlyList<long[]> Refusals { get; init; }

    /// <summary>The milestones of the scenario.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];
}
