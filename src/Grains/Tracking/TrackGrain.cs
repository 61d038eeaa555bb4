using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Replanning;
using ModelWard.Planning.Tracking;

namespace ModelWard.Grains.Tracking;

/// <summary>
/// Lays the scheme in force beside practice. It keeps, in memory only, the decision worked out and the last track, so that pages and tables of the same state are answered at
/// once; computations run on <see cref="WorkPool"/>, never in the grain's turn.
/// </summary>
[GrainType("track"), CollectionAgeLimit(Hours = 2)]
internal sealed class TrackGrain(IDecisionStore decisions, WorkPool pool, FuturesPool threads, TimeProvider time) : Grain, ITrackGrain
{
    private PresentScheme? _present;
    private (TrackQuestion Question, Task<Track> Track)? _last;

    private string Programme => this.GetPrimaryKeyString();

    /// <inheritdoc />
    public async Task<TrackReply> Read(TrackRequest request, CancellationToken cancellationToken)
    {
        var (status, faults, practice, track, sources) = await Track(request, cancellationToken);
        if (practice is null) return new TrackReply(status, null, faults);
        return new TrackReply(
            CommandStatus.Done,
            new TrackView(
                track is null ? null : track with { Wards = [] }, DifficultyRanking.Of(practice.Wards, track),
                track is null ? [] : VisitCalendar.Of(practice.Wards, track, request.VisitsAMonth, track.Day), sources),
            []);
    }

    /// <inheritdoc />
    public Task Prepare() => Track(new TrackRequest(), CancellationToken.None);

    /// <inheritdoc />
    public async Task<TrackWards> Wards(TrackRequest request, TrackFilter filter, long skip, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, TrackWards.Most);
        var track = (await Track(request, cancellationToken)).Track;
        if (track is null) return TrackWards.None;
        var found = track.Wards.Where(filter.Takes).ToList();
        return new TrackWards(skip >= found.Count ? [] : [.. found.Skip((int)skip).Take(most)], found.Count);
    }

    /// <inheritdoc />
    public async Task<ReplanReply> Replan(ReplanRequest request, CancellationToken cancellationToken)
    {
        var (practice, scheme, uncarried) = await Present(cancellationToken);
        if (practice is null) return new ReplanReply(CommandStatus.NotFound, null, []);
        if (uncarried.Count > 0) return new ReplanReply(CommandStatus.OutOfOrder, null, uncarried);
        if (scheme is null) return new ReplanReply(CommandStatus.OutOfOrder, null, [new Fault("programme", Programme, "a programme that has adopted a scheme")]);
        var today = time.Today();
        var wrong = new FaultList();
        ReplanValidation.Check(request, scheme, practice.Snapshot, today, wrong);
        if (!wrong.None) return new ReplanReply(CommandStatus.Invalid, null, wrong.Faults);
        var from = Math.Max(request.From ?? today.Year, scheme.Scenario.FirstYear);
        if (from > scheme.Scenario.LastYear)
            return new ReplanReply(CommandStatus.OutOfOrder, null, [new Fault("from", $"{from}", $"up to {scheme.Scenario.LastYear}, the last year of {scheme.Record.Id}")]);
        var (replan, faults) = await pool.Run(
            token => ReplanMaking.Of(scheme, practice.Snapshot, PresentScheme.Practised(practice), request, from, token), cancellationToken);
        return replan is null ? new ReplanReply(CommandStatus.Invalid, null, faults) : new ReplanReply(CommandStatus.Done, replan, []);
    }

    private async Task<(CommandStatus Status, IReadOnlyList<Fault> Faults, ProgrammePractice? Practice, Track? Track, ImmutableArray<MoneySource> Sources)> Track(
        TrackRequest request, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var wrong = new FaultList();
        request.Check(today, wrong);
        if (!wrong.None) return (CommandStatus.Invalid, wrong.Faults, null, null, []);
        var (practice, scheme, uncarried) = await Present(cancellationToken);
        if (practice is null) return (CommandStatus.NotFound, [], null, null, []);
        if (uncarried.Count > 0) return (CommandStatus.OutOfOrder, uncarried, null, null, []);
        if (scheme is null) return (CommandStatus.Done, [], practice, null, []);
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(Programme).Read(cancellationToken);
        // How many visits inspectors can make changes no figure of the track.
        var question = new TrackQuestion(practice.Snapshot.Version, scheme.Record.Hash, settings.Version, today, request with { VisitsAMonth = 0 });
        // Whoever asks the same while it is computed waits for the same answer; it is asked anew after a failure.
        if (_last is not { } last || last.Question != question || last.Track.IsFaulted || last.Track.IsCanceled)
            _last = last = (question, pool.Run(
                token => TrackMaking.Of(scheme, practice.Snapshot, PresentScheme.Practised(practice), settings.Settings, settings.Version, request, today, threads.Share, token), CancellationToken.None));
        return (CommandStatus.Done, [], practice, await last.Track.WaitAsync(cancellationToken), settings.Settings.Sources);
    }

    private async Task<(ProgrammePractice? Practice, Scheme? Scheme, IReadOnlyList<Fault> Uncarried)> Present(CancellationToken cancellationToken)
    {
        var present = await (_present ??= new PresentScheme(Programme, GrainFactory, decisions, pool)).Read(cancellationToken);
        if (present.Practice is null) DeactivateOnIdle();
        return present;
    }

    /// <summary>What a track depends on.</summary>
    private sealed record TrackQuestion(long Snapshot, string Decision, long Settings, DateOnly Day, TrackRequest Request);
}
