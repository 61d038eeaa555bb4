using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The adopted scheme of a programme beside what has become of it. Key: the programme's code.</summary>
[Alias("ModelWard.ITrackGrain"), Requires(Permission.Read)]
public interface ITrackGrain : IGrainWithStringKey
{
    /// <summary>How long the longest question may take, s, see <see cref="IPlannerGrain"/>.</summary>
    private const int LongestQuestion = 120;

    /// <summary>The scheme beside practice as it is today, but for the list of wards.</summary>
    [Alias("Read"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")] Task<TrackReply> Read(TrackRequest request, CancellationToken cancellationToken);

    /// <summary>Computes the comparison that readers ask for first, so that it is there when they do. Nobody waits for it.</summary>
    [Alias("Prepare"), OneWay, AlwaysInterleave] Task Prepare();

    /// <summary>Its wards, by code.</summary>
    /// <param name="request">How they are compared, as for <see cref="Read"/>.</param>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many of them come before the part.</param>
    /// <param name="most">The most items of the part, 1 to <see cref="TrackWards.Most"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("Wards"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")]
    Task<TrackWards> Wards(TrackRequest request, TrackFilter filter, long skip, int most, CancellationToken cancellationToken);

    /// <summary>Corrects the scheme from today's state with the least disturbance. Stores nothing.</summary>
    [Alias("Replan"), Requires(Permission.Compute), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:02:00")]
    Task<ReplanReply> Replan(ReplanRequest request, CancellationToken cancellationToken);
}

/// <summary>A scheme beside practice, or why there is none.</summary>
/// <param name="Status">Done, NotFound (the programme) or Invalid.</param>
/// <param name="View">The answer; null unless done.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackReply")]
public sealed record TrackReply([property: Id(0)] CommandStatus Status, [property: Id(1)] TrackView? View, [property: Id(2)] IReadOnlyList<Fault> Faults);

/// <summary>Which wards are asked for; null is all.</summary>
/// <param name="Status">How they stand.</param>
/// <param name="District">Code of the district.</param>
/// <param name="Ward">Code of the ward.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackFilter")]
public sealed record TrackFilter([property: Id(0)] TrackStatus? Status = null, [property: Id(1)] string? District = null, [property: Id(2)] string? Ward = null)
{
    /// <summary>Whether a ward is asked for.</summary>
    public bool Takes(WardTrack ward)
    {
        ArgumentNullException.ThrowIfNull(ward);
        return (Status is null || ward.Status == Status) && (District is null || ward.District == District) && (Ward is null || ward.Ward == Ward);
    }
}

/// <summary>A replan, or why there is none.</summary>
/// <param name="Status">Done, NotFound (the programme), OutOfOrder (nothing is adopted, or the scheme is over) or Invalid.</param>
/// <param name="Replan">The replan; null unless done.</param>
/// <param name="Faults">What is not allowed or cannot be kept; empty otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReplanReply")]
public sealed record ReplanReply([property: Id(0)] CommandStatus Status, [property: Id(1)] Replan? Replan, [property: Id(2)] IReadOnlyList<Fault> Faults);
