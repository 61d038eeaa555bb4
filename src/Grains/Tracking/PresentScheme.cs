using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Tracking;

namespace ModelWard.Grains.Tracking;

/// <summary>Knows the scheme in force of a programme and its wards, and works out only what is new. Belongs to one grain.</summary>
internal sealed class PresentScheme(string programme, IGrainFactory grains, IDecisionStore decisions, WorkPool pool)
{
    private ProgrammePractice? _practice;
    private Task<Scheme>? _scheme;
    private (Scheme Adopted, string Events, Scheme? Carried, IReadOnlyList<Fault> Faults)? _carried;
    private string? _schemeHash;

    /// <summary>The scheme and the wards as they are now.</summary>
    /// <returns>No practice where there is no such programme; no scheme where none is adopted, or where it cannot be carried over to the wards in force: then with the reasons.</returns>
    public async Task<(ProgrammePractice? Practice, Scheme? Scheme, IReadOnlyList<Fault> Uncarried)> Read(CancellationToken cancellationToken)
    {
        var held = _practice;
        var answer = await grains.GetGrain<IProgrammeGrain>(programme).GetPractice(held?.Snapshot.Version ?? -1, cancellationToken);
        if (!answer.Exists) return (null, null, []);
        var practice = answer.Newer ?? held;
        // An adoption changes every ward: while nothing is newer, the decision in force is the one that is known.
        if (answer.Newer is not null || _scheme is { IsFaulted: true } or { IsCanceled: true })
        {
            var record = (await decisions.All(programme, cancellationToken)).LastOrDefault();
            if (record?.Hash != _schemeHash || _scheme is { IsFaulted: true } or { IsCanceled: true }) (_schemeHash, _scheme) = (record?.Hash, record is null ? null : WorkOut(record));
        }
        // Kept only now: whoever asks meanwhile must not take the wards as known and the decision as not there.
        _practice = practice;
        if (_scheme is null || practice is null) return (practice, null, []);
        var (carried, uncarried) = await Carried(await _scheme.WaitAsync(cancellationToken), practice.Events);
        return (practice, carried, uncarried);
    }

    /// <summary>What is promised of the wards and what has been done.</summary>
    public static ImmutableArray<WardPractice> Practised(ProgrammePractice practice) => [.. practice.Wards.Select(view => view.Practice())];

    // What happened to wards before the scheme was handed in is in its own snapshot; an adoption of what was handed in before an event is refused.
    private async Task<(Scheme? Scheme, IReadOnlyList<Fault> Faults)> Carried(Scheme scheme, ImmutableArray<EventInForce> events)
    {
        var since = events.Where(one => one.At > scheme.Record.SubmittedAt).ToList();
        if (since.Count == 0) return (scheme, []);
        var numbers = string.Join(',', since.Select(one => one.Number));
        if (_carried is { } known && ReferenceEquals(known.Adopted, scheme) && known.Events == numbers) return (known.Carried, known.Faults);
        var faults = new FaultList();
        var carried = await pool.Run(_ => scheme.Carried(since.Select(one => one.Event), faults), CancellationToken.None);
        _carried = (scheme, numbers, carried, faults.Faults);
        return (carried, faults.Faults);
    }

    private async Task<Scheme> WorkOut(DecisionRecord record)
    {
        var proposal = await decisions.Proposal(record.Proposal, CancellationToken.None)
            ?? throw new InvalidOperationException($"The proposal {record.Proposal} of decision {record.Id} is not in the store.");
        return await pool.Run(_ => Scheme.Of(new DecisionFile(record, proposal)), CancellationToken.None);
    }
}
