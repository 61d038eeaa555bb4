using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planning.Decisions;

namespace ModelWard.Grains.Decisions;

/// <summary>Replays a decision from a file, without a service.</summary>
public static class DecisionFileReplay
{
    /// <summary>Computes the figures again on all cores and compares them.</summary>
    /// <param name="text">The file, as <see cref="DecisionFile.Written"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Id of the decision, and what was found.</returns>
    /// <exception cref="JsonException">It is no decision record.</exception>
    public static (string Id, ReplayVerdict Verdict) Of(string text, CancellationToken cancellationToken)
    {
        var file = DecisionFile.Read(text);
        return (file.Record.Id, DecisionReplay.Of(file, AllCores, cancellationToken));
    }

    private static void AllCores(int most, Action share) => Parallel.Invoke([.. Enumerable.Repeat(share, Math.Min(most, Environment.ProcessorCount))]);
}
