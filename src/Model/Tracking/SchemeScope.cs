namespace ModelWard.Model;

/// <summary>Which actuals are practice of an adopted scheme.</summary>
/// <param name="SubmittedAt">When the scheme was handed in.</param>
/// <param name="FirstYear">Its first year.</param>
/// <param name="Continues">The decision that it carries on; null for none.</param>
public sealed record SchemeScope(DateTimeOffset SubmittedAt, int FirstYear, ContinuedScheme? Continues)
{
    /// <summary>The scope of a decision.</summary>
    /// <param name="record">Its record.</param>
    /// <param name="scenario">The scenario that was adopted.</param>
    public static SchemeScope Of(DecisionRecord record, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scenario);
        return new SchemeScope(record.SubmittedAt, scenario.FirstYear, scenario.Continues);
    }

    /// <summary>
    /// Whether an actual is practice of the scheme: recorded after it was handed in, or given back to the needs when it was (<see cref="ContinuedScheme"/>). What was recorded before
    /// is no part of its plan.
    /// </summary>
    public bool Includes(Actual actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        if (!actual.Counts) return false;
        return actual.RecordedAt > SubmittedAt
            || (Continues is { } continued && actual.On.Year >= FirstYear && (continued.Since is null || actual.RecordedAt > continued.Since));
    }
}
