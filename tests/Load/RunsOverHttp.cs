using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>Runs over HTTP, as a client begins and follows them.</summary>
public static class RunsOverHttp
{
    /// <summary>Begins the futures of the sample plan.</summary>
    /// <returns>Id of the run.</returns>
    public static Task<string> BeginFutures(ProductProcess api, int replications, CancellationToken cancellationToken) =>
        Begin(api, $"/api/v1/scenarios/baseline/futures?replications={replications}", null, cancellationToken);

    /// <summary>Begins a run.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> Begin(ProductProcess api, string path, HttpContent? body, CancellationToken cancellationToken)
    {
        using var begun = await api.Http.PostAsync(path, body, cancellationToken);
        return (await begun.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("id").GetString()!;
    }

    /// <summary>The run when it has ended.</summary>
    public static Task<JsonElement> Ended(ProductProcess api, string run, CancellationToken cancellationToken) =>
        Until(api, run, answer => answer.GetProperty("endedAt").ValueKind != JsonValueKind.Null, cancellationToken);

    /// <summary>The run when it is as wanted.</summary>
    public static async Task<JsonElement> Until(ProductProcess api, string run, Func<JsonElement, bool> wanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await CommandLoad.Insistent(() => Read(api, run, cancellationToken), cancellationToken);
            if (wanted(answer)) return answer;
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>The run as it stands.</summary>
    public static Task<JsonElement> Read(ProductProcess api, string run, CancellationToken cancellationToken) =>
        api.Http.GetFromJsonAsync<JsonElement>($"/api/v1/runs/{run}", cancellationToken);

    /// <summary>How much is done.</summary>
    public static int Done(JsonElement run) => run.GetProperty("progress").GetProperty("done").GetInt32();

    /// <summary>The fingerprint of its futures.</summary>
    public static string Fingerprint(JsonElement run) => run.GetProperty("futures").GetProperty("fingerprint").GetString()!;
}
