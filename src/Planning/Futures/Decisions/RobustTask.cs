using System.Collections.Immutable;

namespace ModelWard.Planning.Futures;

/// <summary>What a <see cref="RobustSelection"/> wants scored next.</summary>
/// <param name="Candidates">Places of the candidates, from 0.</param>
/// <param name="First">The first replication.</param>
/// <param name="Count">How many replications.</param>
public sealed record RobustTask(ImmutableArray<int> Candidates, int First, int Count);
