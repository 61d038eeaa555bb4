using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>How practice differs from the plan, in words.</summary>
internal static class DeviationWords
{
    /// <summary>Of a promised year.</summary>
    public static string Of(PlannedYear year, Texts texts)
    {
        return year.Deviation switch
        {
            PlanDeviation.OnPlan => texts[Phrases.DeviationOnPlan],
            PlanDeviation.Early => Years(Phrases.DeviationEarlyOne, Phrases.DeviationEarly),
            PlanDeviation.Late => Years(Phrases.DeviationLateOne, Phrases.DeviationLate),
            PlanDeviation.Overdue => Years(Phrases.DeviationOverdueOne, Phrases.DeviationOverdue),
            PlanDeviation.DueThisYear => texts[Phrases.DeviationDue],
            PlanDeviation.ToCome => Years(Phrases.DeviationToComeOne, Phrases.DeviationToCome),
            PlanDeviation.Unplanned => texts[Phrases.DeviationUnplanned],
            PlanDeviation.Lost => texts[Phrases.DeviationLost],
            _ => texts[Phrases.DeviationNothing],
        };

        string Years(Phrase one, Phrase many) => year.By == 1 ? texts[one] : texts.Say(many, texts.Number.Whole(year.By));
    }

    /// <summary>Of an amount: as planned, or how much more or less.</summary>
    /// <param name="planned">What was planned.</param>
    /// <param name="actual">What was recorded.</param>
    /// <param name="amount">Writes an amount with its unit.</param>
    /// <param name="texts">The language.</param>
    public static string Of(long planned, long actual, Func<long, string> amount, Texts texts) => (actual - planned) switch
    {
        0 when planned == 0 => texts[Phrases.DeviationNothing],
        0 => texts[Phrases.DeviationOnPlan],
        > 0 and var more => texts.Say(Phrases.DeviationMore, amount(more)),
        var less => texts.Say(Phrases.DeviationLess, amount(-less)),
    };
}
