using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What practice tells of the uncertainties, one observation each, with nothing but what actuals record.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PracticeObservations")]
public sealed record PracticeObservations
{
    /// <summary>The last year that is over; later ones are left out.</summary>
    [Id(0)] public required int Through { get; init; }

    /// <summary>The first year of the scheme: prices of the year before it are as planned.</summary>
    [Id(1)] public required int FirstYear { get; init; }

    /// <summary>Equipment that is paid, by year.</summary>
    [Id(2)] public ImmutableArray<YearPrices> Prices { get; init; } = [];

    /// <summary>Works that are finished, by ward.</summary>
    [Id(3)] public ImmutableArray<WorksCostObserved> Costs { get; init; } = [];

    /// <summary>Works that have begun, by ward.</summary>
    [Id(4)] public ImmutableArray<WorksYearsObserved> Durations { get; init; } = [];

    /// <summary>Recruitment, by year.</summary>
    [Id(5)] public ImmutableArray<RecruitmentObserved> Recruitment { get; init; } = [];

    /// <summary>Years in which a ward held the title at the begin and its upkeep was paid.</summary>
    [Id(6)] public int YearsHeld { get; init; }

    /// <summary>Of these years those in which it lost the title.</summary>
    [Id(7)] public int YearsLost { get; init; }
}

/// <summary>What equipment has cost in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Planned">Its planned cost at the prices of the year, VND million, from 1.</param>
/// <param name="Paid">What was paid for it, VND million, from 1.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.YearPrices")]
public readonly record struct YearPrices([property: Id(0)] int Year, [property: Id(1)] decimal Planned, [property: Id(2)] long Paid);

/// <summary>What the works of a ward have cost.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Planned">Their planned cost at base-year prices, VND million, above 0.</param>
/// <param name="Paid">What was paid for them by year, each at base-year prices, VND million.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WorksCostObserved")]
public sealed record WorksCostObserved([property: Id(0)] string Ward, [property: Id(1)] decimal Planned, [property: Id(2)] ImmutableArray<RealPayment> Paid);

/// <summary>What was paid in a year, without inflation.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">VND million at base-year prices.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RealPayment")]
public readonly record struct RealPayment([property: Id(0)] int Year, [property: Id(1)] decimal Amount);

/// <summary>How long the works of a ward have taken.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Planned">Planned years, 1 to 3.</param>
/// <param name="Taken">Years that they have taken, from 1; of works that are not finished up to the last year that is over.</param>
/// <param name="IsFinished">Whether they are finished.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WorksYearsObserved")]
public readonly record struct WorksYearsObserved([property: Id(0)] string Ward, [property: Id(1)] int Planned, [property: Id(2)] int Taken, [property: Id(3)] bool IsFinished);

/// <summary>What share of a year's grant of officers was not recruited.</summary>
/// <param name="Year">The year.</param>
/// <param name="Missing">The share that is missing, 0 to 1; where all that were wanted came, the most that can be missing.</param>
/// <param name="IsAtMost">Whether all that were wanted came, so that no more is known than that the share lies at <paramref name="Missing"/> or below.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RecruitmentObserved")]
public readonly record struct RecruitmentObserved([property: Id(0)] int Year, [property: Id(1)] decimal Missing, [property: Id(2)] bool IsAtMost);
