using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Data;

/// <summary>Something a scenario assumes, in words with its figures.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Says">What is assumed.</param>
public sealed record Assumption(string Name, string Says)
{
    /// <summary>All that a scenario assumes beside its limits.</summary>
    public static ImmutableArray<Assumption> Of(Scenario scenario, Texts texts)
    {
        var risks = scenario.Uncertainty;
        return
        [
            Say(Phrases.AssumedPriceLevel, Phrases.AssumedPriceLevelSay, $"{scenario.BaseYear}", Share(scenario.Inflation)),
            Say(Phrases.AssumedCarry, Phrases.AssumedCarrySay, Share(scenario.CarryOver)),
            Say(Phrases.AssumedDrift, Phrases.AssumedDriftSay, Share(risks.PriceDrift), Share(risks.PriceSpread)),
            WardCostOf(risks.WardCost),
            Say(Phrases.AssumedDelay, Phrases.AssumedDelaySay, Share(risks.WorksDelay)),
            Say(Phrases.AssumedRecruits, Phrases.AssumedRecruitsSay, Share(risks.RecruitShortfall.Mean), Share(risks.RecruitShortfall.Spread)),
            Say(Phrases.AssumedAttrition, Phrases.AssumedAttritionSay, Share(risks.Attrition)),
            Say(Phrases.AssumedFloorArea, Phrases.AssumedFloorAreaSay, Share(risks.FloorAreaSpread)),
            Say(Phrases.AssumedCut, Phrases.AssumedCutSay, Share(risks.BudgetCut.Chance), Share(risks.BudgetCut.Size)),
            Say(Phrases.AssumedPractice, Phrases.AssumedPracticeSay, Share(risks.PracticePace), Number(risks.PracticeNoise)),
            Say(Phrases.AssumedAssessor, Phrases.AssumedAssessorSay, Number(risks.AssessorNoise)),
            Say(Phrases.AssumedSlip, Phrases.AssumedSlipSay, Share(risks.Slip)),
            new(texts[Phrases.AssumedExecution], texts[scenario.Execution == Execution.ReserveList ? Phrases.AssumedReserve : Phrases.AssumedFixed]),
        ];

        Assumption Say(Phrase name, Phrase says, params string[] values) => new(texts[name], texts.Say(says, [.. values]));

        Assumption WardCostOf(WardCost cost) => cost.Shape == WardCostShape.Pert
            ? Say(Phrases.AssumedWardCost, Phrases.AssumedPert, Number(cost.Low!.Value), Number(cost.Mode!.Value), Number(cost.High!.Value))
            : Say(Phrases.AssumedWardCost, Phrases.AssumedLognormal, Share(cost.Spread ?? WardCost.UsualSpread));

        string Share(decimal share) => texts.Number.Rounded(100 * share, 4) + "%";

        string Number(decimal number) => texts.Number.Rounded(number, 6);
    }
}
