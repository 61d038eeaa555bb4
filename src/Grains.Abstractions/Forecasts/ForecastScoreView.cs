using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>How good forecasts have been, and of what that is said.</summary>
/// <param name="Through">The last year that is over; later ones are not scored.</param>
/// <param name="Kept">How many forecasts there are.</param>
/// <param name="Scored">Of how many of them a year is over.</param>
/// <param name="Score">The score; null for a cohort of which no outcome is recorded.</param>
/// <param name="Pilot">The cohort; null for all wards.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastScoreView")]
public sealed record ForecastScoreView(
    [property: Id(0)] int Through,
    [property: Id(1)] int Kept,
    [property: Id(2)] int Scored,
    [property: Id(3)] ForecastScore? Score,
    [property: Id(4)] PilotOutcome? Pilot);

/// <summary>What is recorded of a pilot cohort.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Wards">How many wards in force belong to it.</param>
/// <param name="Recorded">Of how many of them a recognition is recorded, whether they hold the title or have lost it. While it is none nothing is scored: that nothing is known is no outcome.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PilotOutcome")]
public sealed record PilotOutcome([property: Id(0)] int Year, [property: Id(1)] int Wards, [property: Id(2)] int Recorded);
