namespace ModelWard.Model;

/// <summary>
/// A percentile: the smallest value that at least so many per cent of the replications do not exceed. "P80 = 5,200" says that in 80 %
/// of the futures it is 5,200 or less.
/// </summary>
/// <param name="Percent">How many per cent, 1 to 99.</param>
/// <param name="Value">The value: wards, or VND million.</param>
/// <param name="StandardError">(high − low) / (2 · 1.959964), six decimal places; 0 where so many futures share the value.</param>
/// <param name="Low">
/// Lower end of the 95 % interval, itself the value of one replication; with too few replications for an interval, the least of all.
/// </param>
/// <param name="High">Its upper end; with too few replications the largest of all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PercentileEstimate")]
public readonly record struct PercentileEstimate(
    [property: Id(0)] int Percent,
    [property: Id(1)] long Value,
    [property: Id(2)] decimal StandardError,
    [property: Id(3)] long Low,
    [property: Id(4)] long High);
