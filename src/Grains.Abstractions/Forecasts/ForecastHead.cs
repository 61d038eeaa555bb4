using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A forecast without its wards.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastHead")]
public sealed record ForecastHead
{
    /// <summary>Fingerprint of the whole forecast, by which it is asked for.</summary>
    [Id(0)] public required string Fingerprint { get; init; }

    /// <summary>Id of the decision whose scheme is forecast.</summary>
    [Id(1)] public required string Decision { get; init; }

    /// <summary>The day it was made.</summary>
    [Id(2)] public required DateOnly Day { get; init; }

    /// <summary>Why it was made.</summary>
    [Id(3)] public required ForecastOccasion Occasion { get; init; }

    /// <summary>The quarter that was over, as <c>2026-Q3</c>; null at an adoption.</summary>
    [Id(4)] public string? Quarter { get; init; }

    /// <summary>How many futures.</summary>
    [Id(5)] public required long Replications { get; init; }

    /// <summary>Seed of their draws.</summary>
    [Id(6)] public required long Seed { get; init; }

    /// <summary>How many wards.</summary>
    [Id(7)] public required int Wards { get; init; }

    /// <summary>The years of the forecast.</summary>
    [Id(8)] public required ImmutableArray<ForecastYear> Years { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year.</summary>
    [Id(9)] public required decimal All { get; init; }

    /// <summary>The chance of each milestone to come.</summary>
    [Id(10)] public required ImmutableArray<MilestoneChance> Milestones { get; init; }

    /// <summary>The head of a forecast.</summary>
    public static ForecastHead Of(ForecastRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new ForecastHead
        {
            Fingerprint = record.Fingerprint, Decision = record.Decision, Day = record.Day, Occasion = record.Occasion, Quarter = record.Quarter, Replications = record.Replications,
            Seed = record.Seed, Wards = record.Wards.Length, Years = record.Years, All = record.All, Milestones = record.Milestones,
        };
    }

    /// <summary>How many of its years have been scored once a year is over: those from the year it was made in.</summary>
    /// <param name="through">The last year that is over.</param>
    public int YearsOver(int through) => Years.Count(year => year.Year >= Day.Year && year.Year <= through);
}
