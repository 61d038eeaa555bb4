namespace ModelWard.Model;

/// <summary>A chance, estimated as the share of the replications in which something came true. All numbers 0 to 1, six decimal places.</summary>
/// <param name="Chance">The share.</param>
/// <param name="StandardError">√(chance · (1 − chance) / replications).</param>
/// <param name="Low">Lower end of the 95 % interval (Wilson's, which also holds near 0 and 1).</param>
/// <param name="High">Its upper end.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ChanceEstimate")]
public readonly record struct ChanceEstimate(
    [property: Id(0)] decimal Chance,
    [property: Id(1)] decimal StandardError,
    [property: Id(2)] decimal Low,
    [property: Id(3)] decimal High);
