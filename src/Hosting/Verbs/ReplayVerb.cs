using System.Text.Json;
using ModelWard.Grains.Decisions;
using ModelWard.Model;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// Computes the figures of a decision record again, from the file that <c>GET /api/v1/decisions/…</c> gives, and compares them byte by byte. Needs no store: whoever has the file can
/// check it anywhere.
/// </summary>
internal static class ReplayVerb
{
    /// <summary>Does it.</summary>
    public static async Task<int> Run(VerbArguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(arguments.File)) throw new StartRefusedException($"There is no file {arguments.File}.");
        var (id, verdict) = Replay(await File.ReadAllTextAsync(arguments.File, cancellationToken), arguments.File, cancellationToken);
        await output.WriteLineAsync((verdict.Difference is { } difference
            ? $"{arguments.File} is NOT what {id} was decided on: {difference.Path} is {difference.Recorded ?? "nothing"} in it, {difference.Found ?? "nothing"} when computed again."
            : $"{arguments.File} is decision {id}: its figures come out again byte by byte, and its hashes are right.").AsMemory(), cancellationToken);
        return verdict.Identical ? StoreVerbs.Done : StoreVerbs.Faulty;
    }

    private static (string Id, ReplayVerdict Verdict) Replay(string text, string name, CancellationToken cancellationToken)
    {
        try
        {
            return DecisionFileReplay.Of(text, cancellationToken);
        }
        catch (JsonException unreadable)
        {
            throw new StartRefusedException($"{name} is no decision record: {unreadable.Message}", unreadable);
        }
    }
}
