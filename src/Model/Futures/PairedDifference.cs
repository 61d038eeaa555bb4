using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What one option has more than another, taken in each future and then averaged: both met the same futures, so that their luck cancels.
/// In the unit of what is compared, six decimal places.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PairedDifference")]
public sealed record PairedDifference
{
    /// <summary>The mean of the differences; negative where the option has less.</summary>
    [Id(0)] public required decimal Mean { get; init; }

    /// <summary>Standard deviation of the differences / √n.</summary>
    [Id(1)] public required decimal StandardError { get; init; }

    /// <summary>Lower end of the mean's 95 % interval (paired t).</summary>
    [Id(2)] public required decimal Low { get; init; }

    /// <summary>Its upper end.</summary>
    [Id(3)] public required decimal High { get; init; }

    /// <summary>Share of the futures in which the option is better, 0 to 1: has more wards, or spends less.</summary>
    [Id(4)] public required decimal Better { get; init; }

    /// <summary>Share of the futures in which both are equal.</summary>
    [Id(5)] public required decimal Equal { get; init; }

    /// <summary>Share of the futures in which the option is worse.</summary>
    [Id(6)] public required decimal Worse { get; init; }

    /// <summary>What can be said of the mean.</summary>
    [Id(7)] public required Verdict Verdict { get; init; }

    /// <summary>
    /// How many times as many replications separate futures for each option would have needed for an interval as narrow: (variance of one +
    /// variance of the other) / variance of the difference. Null where the difference is the same in every future.
    /// </summary>
    [Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? VarianceReduction { get; init; }
}

/// <summary>What an interval of a difference says.</summary>
[GenerateSerializer, Alias("ModelWard.Verdict"), JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>The whole interval says that the option is better on average.</summary>
    [JsonStringEnumMemberName("better")]
    Better,

    /// <summary>The whole interval says that it is worse on average.</summary>
    [JsonStringEnumMemberName("worse")]
    Worse,

    /// <summary>The interval holds 0: so many futures do not tell.</summary>
    [JsonStringEnumMemberName("notTold")]
    NotTold,

    /// <summary>Both are equal in every future.</summary>
    [JsonStringEnumMemberName("same")]
    Same,
}
