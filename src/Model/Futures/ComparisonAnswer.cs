using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What each option adds to the first, on the same futures.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ComparisonAnswer")]
public sealed record ComparisonAnswer : QuestionAnswer
{
    /// <summary>The fewest options that can be compared.</summary>
    public const int FewestOptions = 2;

    /// <summary>The most options that can be compared.</summary>
    public const int MostOptions = 6;

    /// <summary>How many futures each option met.</summary>
    [Id(0)] public required int Replications { get; init; }

    /// <summary>The options; the first is what the others are compared with.</summary>
    [Id(1)] public required ImmutableArray<ComparedOption> Options { get; init; }

    /// <summary>The year in which the wards recognized spread widest over the first option's futures; the earliest of equals.</summary>
    [Id(2)] public required int WidestYear { get; init; }
}

/// <summary>An option, and what it adds to the first.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ComparedOption")]
public sealed record ComparedOption
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>Year by year.</summary>
    [Id(1)] public required ImmutableArray<ComparedYear> Years { get; init; }

    /// <summary>Years for which wards stand recognized, of all wards together.</summary>
    [Id(2)] public required Compared WardYears { get; init; }

    /// <summary>What is spent in all years, VND million; less is better.</summary>
    [Id(3)] public required Compared Spend { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year.</summary>
    [Id(4)] public required ChanceEstimate All { get; init; }

    /// <summary>What is added to that chance; null for the first option.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PairedDifference? AllDifference { get; init; }

    /// <summary>
    /// Why more brings fewer wards; null unless this option and the first differ in limits alone, none of them lower on one side, and the
    /// plan with the more has fewer wards recognized at the end of the last year, without noise.
    /// </summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FewerForMore? FewerForMore { get; init; }
}

/// <summary>One year of an option.</summary>
/// <param name="Year">The year.</param>
/// <param name="Recognized">Wards recognized at its end.</param>
/// <param name="Spend">What is spent in it, VND million; less is better.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ComparedYear")]
public sealed record ComparedYear([property: Id(0)] int Year, [property: Id(1)] Compared Recognized, [property: Id(2)] Compared Spend);

/// <summary>What an option reaches on average, and what it adds to the first.</summary>
/// <param name="Value">What it reaches.</param>
/// <param name="Difference">What it adds; null for the first option.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Compared")]
public sealed record Compared(
    [property: Id(0)] MeanEstimate Value,
    [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PairedDifference? Difference);
