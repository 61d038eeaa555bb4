using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>Optimal outcomes of the same question by two processes, one after the other on one data directory.</summary>
public sealed class OptimalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Outcome_OfTheOptimalPolicy_HasTheSameBytesAfterARestart()
    {
        using var data = new DataDirectory();
        string id;
        string[] before;
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            id = await Store(product);
            before = [await Outcome(product, id, 2), await Outcome(product, id, 8), await Certificate(product, id)];
            // Previews leave traces in the linear program that is kept; full answers must show none of them.
            await Preview(product, id);
            (await WhatIf(product, id, 8)).ShouldBe(before[1]);
        }
        await using (var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel))
        {
            await Preview(product, id);
            string[] after = [await Outcome(product, id, 2), await Outcome(product, id, 8), await Certificate(product, id)];
            after.ShouldBe(before);
            (await WhatIf(product, id, 2)).ShouldBe(before[0]);
        }
    }

    private static async Task<string> Store(ProductProcess product)
    {
        var scenario = JsonNode.Parse(await product.Http.GetStringAsync("/api/v1/scenarios/plus18", Cancel))!;
        scenario["policy"] = "optimal";
        using var made = await product.Http.PostAsJsonAsync("/api/v1/scenarios", scenario, Cancel);
        return (await made.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>(Cancel))!["id"]!.GetValue<string>();
    }

    private static async Task<string> Outcome(ProductProcess product, string id, int starts)
    {
        using var reply = await product.Http.GetAsync($"/api/v1/scenarios/{id}/outcome?starts={starts}", Cancel);
        var text = await reply.Content.ReadAsStringAsync(Cancel);
        reply.IsSuccessStatusCode.ShouldBeTrue(text);
        return Timeless(text);
    }

    private static Task<string> Certificate(ProductProcess product, string id) =>
        product.Http.GetStringAsync($"/api/v1/scenarios/{id}/certificate", Cancel);

    private static async Task<string> WhatIf(ProductProcess product, string id, int starts) =>
        Timeless(await Ask(product, id, $"?starts={starts}", 1));

    private static async Task Preview(ProductProcess product, string id)
    {
        foreach (var share in new[] { 1.1, 0.9 }) (await Ask(product, id, "?preview=true", share)).ShouldContain("\"preview\":true");
    }

    private static async Task<string> Ask(ProductProcess product, string id, string query, double capital)
    {
        var scenario = JsonNode.Parse(await product.Http.GetStringAsync($"/api/v1/scenarios/{id}", Cancel))!;
        foreach (var year in scenario["limits"]!.AsArray()) year!["capital"] = (long)(year["capital"]!.GetValue<long>() * capital);
        using var answer = await product.Http.PostAsJsonAsync("/api/v1/whatif" + query, scenario, Cancel);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancel);
    }

    private static string Timeless(string outcome)
    {
        var node = JsonNode.Parse(outcome)!;
        node["elapsedMs"] = 0;
        return node.ToJsonString();
    }
}
