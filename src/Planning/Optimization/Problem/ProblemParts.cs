using System.Collections.Immutable;

namespace ModelWard.Planning.Optimization;

/// <summary>Something of which at most one column is chosen.</summary>
/// <param name="Name">Its name, for people and for keyed draws.</param>
/// <param name="Required">Whether one of its columns must be chosen.</param>
public readonly record struct ProblemItem(string Name, bool Required = false);

/// <summary>A coupling row: what the chosen columns use together is at most its limit.</summary>
/// <param name="Name">Its name; each once.</param>
/// <param name="Limit">b_r, −10^18 to 10^18. "At least" is written with amounts and limit negated.</param>
public readonly record struct ProblemRow(string Name, long Limit);

/// <summary>What a column uses of a row.</summary>
/// <param name="Row">Index of the row.</param>
/// <param name="Amount">a_rj, −10^15 to 10^15.</param>
public readonly record struct RowUse(int Row, long Amount);

/// <summary>One way to choose an item.</summary>
/// <param name="Item">Index of the item.</param>
/// <param name="Year">Index of the start year; tells the item's columns apart.</param>
/// <param name="Value">v_j, −10^12 to 10^12, at most six decimal places.</param>
/// <param name="Uses">What it uses of the rows, each row at most once; rows not named are not used.</param>
/// <param name="TieBreak">Decides between plans of equal value; makes sense only where values are whole. 0 to 10^12.</param>
public readonly record struct ProblemColumn(int Item, int Year, decimal Value, ImmutableArray<RowUse> Uses, long TieBreak = 0);

/// <summary>What a row leaves unused may be used by another row, up to an amount.</summary>
/// <param name="From">Index of the row that gives.</param>
/// <param name="To">Index of the row that takes.</param>
/// <param name="Most">The most that is carried, 0 to 10^18.</param>
public readonly record struct CarryOver(int From, int To, long Most);
