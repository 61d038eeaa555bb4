using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>How one plan differs from another.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PlanChange")]
public sealed record PlanChange
{
    /// <summary>Nothing differs.</summary>
    public static PlanChange None { get; } = new();

    /// <summary>Starts of wards that are in the other plan only, by start, then code.</summary>
    [Id(0)] public ImmutableArray<PlannedStart> In { get; init; } = [];

    /// <summary>Starts of wards that are in the first plan only, by start, then code.</summary>
    [Id(1)] public ImmutableArray<PlannedStart> Out { get; init; } = [];

    /// <summary>Wards of both plans that start in another year, by code.</summary>
    [Id(2)] public ImmutableArray<StartMove> Moved { get; init; } = [];

    /// <summary>How many wards differ.</summary>
    public int Wards => In.Length + Out.Length + Moved.Length;
}

/// <summary>A ward that starts in another year.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="From">Its start in the first plan.</param>
/// <param name="To">Its start in the other.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.StartMove")]
public readonly record struct StartMove([property: Id(0)] string Ward, [property: Id(1)] int From, [property: Id(2)] int To);
