using ModelWard.Cli.Inputs;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Planners;

/// <summary>A run of futures on a service: begun, watched, and called off with the command.</summary>
internal static class FuturesRun
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    /// <summary>How long the service is given to be told that nobody waits any more.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>Begins it and waits for its end.</summary>
    /// <param name="client">The service.</param>
    /// <param name="input">The scenario.</param>
    /// <param name="path">Where such a run begins.</param>
    /// <param name="refuse">Turns what the service finds wrong with the scenario into a refusal.</param>
    /// <param name="terminal">Who watches.</param>
    /// <param name="cancellationToken">Ends it, on the service too.</param>
    /// <exception cref="RefusedException">It could not begin, has no plan, or ended before its end.</exception>
    public static async Task<FuturesResult> Follow(
        ServerClient client, ScenarioInput input, string path, Func<IReadOnlyList<Fault>, RefusedException?> refuse, Terminal terminal, CancellationToken cancellationToken)
    {
        var run = await client.Post<RunReading>(path, input.Scenario, refuse, cancellationToken);
        var end = await Progress.Show(terminal, terminal.Say("kịch bản tương lai", "futures"), () => (double)run.Progress.Done / run.Progress.All, End());
        return end switch
        {
            { State: "done", NoPlan: { } noPlan } => throw NoPlanWords.Of(input.File, noPlan, terminal),
            { State: "done", Futures: { } futures } => futures,
            _ => throw new RefusedException(ExitCode.Server, terminal.Say(
                $"{input.File}: máy chủ dừng lượt tính {run.Id} ở {end.Progress.Done} trên {end.Progress.All} ({end.State}).",
                $"{input.File}: the service ended run {run.Id} at {end.Progress.Done} of {end.Progress.All} ({end.State}).")),
        };

        async Task<RunReading> End()
        {
            try
            {
                while (run.State is "waiting" or "running")
                {
                    await Task.Delay(Between, terminal.Time, cancellationToken);
                    run = await client.Get<RunReading>($"api/v1/runs/{run.Id}", cancellationToken);
                }
                return run;
            }
            catch (OperationCanceledException)
            {
                await CallOff();
                throw;
            }
        }

        // A service that cannot be reached goes on to the end, which harms nobody.
        async Task CallOff()
        {
            using var farewell = new CancellationTokenSource(Farewell, terminal.Time);
            try
            {
                (await client.Send(new HttpRequestMessage(HttpMethod.Delete, $"api/v1/runs/{run.Id}"), null, farewell.Token)).Dispose();
            }
            catch (Exception unheard) when (unheard is RefusedException or OperationCanceledException)
            {
            }
        }
    }

    /// <summary>What is read of a run.</summary>
    private sealed record RunReading(string Id, string State, RunShare Progress, FuturesResult? Futures, NoPlan? NoPlan);

    /// <summary>How many of its futures are done.</summary>
    private sealed record RunShare(int Done, int All);
}
