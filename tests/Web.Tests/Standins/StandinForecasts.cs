using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Forecasts of the city in memory, scored and learned from by the real arithmetic.</summary>
internal sealed class StandinForecasts(StandinGrains grains) : IForecastsGrain
{
    /// <summary>The last year that is over.</summary>
    public const int Through = 2026;

    /// <summary>The forecasts that are kept, by day.</summary>
    public ImmutableArray<ForecastRecord> Records { get; set; } = [];

    /// <summary>What has come.</summary>
    public ForecastActuals Actuals { get; set; } = new(Through, [], []);

    /// <summary>What practice says; null while nothing is adopted.</summary>
    public CalibrationView? Calibration { get; set; }

    /// <summary>Answered instead of the calibration; null for none.</summary>
    public CalibrationReply? Refused { get; set; }

    /// <summary>Thrown by every call; null for none.</summary>
    public Exception? Failure { get; set; }

    public Task Watch(CancellationToken cancellationToken) => throw new NotSupportedException("Pages do not ask for it.");

    public Task<int> Make(CancellationToken cancellationToken) => throw new NotSupportedException("Pages do not ask for it.");

    public Task MakeSoon() => throw new NotSupportedException("Pages do not ask for it.");

    public Task<ImmutableArray<ForecastHead>> List(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult<ImmutableArray<ForecastHead>>([.. Records.Reverse().Select(ForecastHead.Of)]) : Task.FromException<ImmutableArray<ForecastHead>>(Failure);

    public Task<ForecastRecord?> Find(string fingerprint, CancellationToken cancellationToken) => Task.FromResult(Records.FirstOrDefault(record => record.Fingerprint == fingerprint));

    public Task<ForecastScoreReply> Score(ForecastQuestion question, CancellationToken cancellationToken)
    {
        var cohort = grains.Snapshot.Wards.Where(ward => ward.Pilot?.Year == question.Pilot).Select(ward => ward.Code).ToHashSet(StringComparer.Ordinal);
        var pilot = question.Pilot is { } year ? new PilotOutcome(year, cohort.Count, Actuals.Wards.Count(ward => cohort.Contains(ward.Ward) && !ward.Titles.IsEmpty)) : null;
        var score = pilot is { Recorded: 0 } ? null
            : pilot is null ? ForecastScoring.Of(Records, Actuals, cancellationToken) : ForecastScoring.OfCohort(Records, Actuals, cohort, cancellationToken);
        var scored = Records.Count(record => ForecastHead.Of(record).YearsOver(Actuals.Through) > 0);
        return Task.FromResult(new ForecastScoreReply(CommandStatus.Done, new ForecastScoreView(Actuals.Through, Records.Length, scored, score, pilot), []));
    }

    public Task<CalibrationReply> Calibrate(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult(Refused ?? new CalibrationReply(CommandStatus.Done, Calibration, [])) : Task.FromException<CalibrationReply>(Failure);
}
