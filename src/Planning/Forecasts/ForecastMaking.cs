using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Forecasts;

/// <summary>Keeps what is forecast of a scheme. The same inputs give the same bytes.</summary>
public static class ForecastMaking
{
    /// <summary>The forecast on which a scheme was adopted: the futures of its proposal.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="futures">The futures of its proposal.</param>
    /// <param name="snapshot">The wards on the day.</param>
    /// <param name="wards">The same with promises and actuals, in the same order.</param>
    /// <param name="day">The day of the adoption.</param>
    public static ForecastRecord AtAdoption(Scheme scheme, FuturesResult futures, Snapshot snapshot, ImmutableArray<WardPractice> wards, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(futures);
        var beside = Continuation.Of(scheme, snapshot, wards, scheme.Scenario.FirstYear)?.Beside ?? 0;
        return Record(scheme, futures, beside, day, ForecastOccasion.Adoption);
    }

    /// <summary>The forecast at the end of a quarter: the scheme carried on from the state of that day.</summary>
    /// <param name="scheme">The scheme in force.</param>
    /// <param name="future">The scheme carried on.</param>
    /// <param name="day">The day.</param>
    public static ForecastRecord InQuarter(Scheme scheme, SchemeFuture future, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(future);
        return Record(scheme, future.Futures, future.Continuation.Beside, day, ForecastOccasion.Quarter);
    }

    private static ForecastRecord Record(Scheme scheme, FuturesResult futures, long beside, DateOnly day, ForecastOccasion occasion) => new ForecastRecord
    {
        Programme = scheme.Record.Programme,
        Decision = scheme.Record.Id,
        Day = day,
        Occasion = occasion,
        Replications = futures.Fan.Replications,
        Seed = futures.Seed,
        Futures = futures.Fingerprint,
        Years = [.. futures.Fan.Years.Select((year, y) => new ForecastYear(year.Year, Of(year.Recognized, 0), Of(year.Spend, y == 0 ? beside : 0)))],
        All = futures.Fan.All.Chance,
        Milestones = futures.Fan.Milestones,
        Wards = [.. futures.Fan.Wards.Select(ward => new ForecastWard(ward.Ward, ward.Chances))],
    }.Sealed();

    private static ForecastSpread Of(Spread spread, long beside) => new(spread.At(10) + beside, spread.At(50) + beside, spread.At(90) + beside, spread.Mean.Mean + beside);
}
