using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>The rows that an import has for each ward, found by code; a ward named twice in one table is a fault.</summary>
internal sealed class WardRows
{
    /// <summary>Rows of the table register, by code.</summary>
    public IReadOnlyDictionary<string, RegisterRow> Register { get; }

    /// <summary>Rows of the table levels, by code.</summary>
    public IReadOnlyDictionary<string, LevelRow> Levels { get; }

    /// <summary>Rows of the table needs, by code.</summary>
    public IReadOnlyDictionary<string, NeedsRow> Needs { get; }

    /// <summary>Every ward that any row names, in ordinal order.</summary>
    public ImmutableSortedSet<string> Named { get; }

    /// <summary>Sorts the rows of an import by ward.</summary>
    public WardRows(ImportTables tables, ImportFaultList faults)
    {
        Register = ByWard("register", "code", tables.Register ?? [], row => row.Ward.Code, row => row.Row, faults);
        Levels = ByWard("levels", "ward", tables.Levels ?? [], row => row.Ward, row => row.Row, faults);
        Needs = ByWard("needs", "ward", tables.Needs ?? [], row => row.Ward, row => row.Row, faults);
        Named = Register.Keys.Concat(Levels.Keys).Concat(Needs.Keys).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The table and row in which a field of a ward stands; the table as a whole when it has no row.</summary>
    public (string Table, int Row) Of(string ward, string path) => path switch
    {
        _ when path.StartsWith("levels.", StringComparison.Ordinal) => ("levels", Levels.GetValueOrDefault(ward)?.Row ?? 0),
        _ when path.StartsWith("needs.", StringComparison.Ordinal) => ("needs", Needs.GetValueOrDefault(ward)?.Row ?? 0),
        _ => ("register", Register.GetValueOrDefault(ward)?.Row ?? 0),
    };

    private static Dictionary<string, T> ByWard<T>(
        string table, string column, ImmutableArray<T> rows, Func<T, string> wardOf, Func<T, int> rowOf, ImportFaultList faults)
    {
        var byWard = new Dictionary<string, T>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var ward = wardOf(row);
            if (byWard.TryAdd(ward, row)) continue;
            faults.Add(table, rowOf(row), column, ward, $"each ward once; row {rowOf(byWard[ward])} names it too");
        }
        return byWard;
    }
}
