using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.SecondOpinions;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Verbs;

namespace ModelWard.Hosting;

/// <summary>Runs a host of ModelWard and tells a refused start in one line.</summary>
public static class ModelWardHost
{
    /// <summary>Builds and runs the application until it is stopped; or does what a verb says and nothing else: <see cref="SolveVerb"/>, or one of the verbs
    /// for the store, as docs/operations.md describes them.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="build">Builds it.</param>
    /// <returns>The process's exit code: 0, 1 when the start was refused, or 2 when there is no problem to solve; for verbs of the store 0, 1 when faults were found, or 2 when nothing could be done.</returns>
    public static async Task<int> RunAsync(string[] args, Func<WebApplication> build)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(build);
        if (args is [SolveVerb.Name, ..]) return SolveVerb.Run();
        if (StoreVerbs.Are(args)) return await StoreVerbs.Run(args, Console.Out, Console.Error, CancellationToken.None);
        try
        {
            await using var app = build();
            // Before the host starts, so that a refusal is not buried in the log of a failed start.
            app.Services.GetService<DataPreparation>()?.Prepare();
            await Run(app);
            return 0;
        }
        catch (StartRefusedException refused)
        {
            return await Refuse(refused.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await Refuse($"{taken.Message} Choose another with --urls.");
        }
    }

    private static async Task<int> Refuse(string why)
    {
        await Console.Error.WriteLineAsync($"modelward: {why}");
        return 1;
    }

    private static async Task Run(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while it still waited for a silo: that is an end like any other.
        }
    }
}
