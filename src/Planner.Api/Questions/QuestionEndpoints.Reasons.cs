using ModelWard.Model;

namespace ModelWard.Planner.Api.Questions;

/// <summary>Why a ward, why not, why no plan, and what else there is.</summary>
internal static partial class QuestionEndpoints
{
    private const string WardCode = "the code of a ward, see /api/v1/programmes/{programme}/wards";

    private static void MapReasons(RouteGroupBuilder api)
    {
        Map<WhyAnswer>(api, "why", "Why a ward starts when it does: what its start pays for, and what the best plan without it is like",
            query => new WhyQuestion { Ward = query.RequiredText("ward", WardCode) },
            ("ward", WardCode));
        Map<WhyNotAnswer>(api, "why-not", "Why a ward does not start in a year: what the best plan is like in which it does",
            query => new WhyNotQuestion
            {
                Ward = query.RequiredText("ward", WardCode),
                Year = query.RequiredWhole("year", ScenarioValidation.LeastYear, ScenarioValidation.MostYear),
            },
            ("ward", WardCode), ("year", "a year of the scenario"));
        Map<ClashAnswer>(api, "clash", "Why a scenario has no plan: the limits and side conditions that clash, and the cheapest relaxation",
            _ => new ClashQuestion());
        Map<AlternativesAnswer>(api, "alternatives", "Plans nearly as good as the best and as different as can be",
            query => new AlternativesQuestion
            {
                Within = query.Rate("within", AlternativesQuestion.DefaultWithin, 0, AlternativesQuestion.MostWithin),
                Plans = query.Whole("plans", AlternativesQuestion.DefaultPlans, AlternativesQuestion.FewestPlans, AlternativesQuestion.MostPlans),
            },
            ("within", $"share of the best value that a plan may lack, 0 to {AlternativesQuestion.MostWithin}; {AlternativesQuestion.DefaultWithin} when missing"),
            ("plans", $"plans, the best among them, {AlternativesQuestion.FewestPlans} to {AlternativesQuestion.MostPlans}; {AlternativesQuestion.DefaultPlans} when missing"));
    }
}
