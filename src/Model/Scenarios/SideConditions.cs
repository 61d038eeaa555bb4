using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What the start of a ward in a year is worth under <see cref="Objective.Weights"/>.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Year">Start year, a year of the scenario.</param>
/// <param name="Value">−<see cref="Most"/> to <see cref="Most"/>, at most six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.StartWeight")]
public readonly record struct StartWeight(
    [property: Id(0)] string Ward,
    [property: Id(1)] int Year,
    [property: Id(2)] decimal Value)
{
    /// <summary>The largest value, 10^9.</summary>
    public const decimal Most = 1_000_000_000;
}

/// <summary>A ward that may start only in a year after the recognition of another.</summary>
/// <param name="Ward">Code of the ward that waits.</param>
/// <param name="After">Code of the ward that must be recognized before.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Precedence")]
public readonly record struct Precedence([property: Id(0)] string Ward, [property: Id(1)] string After);

/// <summary>Wards of which at most one ever starts; one that had started before the scenario counts.</summary>
/// <param name="Wards">Codes of two or more wards.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Exclusion")]
public sealed record Exclusion([property: Id(0)] ImmutableArray<string> Wards);
