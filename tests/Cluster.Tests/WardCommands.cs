using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Cluster.Tests;

/// <summary>Ward commands over HTTP, as a client sends them.</summary>
internal static class WardCommands
{
    public sealed record WardPage(WardRow[] Items, int Total);

    public sealed record WardRow(string Code, long Version, Dictionary<string, decimal> Levels);

    public sealed record HistoryPage(HistoryRow[] Items, int Total);

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

    public static async Task<WardRow[]> Wards(HttpClient http, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<WardPage>("/api/v1/programmes/hcmc/wards?pageSize=1000", ModelJson.Options, cancellationToken))!.Items;

    public static async Task<HistoryRow[]> History(HttpClient http, string ward, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<HistoryPage>(
            $"/api/v1/programmes/hcmc/wards/{ward}/history?pageSize=1000", ModelJson.Options, cancellationToken))!.Items;
}
