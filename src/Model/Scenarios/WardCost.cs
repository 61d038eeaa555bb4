using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>How the factor on a ward's works cost is spread.</summary>
[GenerateSerializer, Alias("ModelWard.WardCostShape"), JsonConverter(typeof(JsonStringEnumConverter<WardCostShape>))]
public enum WardCostShape
{
    /// <summary>exp(spread·z − spread²/2), z standard normal: its mean is 1.</summary>
    [JsonStringEnumMemberName("lognormal")]
    Lognormal,

    /// <summary>PERT (a scaled beta) from low over the most likely mode to high; its mean is (low + 4·mode + high)/6.</summary>
    [JsonStringEnumMemberName("pert")]
    Pert,
}

/// <summary>
/// The factor on the price of every works instalment of a ward, drawn once a future. Works are where costs overrun; equipment is
/// bought by list. Lognormal takes <see cref="Spread"/>, PERT the other three, all of them.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardCost")]
public sealed record WardCost
{
    /// <summary>The least and the largest factor of PERT.</summary>
    public const decimal LeastFactor = 0.1m, MostFactor = 10;

    /// <summary>The spread of a lognormal factor where none is given.</summary>
    public const decimal UsualSpread = 0.15m;

    /// <summary>Lognormal or PERT.</summary>
    [Id(0)] public WardCostShape Shape { get; init; }

    /// <summary>Of a lognormal factor: standard deviation of its logarithm, 0 to 1; 0 is a factor of 1.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Spread { get; init; }

    /// <summary>Of PERT: the least factor, 0.1 to 10.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low { get; init; }

    /// <summary>Of PERT: the most likely factor, from low to high.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Mode { get; init; }

    /// <summary>Of PERT: the largest factor, 0.1 to 10.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>A lognormal factor with mean 1.</summary>
    public static WardCost Lognormal(decimal spread) => new() { Shape = WardCostShape.Lognormal, Spread = spread };

    /// <summary>A PERT factor.</summary>
    public static WardCost Pert(decimal low, decimal mode, decimal high) => new() { Shape = WardCostShape.Pert, Low = low, Mode = mode, High = high };
}
