using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ModelWard.Baseline.Facts;

/// <summary>Reads a CSV file of facts; a column <c>name_vi</c> fills the parameter <c>NameVi</c>, other columns are passed over.</summary>
internal static class FactReader
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = args => args.Header.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant(),
    };

    /// <summary>All lines of a file, in its order.</summary>
    /// <exception cref="CsvHelperException">A column is missing or a value cannot be read.</exception>
    public static IReadOnlyList<T> Read<T>(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        using var csv = new CsvReader(reader, Configuration);
        csv.Context.TypeConverterOptionsCache.GetOptions<CriterionKind>().EnumIgnoreCase = true;
        return [.. csv.GetRecords<T>()];
    }
}
