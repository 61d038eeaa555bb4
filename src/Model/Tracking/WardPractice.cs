using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What is promised of a ward and what has been done in it.</summary>
/// <param name="Ward">The ward as it is now.</param>
/// <param name="Commitment">What the scheme in force promises; null where there is none.</param>
/// <param name="Basis">What its needs rest on; null before the first actual or chosen option.</param>
/// <param name="Actuals">What was recorded, what was cancelled among it.</param>
public sealed record WardPractice(Ward Ward, Commitment? Commitment, NeedsBasis? Basis, ImmutableArray<Actual> Actuals)
{
    /// <summary>
    /// The ward as it enters a plan that begins with a year: what was recorded for that year or later is given back to its needs, since the limits of the year pay for it.
    /// Works that have been finished in it last that year alone.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="since">Gives back only what was recorded after this moment; null is all.</param>
    public Ward AtStartOf(int year, DateTimeOffset? since) =>
        Basis is { } basis && Actuals.Any(actual => GivesBack(actual, year, since))
            ? Ward with { Needs = basis.LeftWithout(Actuals, actual => GivesBack(actual, year, since)) }
            : Ward;

    /// <summary>Whether an actual is among what <see cref="AtStartOf"/> gives back.</summary>
    public bool GivesBack(Actual actual, int year, DateTimeOffset? since)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return actual.Counts && actual.On.Year >= year && (since is null || actual.RecordedAt > since) && actual.Number > Basis?.Since(actual.Item);
    }
}
