using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Planning.Optimization;

/// <summary>A <see cref="RolloutProblem"/> in plain arrays, as one program hands it to another.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProblemArrays
{
    /// <summary>Names of the items.</summary>
    public required ImmutableArray<string> Items { get; init; }

    /// <summary>Indexes of the items of which a column must be chosen.</summary>
    public required ImmutableArray<int> Required { get; init; }

    /// <summary>Names of the rows.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    /// <summary>Limit of each row.</summary>
    public required ImmutableArray<long> Limits { get; init; }

    /// <summary>Row that gives, of each carry-over.</summary>
    public required ImmutableArray<int> CarryFrom { get; init; }

    /// <summary>Row that takes, of each carry-over.</summary>
    public required ImmutableArray<int> CarryTo { get; init; }

    /// <summary>The most that is carried, of each carry-over.</summary>
    public required ImmutableArray<long> CarryMost { get; init; }

    /// <summary>Item of each column.</summary>
    public required ImmutableArray<int> ItemOf { get; init; }

    /// <summary>Year of each column.</summary>
    public required ImmutableArray<int> YearOf { get; init; }

    /// <summary>Value of each column.</summary>
    public required ImmutableArray<decimal> Values { get; init; }

    /// <summary>How many row amounts each column has; they follow each other in <see cref="UseRows"/> and <see cref="UseAmounts"/>.</summary>
    public required ImmutableArray<int> UseCounts { get; init; }

    /// <summary>Row of each amount.</summary>
    public required ImmutableArray<int> UseRows { get; init; }

    /// <summary>The amounts.</summary>
    public required ImmutableArray<long> UseAmounts { get; init; }

    /// <summary>The arrays of a problem; what decides between equal plans is left out.</summary>
    public static ProblemArrays Of(RolloutProblem problem) => new()
    {
        Items = [.. problem.Items.Select(item => item.Name)],
        Required = [.. Enumerable.Range(0, problem.Items.Length).Where(item => problem.Items[item].Required)],
        Rows = [.. problem.Rows.Select(row => row.Name)],
        Limits = [.. problem.Rows.Select(row => row.Limit)],
        CarryFrom = [.. problem.Carries.Select(carry => carry.From)],
        CarryTo = [.. problem.Carries.Select(carry => carry.To)],
        CarryMost = [.. problem.Carries.Select(carry => carry.Most)],
        ItemOf = problem.ItemOf,
        YearOf = problem.YearOf,
        Values = problem.Values,
        UseCounts = [.. Enumerable.Range(0, problem.ColumnCount).Select(column => problem.UsesOf(column).Length)],
        UseRows = [.. problem.Uses.Select(use => use.Row)],
        UseAmounts = [.. problem.Uses.Select(use => use.Amount)],
    };

    /// <summary>The problem; its columns stand in the order of the arrays when those are in order of item, then year.</summary>
    /// <exception cref="ArgumentException">The arrays do not fit together, or hold what <see cref="RolloutProblem"/> refuses.</exception>
    public RolloutProblem ToProblem()
    {
        Equal(Limits.Length, Rows.Length, "limits");
        Equal(CarryTo.Length, CarryFrom.Length, "carryTo");
        Equal(CarryMost.Length, CarryFrom.Length, "carryMost");
        Equal(YearOf.Length, ItemOf.Length, "yearOf");
        Equal(Values.Length, ItemOf.Length, "values");
        Equal(UseCounts.Length, ItemOf.Length, "useCounts");
        Equal(UseAmounts.Length, UseRows.Length, "useAmounts");
        if (UseCounts.Any(count => count < 0) || UseCounts.Sum(count => (long)count) != UseRows.Length)
            throw new ArgumentException($"The useCounts do not add up to the {UseRows.Length} useRows.");
        var required = Required.ToHashSet();
        var at = 0;
        return new RolloutProblem(
            [.. Items.Select((name, item) => new ProblemItem(name, required.Contains(item)))],
            [.. Rows.Select((name, row) => new ProblemRow(name, Limits[row]))],
            [.. ItemOf.Select((item, column) => new ProblemColumn(item, YearOf[column], Values[column], UsesOf(column)))],
            [.. CarryFrom.Select((from, carry) => new CarryOver(from, CarryTo[carry], CarryMost[carry]))]);

        ImmutableArray<RowUse> UsesOf(int column)
        {
            var from = at;
            at += UseCounts[column];
            return [.. Enumerable.Range(from, UseCounts[column]).Select(use => new RowUse(UseRows[use], UseAmounts[use]))];
        }
    }

    private static void Equal(int length, int expected, string what)
    {
        if (length != expected) throw new ArgumentException($"There are {length} {what}; allowed are {expected}.");
    }
}
