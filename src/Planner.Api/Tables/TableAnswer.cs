using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Tables;

/// <summary>Answers tables as a file to download. What rests on an illustrative programme says so, in its name and its header.</summary>
internal static class TableAnswer
{
    /// <summary>Header of answers that rest on an illustrative programme.</summary>
    public const string IllustrativeHeader = "X-ModelWard-Illustrative";

    private static readonly Table<string> Notice =
        new(SideSheets.Notice, [new(Column.Text("notice", 0, 1_000), text => text)]);

    /// <summary>One table as CSV.</summary>
    public static IResult Csv(FilledTable table, Programme programme, HttpResponse response)
    {
        MarkIllustrative(programme, response);
        return Results.File(CsvWriting.Write(table), CsvWriting.MediaType + "; charset=utf-8", FileName(table.Name, programme, "csv"));
    }

    /// <summary>Tables as the sheets of a workbook.</summary>
    public static IResult Xlsx(string name, IEnumerable<FilledTable> tables, Programme programme, HttpResponse response)
    {
        MarkIllustrative(programme, response);
        var all = programme.Illustrative ? tables.Append(Notice.With(NoticeLines)) : tables;
        return Results.File(XlsxWriting.Write(all), XlsxWriting.MediaType, FileName(name, programme, "xlsx"));
    }

    /// <summary>A part of a table in the format that was asked for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The rows of the part.</param>
    /// <param name="total">How many rows there are in all.</param>
    /// <param name="page">The part.</param>
    /// <param name="format">The format.</param>
    /// <param name="programme">The programme it rests on.</param>
    /// <param name="response">Takes the header.</param>
    public static IResult Page<TRow>(
        Table<TRow> table, IReadOnlyList<TRow> rows, long total, Page page, Format format, Programme programme, HttpResponse response) => format switch
    {
        Format.Csv => Csv(table.With(rows), programme, response),
        Format.Xlsx => Xlsx(table.Name, [table.With(rows)], programme, response),
        _ => Answer.Json(new PageAnswer<TRow>(rows, total, page.Number, page.Size)),
    };

    private static readonly string[] NoticeLines =
    [
        "Số liệu minh hoạ: danh mục tiêu chí, mức đạt và nhu cầu trong tệp này không phải số liệu chính thức.",
        "Illustrative data: the criteria catalogue, levels and needs in this file are not official figures.",
    ];

    /// <summary>Marks an answer that rests on an illustrative programme.</summary>
    public static void MarkIllustrative(Programme programme, HttpResponse response)
    {
        if (programme.Illustrative) response.Headers[IllustrativeHeader] = "true";
    }

    /// <summary>The name of a file that rests on a programme.</summary>
    public static string FileName(string name, Programme programme, string extension) =>
        $"{programme.Code}-{name}{(programme.Illustrative ? "-minh-hoa-illustrative" : "")}.{extension}";
}
