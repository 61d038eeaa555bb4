using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Load;

/// <summary>Ward commands over HTTP, as a client sends them.</summary>
public static class WardCommands
{
    /// <summary>A page of wards.</summary>
    public sealed record WardPage(WardRow[] Items, int Total);

    /// <summary>A ward.</summary>
    public sealed record WardRow(string Code, long Version, Dictionary<string, decimal> Levels);

    /// <summary>A page of a history.</summary>
    public sealed record HistoryPage(HistoryRow[] Items, int Total);

    /// <summary>An event.</summary>
    public sealed record HistoryRow(long Version, string CommandId, string Kind, JsonElement After);

    /// <summary>Sets the level of a criterion of a ward, whatever its version, under a key.</summary>
    public static async Task<HistoryRow> Assess(
        HttpClient http, string ward, string criterion, decimal level, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/programmes/hcmc/wards/{ward}/assessments")
        {
            Content = JsonContent.Create(new { criterion, level, on = "2024-03-01", evidence = "" }),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<HistoryRow>(ModelJson.Options, cancellationToken))!;
    }

    /// <summary>All wards.</summary>
    public static async Task<WardRow[]> Wards(HttpClient http, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<WardPage>("/api/v1/programmes/hcmc/wards?pageSize=1000", ModelJson.Options, cancellationToken))!.Items;

    /// <summary>All events of a ward, newest first.</summary>
    public static async Task<HistoryRow[]> History(HttpClient http, string ward, CancellationToken cancellationToken)
    {
        var rows = new List<HistoryRow>();
        for (var page = 1; ; page++)
        {
            var part = (await http.GetFromJsonAsync<HistoryPage>(
                $"/api/v1/programmes/hcmc/wards/{ward}/history?page={page}&pageSize=1000", ModelJson.Options, cancellationToken))!;
            rows.AddRange(part.Items);
            if (part.Items.Length == 0 || rows.Count >= part.Total) return [.. rows];
        }
    }
}
