using System.Globalization;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Decisions;

/// <summary>What the futures of a proposal say, line by line: what a line is about, and its figure.</summary>
internal static class RiskWords
{
    /// <summary>The lines; none where nothing is known.</summary>
    public static IEnumerable<(string About, string Figure)> Lines(ProposalRisk? risk, Texts texts)
    {
        if (risk is null) yield break;
        var number = texts.Number;
        yield return (texts[Phrases.RiskRecognized], texts.Say(Phrases.RiskSpread, number.Whole(risk.RecognizedP50), number.Whole(risk.RecognizedP20), number.Whole(risk.RecognizedP80)));
        yield return (texts[Phrases.RiskAll], number.Chance(risk.All.Chance));
        foreach (var milestone in risk.Milestones.Distinct())
            yield return (texts.Say(Phrases.RiskMilestone, milestone.Year.ToString(CultureInfo.InvariantCulture), texts.Wards(milestone.Target)), number.Chance(milestone.Chance.Chance));
        yield return (texts[Phrases.RiskSpend], $"{number.Money(risk.SpendP50)}; {number.Money(risk.SpendP80)}");
    }
}
