using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>How the search for a plan ended.</summary>
public enum OptimumStatus
{
    /// <summary>There is a plan and a bound.</summary>
    Found,

    /// <summary>The search found no plan that keeps every row. There may be one.</summary>
    NotFound,

    /// <summary>There is no plan: <see cref="Optimum.Prices"/> prove that even shares of starts cannot keep every row.</summary>
    Infeasible,
}

/// <summary>The best plan found and the bound that no plan exceeds.</summary>
public sealed record Optimum
{
    /// <summary>How the search ended.</summary>
    public required OptimumStatus Status { get; init; }

    /// <summary>The chosen columns, ascending; empty unless found.</summary>
    public ImmutableArray<int> Columns { get; init; } = [];

    /// <summary>Sum of their values.</summary>
    public decimal Value { get; init; }

    /// <summary>Value that no plan exceeds, by <see cref="Prices"/>. Proved in exact arithmetic.</summary>
    public decimal Bound { get; init; }

    /// <summary>How many columns are chosen.</summary>
    public int Count => Columns.Length;

    /// <summary>How many columns no plan exceeds, by <see cref="CountPrices"/>. Proved in exact arithmetic, not rounded.</summary>
    public decimal CountBound { get; init; }

    /// <summary>Dual prices of the rows for the values, 0 or more each, in the order of the rows. When infeasible: the proof of it.</summary>
    public ImmutableArray<decimal> Prices { get; init; } = [];

    /// <summary>
    /// Price of choosing a column at all, 0 or more: no plan chooses more than floor(<see cref="CountBound"/>) columns, and what that is
    /// worth sharpens <see cref="Bound"/>: the bound of the values less this price, and floor(CountBound) times the price.
    /// </summary>
    public decimal ChosenPrice { get; init; }

    /// <summary>Dual prices of the rows for the count.</summary>
    public ImmutableArray<decimal> CountPrices { get; init; } = [];

    /// <summary>How many starts the search made.</summary>
    public int Starts { get; init; }
}

/// <summary>How long and on how many threads to search. Only <see cref="Starts"/> and <see cref="Seed"/> change the answer.</summary>
public sealed record OptimizerOptions
{
    /// <summary>Starts of an immediate answer.</summary>
    public const int DefaultStarts = 2;

    /// <summary>The most starts.</summary>
    public const int MostStarts = 1_000;

    /// <summary>Starts of the search, 1 to <see cref="MostStarts"/>: more find better plans and take longer.</summary>
    public int Starts { get; init; } = DefaultStarts;

    /// <summary>Threads to search on, from 1; two as a rule, since an answer begins with two programs.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Key of the search's draws.</summary>
    public long Seed { get; init; }

    /// <summary>Told now and again, after the better plans, how many starts have been made; null for nobody.</summary>
    public Action<int>? Progress { get; init; }
}
