using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>A scheme beside practice without a silo: answers as set, questions noted.</summary>
internal sealed class StandinTrack : ITrackGrain
{
    /// <summary>The scheme beside practice; null while nothing is adopted.</summary>
    public Track? Track { get; set; }

    /// <summary>What wards report.</summary>
    public ImmutableArray<DifficultyRank> Difficulties { get; set; } = TrackExample.Difficulties;

    /// <summary>Answered instead of the scheme; null for none.</summary>
    public TrackReply? Instead { get; set; }

    /// <summary>The correction; null while nothing is adopted.</summary>
    public Replan? Correction { get; set; }

    /// <summary>Answered instead of the correction; null for none.</summary>
    public ReplanReply? Refused { get; set; }

    /// <summary>Waited for before anything is answered; null answers at once.</summary>
    public Func<CancellationToken, Task>? Hold { get; set; }

    /// <summary>Thrown by every call; null for none.</summary>
    public Exception? Failure { get; set; }

    /// <summary>The questions asked, in order.</summary>
    public List<TrackRequest> Asked { get; } = [];

    /// <summary>The filters asked, in order.</summary>
    public List<(TrackFilter Filter, long Skip)> Listed { get; } = [];

    /// <summary>The corrections asked, in order.</summary>
    public List<ReplanRequest> Corrections { get; } = [];

    public Task Prepare() => throw new NotSupportedException("Pages do not ask for it.");

    public async Task<TrackReply> Read(TrackRequest request, CancellationToken cancellationToken)
    {
        Asked.Add(request);
        await Wait(cancellationToken);
        return Instead ?? new TrackReply(CommandStatus.Done,
            new TrackView(Track is null ? null : Track with { Wards = [] }, Difficulties, Track is null ? [] : TrackExample.Visits, ProgrammeSettings.Default.Sources), []);
    }

    public async Task<TrackWards> Wards(TrackRequest request, TrackFilter filter, long skip, int most, CancellationToken cancellationToken)
    {
        Listed.Add((filter, skip));
        await Wait(cancellationToken);
        var found = (Track?.Wards ?? []).Where(filter.Takes).ToList();
        return new TrackWards([.. found.Skip((int)skip).Take(most)], found.Count);
    }

    public async Task<ReplanReply> Replan(ReplanRequest request, CancellationToken cancellationToken)
    {
        Corrections.Add(request);
        await Wait(cancellationToken);
        return Refused ?? new ReplanReply(CommandStatus.Done,
            Correction! with { Changes = [.. Correction.Changes.Select(change => change with { Accepted = request.Accepted is not { } accepted || accepted.Contains(change.Ward) })] }, []);
    }

    private async Task Wait(CancellationToken cancellationToken)
    {
        if (Hold is { } hold) await hold(cancellationToken);
        if (Failure is { } failure) throw failure;
    }
}
