using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>What the pages of tracking and of correcting a scheme ask of the grains.</summary>
public sealed class TrackDesk(IGrainFactory grains, WardDesk wards, TimeProvider time)
{
    /// <summary>How many wards a page of the list holds.</summary>
    public const int PageSize = 100;

    /// <summary>The programme that an address means; null when there is none.</summary>
    public Task<ProgrammeView?> Programme(string? named, CancellationToken cancellationToken) => wards.Programme(named, cancellationToken).WaitAsync(cancellationToken);

    /// <summary>The scheme beside practice, and the wards that the address lists; a page beyond the last is the last.</summary>
    public async Task<TrackSight> Read(ProgrammeView programme, TrackAddress address, CancellationToken cancellationToken)
    {
        var (grain, request) = (grains.GetGrain<ITrackGrain>(programme.Code), address.Request(time.Today()));
        var reply = await grain.Read(request, cancellationToken).WaitAsync(cancellationToken);
        var sight = new TrackSight(programme, address, reply, TrackWards.None);
        if (reply.View?.Track is null) return sight;
        var listed = await Wards(address.Page);
        var last = (int)Math.Max(1, (listed.Total + PageSize - 1) / PageSize);
        return address.Page <= last ? sight with { Wards = listed } : sight with { Page = last, Wards = await Wards(last) };

        Task<TrackWards> Wards(int page) => grain.Wards(request, address.Filter, (page - 1L) * PageSize, PageSize, cancellationToken).WaitAsync(cancellationToken);
    }

    /// <summary>Corrects the scheme in force from today's state. Stores nothing.</summary>
    public Task<ReplanReply> Replan(string programme, ReplanRequest request, CancellationToken cancellationToken) =>
        grains.GetGrain<ITrackGrain>(programme).Replan(request, cancellationToken).WaitAsync(cancellationToken);
}

/// <summary>What the page of tracking shows.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Address">What was asked for.</param>
/// <param name="Reply">The scheme beside practice.</param>
/// <param name="Wards">The wards of the page of the list.</param>
public sealed record TrackSight(ProgrammeView Programme, TrackAddress Address, TrackReply Reply, TrackWards Wards)
{
    /// <summary>The page of the list that is shown, from 1.</summary>
    public int Page { get; init; } = Address.Page;
}
