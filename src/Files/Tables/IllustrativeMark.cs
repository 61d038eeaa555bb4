using ModelWard.Files.Registers;
using ModelWard.Model;

namespace ModelWard.Files.Tables;

/// <summary>Says of files that rest on an illustrative programme that they do: in the name, and in a workbook on a sheet of its own.</summary>
public static class IllustrativeMark
{
    private static readonly Table<string> Notice = new(SideSheets.Notice, [new(Column.Text("notice", 0, 1_000), text => text)]);

    private static readonly string[] Lines =
    [
        "Số liệu minh hoạ: danh mục tiêu chí, mức đạt và nhu cầu trong tệp này không phải số liệu chính thức.",
        "Illustrative data: the criteria catalogue, levels and needs in this file are not official figures.",
    ];

    /// <summary>The sheets of a workbook, with the notice where the programme is illustrative.</summary>
    public static IEnumerable<FilledTable> Sheets(IEnumerable<FilledTable> tables, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return programme.Illustrative ? tables.Append(Notice.With(Lines)) : tables;
    }

    /// <summary>The name of a file that rests on a programme.</summary>
    public static string FileName(string name, Programme programme, string extension)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return $"{programme.Code}-{name}{(programme.Illustrative ? "-minh-hoa-illustrative" : "")}.{extension}";
    }
}
