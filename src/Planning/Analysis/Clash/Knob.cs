using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>A condition of a scenario that can give.</summary>
internal sealed record Knob
{
    /// <summary>Its name.</summary>
    public required string Row { get; init; }

    /// <summary>Its conditions in the problem: rows, or an item that is required. It gives as much as the most of them.</summary>
    public required ImmutableArray<int> Slacks { get; init; }

    /// <summary>Its limit or target; 1 for what can only be dropped.</summary>
    public required long From { get; init; }

    /// <summary>Whether it gives upwards, as a limit does.</summary>
    public bool Rises { get; init; }

    /// <summary>How much is all of it, in all of <see cref="Slacks"/> together: by that much it gives at a penalty of 1.</summary>
    public long Whole { get; init; } = 1;

    /// <summary>By how much more it gives in the first further try; 0 for what can only be dropped.</summary>
    public long Extra { get; init; }

    /// <summary>The scenario in which it gives by that much.</summary>
    public required Func<Scenario, long, Scenario> Apply { get; init; }

    /// <summary>In words that it gives by that much.</summary>
    public required Func<long, Names> Words { get; init; }

    /// <summary>The share of all of it that it gives by so much.</summary>
    public decimal Share(long by) => by / (decimal)(Extra == 0 ? 1 : Whole);

    /// <summary>The limit or target when it gives by that much.</summary>
    public long To(long by) => Rises ? From + by : From - by;

    /// <summary>The most by which it can give.</summary>
    public long Most => Rises ? YearLimits.Most - From : From;
}
