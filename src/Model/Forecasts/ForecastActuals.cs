using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What has really come of a scheme, year by year, for holding forecasts against it.</summary>
/// <param name="Through">The last year that is over.</param>
/// <param name="Wards">Every ward whose titles are known, by code.</param>
/// <param name="Paid">What was paid in each year up to <paramref name="Through"/>; a year that is left out is not known.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ForecastActuals")]
public sealed record ForecastActuals([property: Id(0)] int Through, [property: Id(1)] ImmutableArray<WardTitles> Wards, [property: Id(2)] ImmutableArray<YearPaid> Paid);

/// <summary>The titles that a ward has held.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Titles">Each of them; none for a ward that was never recognized.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardTitles")]
public sealed record WardTitles([property: Id(0)] string Ward, [property: Id(1)] ImmutableArray<TitleSpan> Titles)
{
    /// <summary>Whether the ward stands recognized at the end of a year.</summary>
    public bool StandsIn(int year) => Titles.Any(title => title.Recognized <= year && !(title.Lost <= year));
}

/// <summary>A title that a ward holds or has held.</summary>
/// <param name="Recognized">Year of the recognition.</param>
/// <param name="Lost">Year in which it was lost, not before that of the recognition; null while it is held.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TitleSpan")]
public readonly record struct TitleSpan([property: Id(0)] int Recognized, [property: Id(1)] int? Lost = null);

/// <summary>What was paid in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">For works, equipment and upkeep, VND million.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.YearPaid")]
public readonly record struct YearPaid([property: Id(0)] int Year, [property: Id(1)] long Amount);
