using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What the futures of a proposal say, in the figures that people decide on. P20, P50 and P80 are the percentiles of the futures; spend is of all years, VND million.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalRisk")]
public sealed record ProposalRisk
{
    /// <summary>Wards recognized at the end of the last year: 8 in 10 futures reach this many.</summary>
    [Id(0)] public required long RecognizedP20 { get; init; }

    /// <summary>The middle future's.</summary>
    [Id(1)] public required long RecognizedP50 { get; init; }

    /// <summary>2 in 10 futures reach more.</summary>
    [Id(2)] public required long RecognizedP80 { get; init; }

    /// <summary>What the middle future spends.</summary>
    [Id(3)] public required long SpendP50 { get; init; }

    /// <summary>8 in 10 futures spend no more.</summary>
    [Id(4)] public required long SpendP80 { get; init; }

    /// <summary>The chance that all wards are recognized at the end of the last year.</summary>
    [Id(5)] public required ChanceEstimate All { get; init; }

    /// <summary>The chance of each milestone, in the scenario's order.</summary>
    [Id(6)] public required ImmutableArray<MilestoneChance> Milestones { get; init; }

    /// <summary>The figures of futures.</summary>
    public static ProposalRisk Of(FuturesResult futures)
    {
        ArgumentNullException.ThrowIfNull(futures);
        var (recognized, spend) = (futures.Fan.Years[^1].Recognized, futures.Fan.Spend);
        return new ProposalRisk
        {
            RecognizedP20 = recognized.At(20), RecognizedP50 = recognized.At(50), RecognizedP80 = recognized.At(80),
            SpendP50 = spend.At(50), SpendP80 = spend.At(80), All = futures.Fan.All, Milestones = futures.Fan.Milestones,
        };
    }
}
