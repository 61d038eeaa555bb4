using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// How much each option may be regretted. The regret of an option in a named future is what the best option there has more on average. The
/// least maximal regret depends on which futures and options are listed, so the expected values stand beside it.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RegretAnswer")]
public sealed record RegretAnswer : QuestionAnswer
{
    /// <summary>How many replications each option met in each named future.</summary>
    [Id(0)] public required int Replications { get; init; }

    /// <summary>The options, in the order they were given in.</summary>
    [Id(1)] public required ImmutableArray<RegretOption> Options { get; init; }

    /// <summary>The named futures, in the order they were given in.</summary>
    [Id(2)] public required ImmutableArray<RegretFuture> Futures { get; init; }

    /// <summary>Place of the option with the best expected value, from 0; the first of equals.</summary>
    [Id(3)] public required int BestExpected { get; init; }

    /// <summary>Place of the option with the least maximal regret, from 0; of equals the one with the better expected value.</summary>
    [Id(4)] public required int LeastRegret { get; init; }

    /// <summary>What is compared.</summary>
    [Id(5)] public FuturesMeasure Measure { get; init; }
}

/// <summary>An option of the table. Values in the unit of what is compared, six decimal places.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RegretOption")]
public sealed record RegretOption
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>Its mean under the scenario's own uncertainty.</summary>
    [Id(1)] public required MeanEstimate Expected { get; init; }

    /// <summary>Its mean in each named future.</summary>
    [Id(2)] public required ImmutableArray<decimal> Values { get; init; }

    /// <summary>Its regret in each named future, from 0.</summary>
    [Id(3)] public required ImmutableArray<decimal> Regrets { get; init; }

    /// <summary>Its largest regret.</summary>
    [Id(4)] public required decimal MaxRegret { get; init; }

    /// <summary>Place of the named future of its largest regret, from 0; the first of equals.</summary>
    [Id(5)] public required int WorstFuture { get; init; }
}

/// <summary>A named future of the table.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RegretFuture")]
public sealed record RegretFuture
{
    /// <summary>Its name.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>Place of the option that is best in it, from 0; the first of equals.</summary>
    [Id(1)] public required int Best { get; init; }

    /// <summary>
    /// Whether believing in it flips the choice: another option than the one with the best expected value is better in it, by the whole
    /// interval of <see cref="Lead"/>.
    /// </summary>
    [Id(2)] public required bool Flips { get; init; }

    /// <summary>What the best option has more in it than the one with the best expected value; null where they are the same option.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PairedDifference? Lead { get; init; }

    /// <summary>Place of the option that would have the least maximal regret if this future were not listed; null where it is the only one.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LeastRegretWithout { get; init; }

    /// <summary>What is else in it; null where only the values were given.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AssumedFuture? Assumed { get; init; }
}
