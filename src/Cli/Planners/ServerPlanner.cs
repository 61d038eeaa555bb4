using System.Text.Json;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Planners;

/// <summary>Has a service compute, on its register.</summary>
internal sealed class ServerPlanner(ServerClient client, Terminal terminal) : IPlanner
{
    // More of them are a run of the service, which waits its turn.
    private const int MostFuturesAtOnce = 2_000;

    /// <inheritdoc />
    public async Task<Outcome> Outcome(ScenarioInput input, int starts, bool data, CancellationToken cancellationToken)
    {
        var optimal = input.Scenario.Policy == Policy.Optimal;
        var query = optimal ? $"?starts={starts}" : "";
        var outcome = await Wait(client.Post<Outcome>("api/v1/whatif" + query, input.Scenario, input.Refuse, cancellationToken));
        if (!optimal || !data) return outcome;
        var certificate = await Wait(client.Post<Certificate>("api/v1/whatif/certificate" + query, input.Scenario, input.Refuse, cancellationToken));
        return outcome with { Proof = outcome.Proof! with { Certificate = certificate } };
    }

    /// <inheritdoc />
    public Task<FuturesResult> Futures(ScenarioInput input, int replications, CancellationToken cancellationToken) => replications <= MostFuturesAtOnce
        ? Wait(client.Post<FuturesResult>($"api/v1/whatif/futures?replications={replications}", input.Scenario, Locate(input), cancellationToken))
        : FuturesRun.Follow(client, input, $"api/v1/whatif/futures/run?replications={replications}", Locate(input), terminal, cancellationToken);

    /// <inheritdoc />
    public Task<ComparisonAnswer> Compare(IReadOnlyList<ScenarioInput> inputs, int replications, CancellationToken cancellationToken) =>
        Wait(client.Post<ComparisonAnswer>($"api/v1/whatif/comparison?replications={replications}", new { scenarios = inputs.Select(input => input.Scenario) }, null, cancellationToken));

    /// <inheritdoc />
    public Task<CertificateFinding> Verify(string file, JsonElement certificate, CancellationToken cancellationToken) =>
        Wait(client.Post<CertificateFinding>("api/v1/certificates/verify", certificate, null, cancellationToken));

    // What is wrong with the query is no line of the file.
    private static Func<IReadOnlyList<Fault>, RefusedException?> Locate(ScenarioInput input) =>
        faults => faults.Any(fault => fault.Path == "replications") ? null : input.Refuse(faults);

    private Task<T> Wait<T>(Task<T> work) => Progress.Show(terminal, terminal.Say("chờ máy chủ", "waiting for the server"), () => null, work);
}
