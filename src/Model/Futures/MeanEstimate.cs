namespace ModelWard.Model;

/// <summary>A mean over replications, in the unit of what is averaged, six decimal places.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">How far single futures spread around it, with n − 1 in the denominator.</param>
/// <param name="StandardError">Standard deviation / √n: how far the mean itself may be off.</param>
/// <param name="Low">Lower end of the mean's 95 % interval (Student's t).</param>
/// <param name="High">Its upper end.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MeanEstimate")]
public readonly record struct MeanEstimate(
    [property: Id(0)] decimal Mean,
    [property: Id(1)] decimal StandardDeviation,
    [property: Id(2)] decimal StandardError,
    [property: Id(3)] decimal Low,
    [property: Id(4)] decimal High);
