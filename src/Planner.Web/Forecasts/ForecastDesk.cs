using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Forecasts;

/// <summary>What the pages of forecasts and of their calibration ask of the grains.</summary>
public sealed class ForecastDesk(IGrainFactory grains, WardDesk wards, TimeProvider time)
{
    /// <summary>The forecasts of the programme that an address means and how good they were; null when there is no such programme.</summary>
    /// <param name="named">Code of the programme; null for that of the first scenario, or the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ForecastSight?> Read(string? named, CancellationToken cancellationToken)
    {
        if (await wards.Programme(named, cancellationToken).WaitAsync(cancellationToken) is not { } programme) return null;
        var grain = grains.GetGrain<IForecastsGrain>(programme.Code);
        var heads = await grain.List(cancellationToken).WaitAsync(cancellationToken);
        var all = await Score(new ForecastQuestion());
        var pilots = ImmutableArray.CreateBuilder<ForecastScoreView>();
        foreach (var year in programme.Snapshot.Wards.Select(ward => ward.Pilot?.Year).OfType<int>().Distinct().Order()) pilots.Add(await Score(new ForecastQuestion(Pilot: year)));
        return new ForecastSight(programme, heads, all, pilots.ToImmutable(), time.Today());

        async Task<ForecastScoreView> Score(ForecastQuestion question) =>
            (await grain.Score(question, cancellationToken).WaitAsync(cancellationToken)).View ?? throw new InvalidOperationException($"The forecasts of {programme.Code} have no score.");
    }

    /// <summary>What practice says of the uncertainties of the programme that an address means; null when there is no such programme.</summary>
    /// <param name="named">Code of the programme; null for that of the first scenario, or the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<CalibrationSight?> Calibrate(string? named, CancellationToken cancellationToken) =>
        await wards.Programme(named, cancellationToken).WaitAsync(cancellationToken) is { } programme
            ? new CalibrationSight(programme, await grains.GetGrain<IForecastsGrain>(programme.Code).Calibrate(cancellationToken).WaitAsync(cancellationToken))
            : null;
}

/// <summary>What the page of forecasts shows.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Heads">Its forecasts, newest first.</param>
/// <param name="All">How good all of them were.</param>
/// <param name="Pilots">The same of each pilot cohort, by year.</param>
/// <param name="Today">The day.</param>
public sealed record ForecastSight(ProgrammeView Programme, ImmutableArray<ForecastHead> Heads, ForecastScoreView All, ImmutableArray<ForecastScoreView> Pilots, DateOnly Today);

/// <summary>What the page of the calibration shows.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Reply">What practice says.</param>
public sealed record CalibrationSight(ProgrammeView Programme, CalibrationReply Reply);
