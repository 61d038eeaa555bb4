using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Questions;

/// <summary>What a scenario's plan reaches in many futures: which risk matters, where the spread comes from, what a chance costs, which plan is robust.</summary>
internal static partial class QuestionEndpoints
{
    private const string OptimalOnly = "where the policy is optimal: starts of every search, 1 to 1000; 2 when missing";

    private static void MapFutures(RouteGroupBuilder api)
    {
        MapFutures<TornadoAnswer>(api, "tornado", "Which risk matters: what would be gained in wards, years and VND if one were off and all others stayed",
            _ => new TornadoQuestion());
        MapFutures<SobolAnswer>(api, "sobol", "Where the spread of recognized wards and of spending comes from: Sobol's indices of the groups of risks",
            _ => new SobolQuestion());
        MapFutures<LeastCapitalAnswer>(api, "least-capital", "The least capital, as one factor on every year's, with which a chance is reached; the plan is made anew under each",
            query => new LeastCapitalQuestion
            {
                Chance = query.Rate("chance", LeastCapitalQuestion.DefaultChance, LeastCapitalQuestion.LeastChance, LeastCapitalQuestion.MostChance),
                Wards = query.WholeOrNone("wards", 1, MostWards),
                Year = query.WholeOrNone("year", ScenarioValidation.LeastYear, ScenarioValidation.MostYear),
                Least = query.Rate("least", 0, 0, LeastCapitalQuestion.Largest),
                Most = query.Rate("most", LeastCapitalQuestion.DefaultMost, 0, LeastCapitalQuestion.Largest),
            },
            ("chance", $"the chance to reach, {LeastCapitalQuestion.LeastChance} to {LeastCapitalQuestion.MostChance}; {LeastCapitalQuestion.DefaultChance} when missing"),
            ("wards", "how many wards; all when missing"), ("year", "at the end of which year of the scenario; the last when missing"),
            ("least", "the smallest factor to try, three decimals at most; 0 when missing"),
            ("most", $"the largest factor to try, to {LeastCapitalQuestion.Largest}; {LeastCapitalQuestion.DefaultMost} when missing"));
        MapFutures<RobustAnswer>(api, "robust", "The plan that does best on many futures, chosen on some and reported on others, ready to be stored",
            query => new RobustQuestion { Percent = query.WholeOrNone("percent", 1, 99) },
            ("percent", "judge by this percentile, 1 to 99: 10 is what is reached in 90 % of the futures; by the mean when missing"));
    }

    private static void MapFutures<TAnswer>(
        RouteGroupBuilder api, string name, string summary, Func<Query, FuturesQuestion> read, params (string Name, string Description)[] parameters)
        where TAnswer : QuestionAnswer =>
        Map<TAnswer>(api, name, summary, query => read(query) with { Replications = query.Replications() }, OptimalOnly, [.. parameters, ReplicationsParameter]);

    private static (string Name, string Description) ReplicationsParameter { get; } = ("replications",
        $"futures, {FuturesQuestion.FewestReplications} to {FuturesQuestion.MostReplications}; {FuturesQuestion.DefaultReplications} when missing. Ten times as many make intervals about a third as wide.");

    private static int Replications(this Query query) =>
        query.Whole("replications", FuturesQuestion.DefaultReplications, FuturesQuestion.FewestReplications, FuturesQuestion.MostReplications);
}
