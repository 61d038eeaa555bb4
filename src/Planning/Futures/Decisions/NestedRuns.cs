namespace ModelWard.Planning.Futures;

/// <summary>What options are worth in the futures of a <see cref="NestedDesign"/>.</summary>
/// <param name="Design">The design.</param>
/// <param name="Values">By option: a value for each replication; more is better.</param>
public sealed record NestedRuns(NestedDesign Design, IReadOnlyList<double[]> Values);
