using System.Globalization;
using CsvHelper;
using ModelWard.Baseline;

namespace ModelWard.Model.Tests.Data;

/// <summary>The data as shipped, read as plain text cells and not through the generator.</summary>
internal static class Shipped
{
    public static string Directory { get; } = DataDirectory.Above(AppContext.BaseDirectory);

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string folder, string file)
    {
        using var reader = new StreamReader(Path.Combine(Directory, folder, file));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!));
        return rows;
    }

    public static string Header(string file) => File.ReadLines(Path.Combine(Directory, "hcmc", file)).First();
}
