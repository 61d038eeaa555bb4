namespace ModelWard.Model;

/// <summary>How plan and practice are to be compared.</summary>
/// <param name="From">
/// The year with which the scheme goes on: this year, so that what was recorded in it is part of it, or the next, so that this one is closed with what was recorded. Null is this year.
/// </param>
/// <param name="Replications">How many futures, <see cref="FewestReplications"/> to <see cref="MostReplications"/>.</param>
/// <param name="Risk">Wards whose chance lies below are at risk, 0 to 1, at most six decimal places.</param>
/// <param name="VisitsAMonth">How many visits inspectors can make in a month, 1 to <see cref="MostVisits"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TrackRequest")]
public sealed record TrackRequest(
    [property: Id(0)] int? From = null,
    [property: Id(1)] int Replications = TrackRequest.UsualReplications,
    [property: Id(2)] decimal Risk = TrackRequest.UsualRisk,
    [property: Id(3)] int VisitsAMonth = TrackRequest.UsualVisits)
{
    /// <summary>The fewest and most futures.</summary>
    public const int FewestReplications = 2, MostReplications = 2_000;

    /// <summary>How many futures where nothing else is said: chances are good to two hundredths.</summary>
    public const int UsualReplications = 512;

    /// <summary>The threshold where nothing else is said: more likely late than not.</summary>
    public const decimal UsualRisk = 0.5m;

    /// <summary>Visits a month where nothing else is said.</summary>
    public const int UsualVisits = 8;

    /// <summary>The most visits a month.</summary>
    public const int MostVisits = 1_000;

    /// <summary>Says what is not allowed.</summary>
    /// <param name="today">Today.</param>
    /// <param name="faults">Takes the faults.</param>
    public void Check(DateOnly today, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (From is { } from) faults.Range("from", from, today.Year, today.Year + 1);
        faults.Range("replications", Replications, FewestReplications, MostReplications);
        faults.RateRange("risk", Risk, 0, 1);
        faults.Range("visitsAMonth", VisitsAMonth, 1, MostVisits);
    }
}
