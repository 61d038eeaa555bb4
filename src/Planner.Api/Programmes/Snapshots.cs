using System.Collections.Concurrent;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Programmes;

/// <summary>The present snapshots of the programmes. Each question asks the programme's grain; only a newer snapshot travels.</summary>
internal sealed class Snapshots(IGrainFactory grains)
{
    private readonly ConcurrentDictionary<string, Snapshot> _known = new(StringComparer.Ordinal);

    /// <summary>The present snapshot; null when there is no such programme.</summary>
    public async Task<Snapshot?> Find(string programme, CancellationToken cancellationToken)
    {
        if (!Code.IsValid(programme)) return null;
        var known = _known.GetValueOrDefault(programme);
        var answer = await grains.GetGrain<IProgrammeGrain>(programme).GetSnapshot(known?.Version ?? -1, cancellationToken);
        if (!answer.Exists) return null;
        if (answer.Newer is not { } newer) return known;
        return _known.AddOrUpdate(programme, newer, (_, other) => other.Version > newer.Version ? other : newer);
    }

    /// <summary>How a ward ended; null for one that is in force or was never there.</summary>
    public Task<EndedWard?> Ended(string programme, string code, CancellationToken cancellationToken) => grains.GetGrain<IProgrammeGrain>(programme).FindEnded(code, cancellationToken);

    /// <summary>The refusal for a programme that does not exist.</summary>
    public static ProblemAnswer NotFound(string programme) => Refuse.NotFound("programme", programme, "the code of a programme, see /api/v1/programmes");
}
