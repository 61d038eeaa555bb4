using MiniExcelLibs;

namespace ModelWard.Api.Tests.Host;

/// <summary>The sheets of an XLSX file: rows of cells, the header first.</summary>
public static class Workbook
{
    public static Dictionary<string, List<object?[]>> Of(byte[] bytes) =>
        new MemoryStream(bytes).GetSheetNames().ToDictionary(name => name, name => Rows(bytes, name));

    private static List<object?[]> Rows(byte[] bytes, string sheet) =>
        [.. new MemoryStream(bytes).Query(false, sheet, ExcelType.XLSX).Select(row => ((IDictionary<string, object?>)row).Values.ToArray())];
}
