using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Planning.Optimization;

/// <summary>What a solver answers: one JSON document. Claims only: whoever reads it checks the plan and computes its value anew.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MipAnswer
{
    /// <summary>What it says of its answer.</summary>
    public required MipStatus Status { get; init; }

    /// <summary>The chosen columns, ascending; empty without a plan.</summary>
    public required ImmutableArray<int> Columns { get; init; }

    /// <summary>What it says the plan is worth; null without a plan.</summary>
    public decimal? Value { get; init; }

    /// <summary>What it says no plan exceeds; null when it says nothing.</summary>
    public decimal? Bound { get; init; }

    /// <summary>How long it took, seconds.</summary>
    public required decimal Seconds { get; init; }

    /// <summary>Plans found on the way, where the solver tells.</summary>
    public ImmutableArray<Incumbent> Trace { get; init; } = [];
}
