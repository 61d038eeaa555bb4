using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>The rows of files of actuals, what was put right by itself and what is wrong.</summary>
internal sealed record ActualsReading(ImmutableArray<ActualRow> Rows, IReadOnlyList<ImportNotice> Notices, ReadingFaults Faults);

/// <summary>The table <c>actuals</c>, read as the tables of an import are: same limits, faults by row and column.</summary>
internal static class ActualsTable
{
    /// <summary>Its name.</summary>
    public const string Name = "actuals";

    private static readonly Column
        Ward = Column.Code("ward", CodeOf.Ward),
        Item = Column.Choice<ActualItem>("item").Optional() with { MayBeMissing = true },
        On = Column.Day("on"),
        Amount = Column.Whole("amount", 0, Actual.Most).Optional() with { MayBeMissing = true },
        Source = Column.Text("source", 0, Actual.MostSourceCharacters) with { MayBeMissing = true },
        Note = Column.Text("note", 0, WardCommandCarrier.MostProse) with { MayBeMissing = true },
        Criterion = Column.Text("criterion", 0, MostCode) with { MayBeMissing = true },
        Level = Column.Level("level").Optional() with { MayBeMissing = true };

    private const int MostCode = 64;

    private const string LevelAlone = "blank, since the row says a level that was assessed; an amount has a row of its own";

    /// <summary>The table.</summary>
    public static readonly ImportTable<ActualRow> Table = new(
        new(Name,
        [
            new(Ward, row => row.Ward),
            new(Item, row => row.Item is { } item ? EnumNames.Of(item) : null),
            new(On, row => row.On),
            new(Amount, row => row.Amount),
            new(Source, row => row.Source),
            new(Note, row => row.Note),
            new(Criterion, row => row.Criterion),
            new(Level, row => row.Level),
        ]),
        Read);

    /// <summary>Reads files: each CSV is the table; of a workbook the sheet of that name, or its only one.</summary>
    /// <param name="files">The files.</param>
    /// <param name="snapshot">The programme, whose codes of wards are known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ActualsReading Read(IReadOnlyList<ImportFile> files, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var (faults, zeros) = (new ReadingFaults(), new LostZeros(snapshot));
        var sheets = files.SelectMany(file => Sheets(file, faults, cancellationToken)).ToList();
        foreach (var extra in sheets.Skip(1)) faults.Add(extra.Table, 0, "", extra.Table, "one table of actuals at a time");
        var rows = sheets.Count == 1 ? Table.ReadAll(sheets[0], zeros, faults) : [];
        if (sheets.Count == 0 && faults.Faults.Count == 0) faults.Add(Name, 0, "", null, "a table of actuals");
        return new ActualsReading(rows, [.. zeros.Notices], faults);
    }

    // A row reports one thing: an item with its amount, or a level that was assessed.
    private static ActualRow Read(RowReader row)
    {
        var (ward, item, on, amount) = (row.Code(Ward), row.Choice<ActualItem>(Item), row.Day(On), row.Whole(Amount));
        var (source, note, criterion, level) = (Given(row.Text(Source)), row.Text(Note), Given(row.Text(Criterion)), row.Level(Level));
        if (!row.IsGood) return new ActualRow(row.Number, ward, item, on, amount ?? 0, source, note);
        if (criterion is not null || level is not null)
        {
            if (criterion is null) row.Fault(Criterion, null, "the code of the criterion that has the level");
            if (level is null) row.Fault(Level, null, "the level assessed, a number from 0 to 100 with at most 2 decimal places");
            if (item is { } reported) row.Fault(Item, EnumNames.Of(reported), LevelAlone);
            if (amount is not null) row.Fault(Amount, amount, LevelAlone);
            if (source is not null) row.Fault(Source, source, LevelAlone);
        }
        else
        {
            if (item is null) row.Fault(Item, null, "an item with its amount, or a criterion with its level");
            else if (amount is null) row.Fault(Amount, null, $"a whole number from 0 to {Actual.Most}");
        }
        return new ActualRow(row.Number, ward, item, on, amount ?? 0, source, note, criterion, level);
    }

    private static IReadOnlyList<Sheet> Sheets(ImportFile file, ReadingFaults faults, CancellationToken cancellationToken)
    {
        if (file.Table is not null) return CsvReading.Read(Name, file.Bytes, faults) is { } csv ? [csv] : [];
        var sheets = XlsxReading.Read(file.Name, file.Bytes, faults, cancellationToken);
        return sheets.Count == 1 ? [sheets[0] with { Table = Name }] : [.. sheets.Where(sheet => sheet.Table == Name)];
    }

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
