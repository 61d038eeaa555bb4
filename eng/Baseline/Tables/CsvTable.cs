using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace ModelWard.Baseline.Tables;

/// <summary>Writes CSV tables: UTF-8 without BOM, line feeds, invariant culture.</summary>
internal static class CsvTable
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>A table with a row a record; the property <c>NameVi</c> is the column <c>name_vi</c>.</summary>
    public static void Write<T>(string path, IEnumerable<T> rows)
    {
        using var csv = Open(path);
        var map = csv.Context.AutoMap<T>();
        foreach (var member in map.MemberMaps)
            member.Name(JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Data.Member!.Name));
        csv.WriteRecords(rows);
    }

    /// <summary>A table whose columns are data themselves.</summary>
    public static void Write(string path, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var csv = Open(path);
        foreach (var row in rows.Prepend(header))
        {
            foreach (var field in row)
                csv.WriteField(field);
            csv.NextRecord();
        }
    }

    private static CsvWriter Open(string path) =>
        new(new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), Configuration);
}
