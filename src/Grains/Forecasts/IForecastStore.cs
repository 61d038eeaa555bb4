using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Forecasts;

/// <summary>The forecasts of every programme. What is there is never changed.</summary>
public interface IForecastStore
{
    /// <summary>Keeps a forecast, unless there is one of the same decision, occasion and quarter already: the first one stays.</summary>
    /// <returns>Whether it was kept.</returns>
    Task<bool> Keep(StoredForecast forecast, CancellationToken cancellationToken);

    /// <summary>What there is of a programme, in no particular order.</summary>
    Task<ImmutableArray<ForecastKey>> Keys(string programme, CancellationToken cancellationToken);

    /// <summary>The forecasts of a programme by their days, of a day by fingerprint.</summary>
    Task<ImmutableArray<ForecastRecord>> All(string programme, CancellationToken cancellationToken);
}

/// <summary>What tells the forecasts of a programme apart.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Occasion">adoption or quarter.</param>
/// <param name="Quarter">The quarter that was over, as <c>2026-Q3</c>; empty at an adoption.</param>
public readonly record struct ForecastKey(string Decision, string Occasion, string Quarter)
{
    /// <summary>The key of a decision's first forecast.</summary>
    public static ForecastKey AtAdoption(string decision) => new(decision, EnumNames.Of(ForecastOccasion.Adoption), "");

    /// <summary>The key of a forecast at the end of a quarter.</summary>
    public static ForecastKey InQuarter(string decision, string quarter) => new(decision, EnumNames.Of(ForecastOccasion.Quarter), quarter);
}
