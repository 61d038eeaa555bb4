using System.Globalization;
using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Tables;

/// <summary>Answers tables as a file to download. What rests on an illustrative programme says so, in its name and its header.</summary>
internal static class TableAnswer
{
    /// <summary>Header of answers that rest on an illustrative programme.</summary>
    public const string IllustrativeHeader = "X-ModelWard-Illustrative";

    /// <summary>Header of files with figures that were computed: their fingerprint.</summary>
    public const string FingerprintHeader = "X-ModelWard-Fingerprint";

    /// <summary>Header of files with figures that were computed: the seed of all that is random in them.</summary>
    public const string SeedHeader = "X-ModelWard-Seed";

    // Enough to tell two files apart.
    private const int NamedDigits = 12;

    /// <summary>One table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="programme">The programme it rests on.</param>
    /// <param name="response">Takes the headers.</param>
    /// <param name="print">What its figures were computed as; null for what was recorded.</param>
    public static IResult Csv(FilledTable table, Programme programme, HttpResponse response, FigurePrint? print = null)
    {
        MarkIllustrative(programme, response);
        return Results.File(CsvWriting.Write(table), CsvWriting.MediaType + "; charset=utf-8", FileName(Marked(table.Name, print, response), programme, "csv"));
    }

    /// <summary>Tables as the sheets of a workbook.</summary>
    public static IResult Xlsx(string name, IEnumerable<FilledTable> tables, Programme programme, HttpResponse response, FigurePrint? print = null)
    {
        MarkIllustrative(programme, response);
        return Results.File(XlsxWriting.Write(IllustrativeMark.Sheets(tables, programme)), XlsxWriting.MediaType, FileName(Marked(name, print, response), programme, "xlsx"));
    }

    /// <summary>A part of a table in the format that was asked for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows of the part.</param>
    /// <param name="total">How many rows there are in all.</param>
    /// <param name="page">The part.</param>
    /// <param name="format">The format.</param>
    /// <param name="programme">The programme it rests on.</param>
    /// <param name="response">Takes the header.</param>
    /// <param name="print">What its figures were computed as; null for what was recorded.</param>
    public static IResult Page<TRow>(
        Table<TRow> table, IReadOnlyList<TRow> rows, long total, Page page, Format format, Programme programme, HttpResponse response, FigurePrint? print = null) => format switch
    {
        Format.Csv => Csv(table.With(rows), programme, response, print),
        Format.Xlsx => Xlsx(table.Name, [table.With(rows)], programme, response, print),
        _ => Answer.Json(new PageAnswer<TRow>(rows, total, page.Number, page.Size)),
    };

    // Names what the figures are in headers; answers the file's name with the first digits of it.
    private static string Marked(string name, FigurePrint? print, HttpResponse response)
    {
        if (print is not { Fingerprint: { } fingerprint }) return name;
        response.Headers[FingerprintHeader] = fingerprint;
        if (print.Seed is { } seed) response.Headers[SeedHeader] = seed.ToString(CultureInfo.InvariantCulture);
        return $"{name}-{fingerprint[..NamedDigits]}";
    }

    /// <summary>Marks an answer that rests on an illustrative programme.</summary>
    public static void MarkIllustrative(Programme programme, HttpResponse response)
    {
        if (programme.Illustrative) response.Headers[IllustrativeHeader] = "true";
    }

    /// <summary>The name of a file that rests on a programme.</summary>
    public static string FileName(string name, Programme programme, string extension) => IllustrativeMark.FileName(name, programme, extension);
}

/// <summary>What names computed figures, so that the same ones can be got again.</summary>
/// <param name="Fingerprint">Their fingerprint, lower-case hex SHA-256; null where they have none.</param>
/// <param name="Seed">Seed of all that is random in them; null where nothing is.</param>
internal sealed record FigurePrint(string? Fingerprint, long? Seed);
