using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Tracking;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;
using ModelWard.Planning.Tracking;

namespace ModelWard.Grains.Forecasts;

/// <summary>
/// Keeps what is forecast of a programme's schemes, and answers what became of it. Forecasts are made here alone, one call after the other; what is due is looked up in the store by a reminder every
/// hour, so that a crash or a store that is away only puts it off.
/// </summary>
[GrainType("forecasts"), CollectionAgeLimit(Hours = 2)]
internal sealed partial class ForecastsGrain(
    IForecastStore store, IDecisionStore decisions, IWardEventStore history, WorkPool pool, FuturesPool threads, TimeProvider time, ILogger<ForecastsGrain> log) : Grain, IForecastsGrain, IRemindable
{
    private const string Reminder = "make";

    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private PresentScheme? _present;
    private ImmutableArray<ForecastRecord> _records = [];

    private string Programme => this.GetPrimaryKeyString();

    private PresentScheme Present => _present ??= new PresentScheme(Programme, GrainFactory, decisions, pool);

    /// <inheritdoc />
    public async Task Watch(CancellationToken cancellationToken)
    {
        await this.RegisterOrUpdateReminder(Reminder, Period, Period, cancellationToken);
        await GrainFactory.GetGrain<IForecastsGrain>(Programme).MakeSoon();
    }

    /// <inheritdoc />
    public async Task<int> Make(CancellationToken cancellationToken)
    {
        var making = new DueForecasts(Programme, store, decisions, history, Present, pool, threads.Share, time);
        var made = 0;
        foreach (var due in await making.List(cancellationToken))
        {
            try
            {
                if (await making.Make(due, cancellationToken) is { } record && await store.Keep(StoredForecast.Of(record), cancellationToken)) made++;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The others are made all the same.
                LogPutOff(due.Record.Id, due.Quarter ?? "its adoption", exception);
            }
        }
        return made;
    }

    /// <inheritdoc />
    public async Task MakeSoon()
    {
        try
        {
            await Make(CancellationToken.None);
        }
        catch (Exception exception)
        {
            LogUnread(Programme, exception);
        }
    }

    /// <inheritdoc />
    public Task ReceiveReminder(string reminderName, TickStatus status) => MakeSoon();

    /// <inheritdoc />
    public async Task<ImmutableArray<ForecastHead>> List(CancellationToken cancellationToken) => [.. (await Records(cancellationToken)).Reverse().Select(ForecastHead.Of)];

    /// <inheritdoc />
    public async Task<ForecastRecord?> Find(string fingerprint, CancellationToken cancellationToken) =>
        (await Records(cancellationToken)).FirstOrDefault(record => record.Fingerprint == fingerprint);

    /// <inheritdoc />
    public async Task<ForecastScoreReply> Score(ForecastQuestion question, CancellationToken cancellationToken)
    {
        var (practice, _, _) = await Read(cancellationToken);
        if (practice is null) return new ForecastScoreReply(CommandStatus.NotFound, null, []);
        var all = await Records(cancellationToken);
        ImmutableArray<ForecastRecord> records = question.Decision is { } decision ? [.. all.Where(record => record.Decision == decision)] : all;
        if (question.Decision is not null && (await decisions.All(Programme, cancellationToken)).All(record => record.Id != question.Decision))
            return Invalid("decision", question.Decision, $"the id of a decision of {Programme}");
        var pilots = practice.Snapshot.Wards.Where(ward => ward.Pilot?.Year == question.Pilot).ToList();
        if (question.Pilot is not null && pilots.Count == 0) return Invalid("pilot", $"{question.Pilot}", $"the year of a pilot cohort of {Programme}");
        var actuals = await Actuals(practice, records, cancellationToken);
        var pilot = question.Pilot is { } year ? new PilotOutcome(year, pilots.Count, pilots.Count(ward => ward.Recognized is not null)) : null;
        var cohort = pilots.Select(ward => ward.Code).ToHashSet(StringComparer.Ordinal);
        var score = pilot is { Recorded: 0 } ? null : await pool.Run(
            token => pilot is null ? ForecastScoring.Of(records, actuals, token) : ForecastScoring.OfCohort(records, actuals, cohort, token), cancellationToken);
        var scored = records.Count(record => record.Years.Any(one => one.Year >= record.Day.Year && one.Year <= actuals.Through));
        return new ForecastScoreReply(CommandStatus.Done, new ForecastScoreView(actuals.Through, records.Length, scored, score, pilot), []);

        static ForecastScoreReply Invalid(string field, string value, string allowed) => new(CommandStatus.Invalid, null, [Fault.Of(field, value, allowed)]);
    }

    /// <inheritdoc />
    public async Task<CalibrationReply> Calibrate(CancellationToken cancellationToken)
    {
        var (practice, scheme, uncarried) = await Read(cancellationToken);
        if (practice is null) return new CalibrationReply(CommandStatus.NotFound, null, []);
        if (uncarried.Count > 0) return new CalibrationReply(CommandStatus.OutOfOrder, null, uncarried);
        if (scheme is null) return new CalibrationReply(CommandStatus.Done, null, []);
        var actuals = await Actuals(practice, [], cancellationToken);
        var (observations, calibration) = await pool.Run(
            _ =>
            {
                var seen = Observing.Of(scheme, PresentScheme.Practised(practice), actuals);
                return (seen, CalibrationMaking.Of(seen, scheme.Scenario.Uncertainty));
            },
            cancellationToken);
        var isChanged = calibration.Settings.Any(setting => setting.Proposed is not null);
        return new CalibrationReply(
            CommandStatus.Done,
            new CalibrationView(scheme.Record.Id, scheme.Scenario.Name, calibration, observations, isChanged ? CalibrationDraft.Of(scheme, calibration) : null), []);
    }

    private async Task<(ProgrammePractice? Practice, Scheme? Scheme, IReadOnlyList<Fault> Uncarried)> Read(CancellationToken cancellationToken)
    {
        var present = await Present.Read(cancellationToken);
        if (present.Practice is null) DeactivateOnIdle();
        return present;
    }

    // Rows are only ever added: as many as before are the same.
    private async Task<ImmutableArray<ForecastRecord>> Records(CancellationToken cancellationToken)
    {
        if ((await store.Keys(Programme, cancellationToken)).Length != _records.Length) _records = await store.All(Programme, cancellationToken);
        return _records;
    }

    // Payments of a year are recorded from that of the first forecast on.
    private async Task<ForecastActuals> Actuals(ProgrammePractice practice, ImmutableArray<ForecastRecord> records, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var lost = await LostTitles.Of(Programme, practice.Wards, GrainFactory, cancellationToken);
        return await pool.Run(
            _ => ActualsMaking.Of(PresentScheme.Practised(practice), lost, records.IsEmpty ? today.Year : records.Min(record => record.Day.Year), today), cancellationToken);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The forecast of {Decision} at {Occasion} could not be made; it is tried again within the hour.")]
    private partial void LogPutOff(string decision, string occasion, Exception failure);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "What is to be forecast of {Programme} could not be read; it is tried again within the hour.")]
    private partial void LogUnread(string programme, Exception failure);
}
