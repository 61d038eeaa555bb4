using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>A run that may be begun again and again: its wards are its own and nobody changes them, so that it comes to the same end whatever breaks meanwhile.</summary>
public sealed class RepeatableRun
{
    private readonly ProductProcess _api;
    private readonly string _path;
    private readonly string? _body;

    private RepeatableRun(ProductProcess api, string kind, string path, string? body) => (_api, Kind, _path, _body) = (api, kind, path, body);

    /// <summary>What kind of run, as metrics name it.</summary>
    public string Kind { get; }

    /// <summary>The fingerprint it comes to when nothing is broken.</summary>
    public string Undisturbed { get; private set; } = "";

    /// <summary>Futures of the sample plan, on a programme of its own.</summary>
    /// <param name="api">What is asked.</param>
    /// <param name="code">Code of that programme, which must not be there yet.</param>
    /// <param name="replications">How many.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public static async Task<RepeatableRun> Futures(ProductProcess api, string code, int replications, CancellationToken cancellationToken)
    {
        var plan = await ProgrammeCopy.Make(api, code, cancellationToken);
        return await Ended(new RepeatableRun(api, "futures", $"/api/v1/scenarios/{plan}/futures?replications={replications}", null), cancellationToken);
    }

    /// <summary>The search for the best plan of the sample scenario, on a programme of its own.</summary>
    /// <param name="api">What is asked.</param>
    /// <param name="code">Code of that programme, which must not be there yet.</param>
    /// <param name="starts">How many starts the search has.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public static async Task<RepeatableRun> Optimization(ProductProcess api, string code, int starts, CancellationToken cancellationToken)
    {
        var plan = await ProgrammeCopy.Make(api, code, cancellationToken);
        var scenario = (await api.Http.GetFromJsonAsync<JsonObject>($"/api/v1/scenarios/{plan}", cancellationToken))!;
        scenario["policy"] = "optimal";
        return await Ended(new RepeatableRun(api, "optimization", $"/api/v1/whatif/optimization?starts={starts}", scenario.ToJsonString()), cancellationToken);
    }

    /// <summary>Begins it, once however often the service has to be asked.</summary>
    /// <returns>Id of the run.</returns>
    public async Task<string> Begin(CancellationToken cancellationToken)
    {
        var key = Guid.NewGuid().ToString("N");
        return await CommandLoad.Insistent(async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _path) { Content = _body is null ? null : new StringContent(_body, Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
            using var begun = await _api.Http.SendAsync(request, cancellationToken);
            return (await begun.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("id").GetString()!;
        }, cancellationToken);
    }

    /// <summary>Waits for the end of a run, and says how it differs from the undisturbed one; null where it does not.</summary>
    public async Task<string?> Differs(string run, CancellationToken cancellationToken) => await End(run, cancellationToken) is var end && end != Undisturbed ? $"run of {Kind}: {end} instead of {Undisturbed}" : null;

    private static async Task<RepeatableRun> Ended(RepeatableRun run, CancellationToken cancellationToken)
    {
        run.Undisturbed = await run.End(await run.Begin(cancellationToken), cancellationToken);
        return run;
    }

    private async Task<string> End(string run, CancellationToken cancellationToken)
    {
        var ended = await RunsOverHttp.Ended(_api, run, cancellationToken);
        var state = ended.GetProperty("state").GetString()!;
        return state != "done" ? state : ended.GetProperty(Kind == "futures" ? "futures" : "outcome").GetProperty("fingerprint").GetString()!;
    }
}
