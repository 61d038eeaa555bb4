using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>
/// Merges tables into a programme and its wards: a pure function. A register row carries all of a ward but its levels and
/// needs; those come from their own tables or stay as they are. The same tables again change nothing.
/// </summary>
public static class RegisterMerge
{
    private const int MostWardsNamed = 20;

    /// <summary>What the tables make of the programme.</summary>
    /// <param name="code">The programme's code.</param>
    /// <param name="present">The programme as it is; null the first time.</param>
    /// <param name="wards">Its wards as they are, by code.</param>
    /// <param name="tables">The tables.</param>
    public static MergeResult Merge(string code, Programme? present, IReadOnlyDictionary<string, Ward> wards, ImportTables tables)
    {
        var faults = new ImportFaultList();
        var programme = ProgrammeMerge.Merge(code, present, tables, faults);
        var rows = new WardRows(tables, faults);
        var merged = Wards(programme, wards, rows, faults);
        if (programme is not null) CheckCriteria(programme, wards, merged, rows, faults);
        if (programme is null || !faults.None) return new MergeResult(null, false, [], 0, faults.Faults);
        ImmutableArray<Ward> changed = [.. merged.Where(ward => wards.GetValueOrDefault(ward.Code) != ward)];
        return new MergeResult(
            programme,
            present is null || !ProgrammeMerge.Same(present, programme),
            changed,
            changed.Count(ward => !wards.ContainsKey(ward.Code)),
            []);
    }

    // Every ward that a row names, as the rows make it, in order of the code.
    private static List<Ward> Wards(Programme? programme, IReadOnlyDictionary<string, Ward> wards, WardRows rows, ImportFaultList faults)
    {
        var merged = new List<Ward>();
        foreach (var code in rows.Named)
        {
            var present = wards.GetValueOrDefault(code);
            var register = rows.Register.GetValueOrDefault(code);
            if (register is null && present is null)
            {
                CheckUnknown("levels", rows.Levels.GetValueOrDefault(code)?.Row, code, faults);
                CheckUnknown("needs", rows.Needs.GetValueOrDefault(code)?.Row, code, faults);
                continue;
            }
            var ward = Ward(code, present, register, rows);
            if (present is null) CheckFirstTime(code, register!.Row, rows, faults);
            if (programme is not null) CheckWard(ward, programme, rows, faults);
            merged.Add(ward);
        }
        return merged;
    }

    private static Ward Ward(string code, Ward? present, RegisterRow? register, WardRows rows)
    {
        var levels = present?.Levels ?? Levels.None;
        if (rows.Levels.TryGetValue(code, out var set)) levels = Levels.Of([.. levels.Entries, .. set.Levels.Entries]);
        var needs = rows.Needs.TryGetValue(code, out var given) ? given.Needs : present?.Needs ?? Needs.Nothing;
        return (register?.Ward ?? present!) with { Levels = levels, Needs = needs };
    }

    private static void CheckUnknown(string table, int? row, string code, ImportFaultList faults)
    {
        if (row is { } number)
            faults.Add(table, number, "ward", code, "the code of a ward of the programme or of a row of the table register");
    }

    private static void CheckFirstTime(string code, int row, WardRows rows, ImportFaultList faults)
    {
        faults.Require(rows.Levels.ContainsKey(code), "register", row, "code", code, "a row for it in the table levels, since the ward is new");
        faults.Require(rows.Needs.ContainsKey(code), "register", row, "code", code, "a row for it in the table needs, since the ward is new");
    }

    private static void CheckWard(Ward ward, Programme programme, WardRows rows, ImportFaultList faults)
    {
        var own = new FaultList();
        WardValidation.Check(ward, programme, "", own);
        foreach (var fault in own.Faults)
        {
            // Levels that are missing are reported a criterion at a time, not a ward at a time.
            if (fault.Value is null && fault.Path.StartsWith("levels.", StringComparison.Ordinal)) continue;
            var (table, row) = rows.Of(ward.Code, fault.Path);
            faults.Add(table, row, ImportFaultList.Column(fault.Path), fault.Value, fault.Allowed);
        }
    }

    // Every ward needs a level for every criterion (rule 1): a new criterion brings levels for all wards in the same import.
    private static void CheckCriteria(
        Programme programme, IReadOnlyDictionary<string, Ward> wards, List<Ward> merged, WardRows rows, ImportFaultList faults)
    {
        var known = programme.Catalogues.SelectMany(catalogue => catalogue.Criteria).Select(criterion => criterion.Code).ToHashSet(StringComparer.Ordinal);
        var untouched = wards.Values.Where(ward => !rows.Named.Contains(ward.Code));
        // New wards without any row of levels have their own fault.
        Ward[] all = [.. merged.Where(ward => wards.ContainsKey(ward.Code) || rows.Levels.ContainsKey(ward.Code)), .. untouched];
        foreach (var criterion in known.Order(StringComparer.Ordinal))
        {
            string[] without = [.. all.Where(ward => ward.Levels[criterion] is null).Select(ward => ward.Code)];
            faults.Require(without.Length == 0, "levels", 0, criterion, null,
                $"a level for every ward; missing for {without.Length}: {string.Join(", ", without.Take(MostWardsNamed))}{(without.Length > MostWardsNamed ? ", …" : "")}");
        }
        var given = rows.Levels.Values.SelectMany(row => row.Levels.Entries).Select(entry => entry.Criterion).ToHashSet(StringComparer.Ordinal);
        foreach (var criterion in given.Where(criterion => !known.Contains(criterion)).Order(StringComparer.Ordinal))
            faults.Add("levels", 1, criterion, criterion, "the code of a criterion of the catalogue");
    }
}
