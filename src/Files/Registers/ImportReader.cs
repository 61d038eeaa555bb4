using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>The typed tables of an import, what was put right by itself and what is wrong.</summary>
public sealed record ImportReading(ImportTables Tables, IReadOnlyList<ImportNotice> Notices, ReadingFaults Faults);

/// <summary>Reads the files of an import into typed tables.</summary>
public static class ImportReader
{
    /// <summary>Reads the files; every bad row of every table is noted.</summary>
    /// <param name="files">The files.</param>
    /// <param name="programme">Code of the programme they are for.</param>
    /// <param name="snapshot">The programme as it is; null when it is new.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ImportReading Read(
        IReadOnlyList<ImportFile> files, string programme, Snapshot? snapshot, CancellationToken cancellationToken)
    {
        var faults = new ReadingFaults();
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        foreach (var file in files)
            foreach (var sheet in Sheets(file, faults, cancellationToken))
                if (!ImportTableNames.All.Contains(sheet.Table)) faults.Add(sheet.Table, 0, "", sheet.Table, "a table: " + ImportTableNames.Allowed);
                else if (!sheets.TryAdd(sheet.Table, sheet)) faults.Add(sheet.Table, 0, "", sheet.Table, "each table once");

        var zeros = Zeros(sheets, snapshot);
        var catalogue = Rows(CatalogueTable.ImportTable);
        var criteria = (snapshot?.Programme.Catalogues ?? []).SelectMany(version => version.Criteria).Select(criterion => criterion.Code)
            .Concat((catalogue ?? []).Select(row => row.Criterion.Code)).Distinct();
        var tables = new ImportTables
        {
            Programme = Single(Rows(ProgrammeTable.Table), programme, faults),
            Districts = Rows(DistrictsTable.Table),
            Register = Rows(RegisterTable.Table),
            Catalogue = catalogue,
            Levels = Rows(LevelsTable.Of(criteria)),
            Needs = Rows(NeedsTable.Table),
        };
        return new ImportReading(tables, [.. zeros.Notices], faults);

        ImmutableArray<TRow>? Rows<TRow>(ImportTable<TRow> table) =>
            sheets.TryGetValue(table.Table.Name, out var sheet) ? table.ReadAll(sheet, zeros, faults) : null;
    }

    private static IReadOnlyList<Sheet> Sheets(ImportFile file, ReadingFaults faults, CancellationToken cancellationToken)
    {
        if (file.Table is null) return XlsxReading.Read(file.Name, file.Bytes, faults, cancellationToken);
        return CsvReading.Read(file.Table, file.Bytes, faults) is { } sheet ? [sheet] : [];
    }

    private static LostZeros Zeros(Dictionary<string, Sheet> sheets, Snapshot? snapshot)
    {
        var zeros = new LostZeros(snapshot);
        zeros.Learn(CodeOf.District, Codes(ImportTableNames.Districts, "code").Concat(Codes(ImportTableNames.Register, "district")));
        zeros.Learn(CodeOf.Ward, Codes(ImportTableNames.Register, "code")
            .Concat(Codes(ImportTableNames.Levels, "ward")).Concat(Codes(ImportTableNames.Needs, "ward")));
        return zeros;

        IEnumerable<string> Codes(string table, string column)
        {
            if (!sheets.TryGetValue(table, out var sheet)) return [];
            var place = sheet.Header.ToList().IndexOf(column);
            return place < 0 ? [] : sheet.Rows.Select(row => Convert.ToString(row.Cells[place])?.Trim() ?? "");
        }
    }

    private static ProgrammeRow? Single(ImmutableArray<ProgrammeRow>? rows, string programme, ReadingFaults faults)
    {
        if (rows is not { Length: > 0 } given) return null;
        foreach (var row in given.Skip(1)) faults.Add(ImportTableNames.Programme, row.Row, "", row.Code, "one row");
        if (given[0].Code != programme) faults.Add(ImportTableNames.Programme, given[0].Row, "code", given[0].Code, $"{programme}, the programme of the address");
        return given[0];
    }
}
