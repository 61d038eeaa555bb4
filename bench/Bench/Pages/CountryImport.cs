using System.Globalization;
using System.Text;
using System.Text.Json;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Product;

namespace ModelWard.Bench.Pages;

/// <summary>A programme of its own with the city's wards repeated under new codes, brought in as any programme is: by the import.</summary>
internal static class CountryImport
{
    /// <summary>Its code.</summary>
    public const string Programme = "country";

    /// <summary>Imports it, and stores the baseline in proportion, so that the register shows years.</summary>
    public static async Task Bring(HttpClient http, int wards, CancellationToken cancellationToken)
    {
        var districts = Rows("districts").Count - 1;
        var source = Rows("register").Count - 1;
        using var form = new MultipartFormDataContent();
        Add("programme", (_, cells) => cells[0] = Programme, 1);
        Add("catalogue", (_, _) => { }, Rows("catalogue").Count - 1);
        Add("districts", (row, cells) => (cells[0], cells[3], cells[4]) = (District(cells[0], row / districts), "", ""), districts * ((wards + source - 1) / source));
        Add("register", (row, cells) => (cells[0], cells[3], cells[8], cells[9]) = (Ward(row), District(cells[3], row / source), "", ""), wards);
        Add("levels", (row, cells) => cells[0] = Ward(row), wards);
        Add("needs", (row, cells) => cells[0] = Ward(row), wards);
        using var answer = await http.PostAsync($"/api/v1/programmes/{Programme}/import", form, cancellationToken);
        await Check(answer, cancellationToken);

        var scenario = Country.Scaled(City.Sample("baseline"), wards, source) with { Programme = Programme };
        using var body = new StringContent(JsonSerializer.Serialize(scenario, ModelJson.Options), Encoding.UTF8, "application/json");
        using var stored = await http.PostAsync("/api/v1/scenarios", body, cancellationToken);
        await Check(stored, cancellationToken);

        void Add(string table, Action<int, string[]> change, int count)
        {
            var rows = Rows(table);
            var text = new StringBuilder(rows[0]).Append('\n');
            for (var row = 0; row < count; row++)
            {
                var cells = rows[1 + row % (rows.Count - 1)].Split(',');
                change(row, cells);
                text.AppendJoin(',', cells).Append('\n');
            }
            form.Add(new StringContent(text.ToString(), Encoding.UTF8, "text/csv"), table, $"{table}.csv");
        }
    }

    private static string Ward(int row) => row.ToString("00000", CultureInfo.InvariantCulture);

    private static string District(string code, int tile) => $"{code}.{tile}";

    // No cell of the city's own tables holds a comma or a quotation mark.
    private static List<string> Rows(string table) =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root.FullName, "data", "hcmc", $"{table}.csv")).Where(line => line.Length > 0)];

    private static async Task Check(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri!.AbsolutePath}: {(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }
}
