namespace ModelWard.Planning.Futures;

/// <summary>A future that can be named, such as a boom or a cut, with what each option reaches in it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">By option, in the order of the options: a value for each replication. The same replications for all options.</param>
public sealed record NamedFuture(string Name, IReadOnlyList<double[]> Values);
