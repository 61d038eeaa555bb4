using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Where the spread of the futures comes from: Sobol's indices of the factor groups.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SobolAnswer")]
public sealed record SobolAnswer : QuestionAnswer
{
    /// <summary>Rows of the design: independent pairs of futures.</summary>
    [Id(0)] public required int Rows { get; init; }

    /// <summary>Replications run for it: rows · (groups + 2).</summary>
    [Id(1)] public required long Runs { get; init; }

    /// <summary>What was looked at.</summary>
    [Id(2)] public required ImmutableArray<SobolOutput> Outputs { get; init; }
}

/// <summary>Where the spread of one figure comes from.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SobolOutput")]
public sealed record SobolOutput
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>Its mean, six decimal places.</summary>
    [Id(1)] public required decimal Mean { get; init; }

    /// <summary>Its standard deviation, six decimal places.</summary>
    [Id(2)] public required decimal StandardDeviation { get; init; }

    /// <summary>The groups, the largest total index first. Empty when the figure is the same in every future: there is no spread to explain.</summary>
    [Id(3)] public required ImmutableArray<SobolGroup> Groups { get; init; }
}

/// <summary>What one group explains.</summary>
/// <param name="Group">The group.</param>
/// <param name="First">First-order index: the share of the variance that would go if the group alone were known.</param>
/// <param name="Total">Total index: the share that would stay if everything but the group were known.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SobolGroup")]
public sealed record SobolGroup([property: Id(0)] FactorGroup Group, [property: Id(1)] SobolIndex First, [property: Id(2)] SobolIndex Total);

/// <summary>
/// An index, 0 to 1. What is estimated may lie a little outside; it is shown as it came out, so that the error stays visible. Six decimal
/// places.
/// </summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Low">Lower end of its 95 % interval (normal).</param>
/// <param name="High">Its upper end.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SobolIndex")]
public readonly record struct SobolIndex(
    [property: Id(0)] decimal Value,
    [property: Id(1)] decimal StandardError,
    [property: Id(2)] decimal Low,
    [property: Id(3)] decimal High);
