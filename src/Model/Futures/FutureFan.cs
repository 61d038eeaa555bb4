using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What a plan is likely to reach: the spread of its futures, year by year.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FutureFan")]
public sealed record FutureFan
{
    /// <summary>The percentiles that are given, in per cent.</summary>
    public static ImmutableArray<int> Percents { get; } = [5, 10, 20, 25, 50, 75, 80, 90, 95];

    /// <summary>How many futures there were, at least 2.</summary>
    [Id(0)] public required long Replications { get; init; }

    /// <summary>The years of the scenario.</summary>
    [Id(1)] public required ImmutableArray<FanYear> Years { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year.</summary>
    [Id(2)] public required ChanceEstimate All { get; init; }

    /// <summary>The chance of each milestone, in the scenario's order.</summary>
    [Id(3)] public required ImmutableArray<MilestoneChance> Milestones { get; init; }

    /// <summary>What is spent in all years together.</summary>
    [Id(4)] public required Spread Spend { get; init; }

    /// <summary>Each ward's chance, by code.</summary>
    [Id(5)] public required ImmutableArray<WardChances> Wards { get; init; }
}

/// <summary>One year of the fan.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FanYear")]
public sealed record FanYear
{
    /// <summary>The year.</summary>
    [Id(0)] public required int Year { get; init; }

    /// <summary>Wards recognized at its end.</summary>
    [Id(1)] public required Spread Recognized { get; init; }

    /// <summary>The chance that all wards are recognized at its end.</summary>
    [Id(2)] public required ChanceEstimate All { get; init; }

    /// <summary>What is spent in it, VND million.</summary>
    [Id(3)] public required Spread Spend { get; init; }

    // Ids 4 and 5 were means without errors.

    /// <summary>Wards declined at its end.</summary>
    [Id(6)] public required MeanEstimate Declines { get; init; }

    /// <summary>Refusals by each resource that refused in any future, in the order of <see cref="Resource"/>.</summary>
    [Id(7)] public required ImmutableArray<RefusalMean> Refusals { get; init; }
}

/// <summary>How something spreads over the futures: wards, or VND million.</summary>
/// <param name="Mean">Its mean.</param>
/// <param name="Percentiles">Its percentiles, those of <see cref="FutureFan.Percents"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Spread")]
public sealed record Spread(
    [property: Id(0)] MeanEstimate Mean,
    [property: Id(1)] ImmutableArray<PercentileEstimate> Percentiles)
{
    /// <summary>The value of a percentile.</summary>
    /// <param name="percent">One of <see cref="FutureFan.Percents"/>.</param>
    public long At(int percent) => Percentiles[FutureFan.Percents.IndexOf(percent)].Value;
}

/// <summary>The chance of a milestone.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Target">How many wards it asks for (rule 20).</param>
/// <param name="Chance">The chance that at least so many are recognized at the end of the year.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MilestoneChance")]
public readonly record struct MilestoneChance(
    [property: Id(0)] int Year,
    [property: Id(1)] int Target,
    [property: Id(2)] ChanceEstimate Chance);

/// <summary>How many wards a resource refused in a year.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Mean">Wards refused by it; one refused by two resources counts for both.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RefusalMean")]
public readonly record struct RefusalMean([property: Id(0)] Resource Resource, [property: Id(2)] MeanEstimate Mean);

/// <summary>The chance that a ward stands recognized at the end of each year; one that has declined by then does not.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardChances")]
public sealed record WardChances
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>The chance for the end of each year, 0 to 1, six decimal places.</summary>
    [Id(1)] public required ImmutableArray<decimal> Chances { get; init; }

    /// <summary>The standard error of each chance: √(chance · (1 − chance) / replications).</summary>
    [Id(2)] public required ImmutableArray<decimal> StandardErrors { get; init; }
}
