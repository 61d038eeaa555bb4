using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>What becomes of a ward under a scenario, in words.</summary>
internal static class OutcomeWords
{
    /// <summary>What it was refused for, year by year; empty when nothing stood in its way.</summary>
    public static List<string> Reasons(WardOutcome outcome, Scenario scenario, Texts texts)
    {
        var reasons = outcome.RefusedBy.GroupBy(refusal => refusal.Year).Select(year => texts.Say(Phrases.RefusedInYear, year.Key,
            texts.List([.. year.Select(refusal => texts[ModelWords.InSentence(refusal.Resource)])]))).ToList();
        if (outcome.TooLarge) reasons.Insert(0, texts[Phrases.TooLarge]);
        if (reasons.Count == 0 && outcome.Start is null && scenario.Policy != Policy.Optimal) reasons.Add(texts[Phrases.NeverRefused]);
        return reasons;
    }
}
