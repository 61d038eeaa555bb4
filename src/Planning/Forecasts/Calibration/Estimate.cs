namespace ModelWard.Planning.Forecasts;

/// <summary>What observations say of a setting.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Error">Its standard error; null where the interval is not made from one.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Its upper end.</param>
internal sealed record Estimate(double Value, double? Error, double Low, double High);
