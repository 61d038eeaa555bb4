using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Plans nearly as good as the best found and as different as can be.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AlternativesAnswer")]
public sealed record AlternativesAnswer : QuestionAnswer
{
    /// <summary>Share of the best value that a plan may lack.</summary>
    [Id(0)] public decimal Within { get; init; }

    /// <summary>Value of the best plan found.</summary>
    [Id(1)] public decimal Best { get; init; }

    /// <summary>Value that no plan exceeds.</summary>
    [Id(2)] public decimal Bound { get; init; }

    /// <summary>The least that each plan is worth: best − within · |best|.</summary>
    [Id(3)] public decimal Least { get; init; }

    /// <summary>The plans, the best first. Fewer than asked for when no further one was found.</summary>
    [Id(4)] public required ImmutableArray<AlternativePlan> Plans { get; init; }

    /// <summary>How many wards differ between each two plans.</summary>
    [Id(5)] public ImmutableArray<PlanDistance> Distances { get; init; } = [];

    /// <summary>Wards that start in every one of the plans, by code.</summary>
    [Id(6)] public ImmutableArray<string> Always { get; init; } = [];

    /// <summary>Candidates that start in none of the plans, by code.</summary>
    [Id(7)] public ImmutableArray<string> Never { get; init; } = [];

    /// <summary>Candidates that start in some of the plans only, by code.</summary>
    [Id(8)] public ImmutableArray<SwingWard> Swing { get; init; } = [];
}

/// <summary>One of the plans.</summary>
/// <param name="Value">What it is worth.</param>
/// <param name="Count">Wards recognized at the end of the last year.</param>
/// <param name="Plan">The plan, by start, then code.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AlternativePlan")]
public sealed record AlternativePlan(
    [property: Id(0)] decimal Value,
    [property: Id(1)] int Count,
    [property: Id(2)] ImmutableArray<PlannedStart> Plan);

/// <summary>How far two plans are apart.</summary>
/// <param name="One">Place of one plan in the list, from 0.</param>
/// <param name="Other">Place of the other.</param>
/// <param name="Wards">Wards that start in one only, or in different years.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PlanDistance")]
public readonly record struct PlanDistance([property: Id(0)] int One, [property: Id(1)] int Other, [property: Id(2)] int Wards);

/// <summary>A ward that starts in some of the plans.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Plans">In how many.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SwingWard")]
public readonly record struct SwingWard([property: Id(0)] string Ward, [property: Id(1)] int Plans);
