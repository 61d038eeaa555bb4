using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>A copy of the sample programme under a code of its own, with the sample plan: nobody else changes its wards.</summary>
public static class ProgrammeCopy
{
    private static readonly string[] Tables = ["programme", "districts", "catalogue", "register", "levels", "needs"];

    /// <summary>Imports it.</summary>
    /// <returns>Id of the plan.</returns>
    public static async Task<string> Make(ProductProcess api, string code, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        foreach (var table in Tables)
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "data", "hcmc", table + ".csv"), cancellationToken);
            var part = new StringContent(table == "programme" ? text.Replace("hcmc,", code + ",", StringComparison.Ordinal) : text);
            part.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            form.Add(part, table, table + ".csv");
        }
        using var imported = await api.Http.PostAsync($"/api/v1/programmes/{code}/import", form, cancellationToken);
        await Expect(imported, cancellationToken);
        var plan = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root.FullName, "data", "samples", "baseline.json"), cancellationToken))!;
        plan["programme"] = code;
        using var stored = await api.Http.PostAsync("/api/v1/scenarios", new StringContent(plan.ToJsonString(), System.Text.Encoding.UTF8, "application/json"), cancellationToken);
        return JsonNode.Parse(await Expect(stored, cancellationToken))!["id"]!.GetValue<string>();
    }

    private static async Task<string> Expect(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri} was answered with {answer.StatusCode}: {text}");
    }
}
