using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What becomes of one ward (rule 21).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardOutcome")]
public sealed record WardOutcome
{
    /// <summary>The ward's code.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>Year it starts or started; null when it never does.</summary>
    [Id(1)] public int? Start { get; init; }

    /// <summary>Year it is or was recognized; null when it never is.</summary>
    [Id(2)] public int? Recognized { get; init; }

    /// <summary>Years under way in which something was short and it made no progress.</summary>
    [Id(3)] public int Slips { get; init; }

    /// <summary>Every resource that was short, by year, then in the order of <see cref="Resource"/>.</summary>
    [Id(4)] public ImmutableArray<Refusal> RefusedBy { get; init; } = [];

    /// <summary>Whether it would be refused in every year even if no other ward started.</summary>
    [Id(5)] public bool TooLarge { get; init; }
}

/// <summary>A resource that was short for a ward.</summary>
/// <param name="Year">Year of the refusal; with reserve the year in which the start was tried.</param>
/// <param name="Resource">What was short.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Refusal")]
public readonly record struct Refusal([property: Id(0)] int Year, [property: Id(1)] Resource Resource);
