using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tracking;
using ModelWard.Grains.Wards;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Tracking;

namespace ModelWard.Grains.Forecasts;

/// <summary>A forecast that has still to be made.</summary>
/// <param name="Record">The decision whose scheme is forecast.</param>
/// <param name="Quarter">The quarter that is over, as <c>2026-Q3</c>; null for the forecast at the adoption.</param>
internal sealed record DueForecast(DecisionRecord Record, string? Quarter);

/// <summary>Finds which forecasts are to be made, and makes them.</summary>
internal sealed class DueForecasts(
    string programme, IForecastStore store, IDecisionStore decisions, IWardEventStore history, PresentScheme present, WorkPool pool, WorkSharing sharing, TimeProvider time)
{
    /// <summary>Futures of a quarter's forecast: P10 and P90 move by less than a ward in most programmes.</summary>
    public const int Replications = TrackRequest.MostReplications;

    /// <summary>
    /// What is due: of every decision the forecast at its adoption, and of the one in force that at the end of the last quarter that is over, if it was in force by then. Of quarters before nobody
    /// knows any more how the wards stood.
    /// </summary>
    public async Task<ImmutableArray<DueForecast>> List(CancellationToken cancellationToken)
    {
        var known = (await store.Keys(programme, cancellationToken)).ToHashSet();
        var records = await decisions.All(programme, cancellationToken);
        var due = records.Where(record => !known.Contains(ForecastKey.AtAdoption(record.Id))).Select(record => new DueForecast(record, null));
        var today = time.Today();
        var (year, number) = YearCalendar.LastOver(today);
        if (records.LastOrDefault() is { } last && last.AdoptedAt.CivilDay() <= YearCalendar.EndOf(year, number) && ForecastRecord.QuarterBefore(today) is var quarter
            && !known.Contains(ForecastKey.InQuarter(last.Id, quarter)))
            due = due.Append(new DueForecast(last, quarter));
        return [.. due];
    }

    /// <summary>Makes a forecast.</summary>
    /// <returns>Null where there is nothing to forecast: the scheme is over, or another one has come into force.</returns>
    /// <exception cref="InvalidOperationException">What it rests on is not in the store, or the scheme cannot be carried over to the wards in force.</exception>
    public Task<ForecastRecord?> Make(DueForecast due, CancellationToken cancellationToken) =>
        due.Quarter is null ? AtAdoption(due.Record, cancellationToken) : InQuarter(due, cancellationToken);

    // From nothing but what was stored by the hand-in, so that it is the same whenever it is made.
    private async Task<ForecastRecord?> AtAdoption(DecisionRecord record, CancellationToken cancellationToken)
    {
        var written = await decisions.Proposal(record.Proposal, cancellationToken)
            ?? throw new InvalidOperationException($"The proposal {record.Proposal} of decision {record.Id} is not in the store.");
        var (proposal, scheme) = await pool.Run(_ => (Proposal.Read(written), Scheme.Of(new DecisionFile(record, written))), cancellationToken);
        var wards = ImmutableArray.CreateBuilder<WardPractice>(proposal.Snapshot.Wards.Length);
        foreach (var ward in proposal.Snapshot.Wards) wards.Add(await AsHandedIn(ward, record.SubmittedAt, cancellationToken));
        return await pool.Run(
            _ => ForecastMaking.AtAdoption(scheme, proposal.Results.Futures, proposal.Snapshot, wards.MoveToImmutable(), record.AdoptedAt.CivilDay()), cancellationToken);
    }

    private async Task<WardPractice> AsHandedIn(Ward ward, DateTimeOffset submittedAt, CancellationToken cancellationToken)
    {
        var events = await history.After(GrainKeys.Ward(programme, ward.Code), 0, cancellationToken);
        var state = events.TakeWhile(one => one.At <= submittedAt).Aggregate(new WardState(), WardFold.Fold);
        return new WardPractice(ward, null, state.Basis, state.Actuals);
    }

    private async Task<ForecastRecord?> InQuarter(DueForecast due, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var (practice, scheme, uncarried) = await present.Read(cancellationToken);
        if (uncarried.Count > 0) throw new InvalidOperationException($"{due.Record.Id} cannot be carried over to the wards in force: {uncarried[0].Path} is {uncarried[0].Value}, allowed is {uncarried[0].Allowed}.");
        // In the night between, an adoption or another quarter may have come.
        if (practice is null || scheme is null || scheme.Record.Id != due.Record.Id || ForecastRecord.QuarterBefore(today) != due.Quarter) return null;
        return await pool.Run(
            token =>
            {
                if (Continuation.Of(scheme, practice.Snapshot, PresentScheme.Practised(practice), today.Year) is not { } continuation) return null;
                return ForecastMaking.InQuarter(scheme, SchemeFuture.Of(scheme, continuation, Replications, sharing, token), today);
            },
            cancellationToken);
    }
}
