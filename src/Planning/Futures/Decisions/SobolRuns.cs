namespace ModelWard.Planning.Futures;

/// <summary>One figure, run for a <see cref="SobolDesign"/>: a value for each row.</summary>
/// <param name="Name">Name of the figure.</param>
/// <param name="A">Its values in matrix A.</param>
/// <param name="B">Its values in matrix B.</param>
/// <param name="Groups">Its values in the matrix of each group, in the order of the design.</param>
public sealed record SobolRuns(string Name, double[] A, double[] B, IReadOnlyList<double[]> Groups);
