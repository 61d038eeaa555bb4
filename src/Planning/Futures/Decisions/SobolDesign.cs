using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Which futures are run for Sobol's indices of groups (Saltelli and others 2010): row j of matrix A is future first + j, row j of matrix
/// B future first + rows + j; row j of the matrix of a group is row j of A with the draws of that group from row j of B.
/// </summary>
public sealed record SobolDesign
{
    /// <summary>The fewest rows.</summary>
    public const int FewestRows = 2;

    /// <summary>The most rows.</summary>
    public const int MostRows = 1_000_000;

    /// <summary>Lays a design out.</summary>
    /// <param name="groups">The groups, each once; those left out vary all the same and stay unexplained.</param>
    /// <param name="rows">Rows of each matrix, <see cref="FewestRows"/> to <see cref="MostRows"/>.</param>
    /// <param name="first">The first future, from 0.</param>
    /// <exception cref="ArgumentException">There is no group or one twice, or rows or the first future are out of range.</exception>
    public SobolDesign(ImmutableArray<FactorGroup> groups, int rows, int first = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, FewestRows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MostRows);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (groups.IsEmpty || groups.Distinct().Count() != groups.Length)
            throw new ArgumentException($"There must be groups, each once, not [{string.Join(", ", groups)}].", nameof(groups));
        (Groups, Rows, A, B) = (groups, rows, FutureIndex.From(first), FutureIndex.From(first + rows));
    }

    /// <summary>The groups.</summary>
    public ImmutableArray<FactorGroup> Groups { get; }

    /// <summary>Rows of each matrix: replications 0 to before this are run of each.</summary>
    public int Rows { get; }

    /// <summary>Matrix A.</summary>
    public FutureIndex A { get; }

    /// <summary>Matrix B.</summary>
    public FutureIndex B { get; }

    /// <summary>Replications in all.</summary>
    public long Runs => (long)Rows * (Groups.Length + 2);

    /// <summary>The matrix of a group.</summary>
    public FutureIndex Of(FactorGroup group) => A.WithOffset(group, B.Offsets[(int)group]);
}
