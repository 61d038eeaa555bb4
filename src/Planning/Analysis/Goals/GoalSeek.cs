using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>
/// The least capital or officers for so many wards by the end of a year (docs/model.md). The goal stands in no row: it is sought by
/// making the number of wards recognized by the year as large as can be, which gives both ways of knowing: a plan that reaches the goal,
/// or a bound below it. So no share has to be found whose rounding up (rule 20) is the goal.
/// </summary>
internal static class GoalSeek
{
    /// <summary>Amounts nearer than a 4,000th are not told apart: twice that, above and below, stays within the 0.1 % asked for.</summary>
    private const long Parts = 4_000;

    /// <summary>The bracket asked for, 0.1 %, and how many times the starts a search within it may take.</summary>
    private const long Fineness = 1_000;
    private const int Harder = 4;

    public static AnalysisResult Answer(Trials trials, GoalSeekQuestion question)
    {
        var lever = LeverOf(trials, question.Mode);
        using var bounds = CountBounds.Of(trials.Table, lever.Under(lever.Enough), question.Year);
        var goal = question.Wards - Recognition.Before(trials.Table, trials.Scenario, question.Year);
        var own = RolloutFormulation.Of(trials.Table, trials.Scenario);
        var uses = new ResourceRows(trials.Scenario, own.Problem, ResourceOf(question.Mode)).Uses();
        var cheap = new GoalProblem(lever.Under(lever.Enough), bounds.Values, uses, goal);
        var proved = -1L;
        var plans = new Dictionary<long, ImmutableArray<int>>();
        var bracket = Bracket.Of(lever.Enough, Impossible, Find, amount => amount / Parts);
        ImmutableArray<int> plan = bracket.Least is { } found ? plans[found] : [];
        var least = bracket.Least is { } amount ? lever.Named(amount, plan) : null;
        if (least is not null) Certify(trials, question, least, plan, plan.Sum(column => bounds.Values[column]) >= goal);
        var impossible = bracket.Impossible is { } low && low < lever.Enough ? lever.Named(low, null) : null;
        var answer = new GoalSeekAnswer
        {
            Explanation = Names.Same(""),
            Wards = question.Wards,
            Year = question.Year,
            Mode = question.Mode,
            Status = Status(bracket, lever.Enough),
            Least = least,
            ImpossibleBelow = impossible,
            Gap = least is null ? null : Gap(least.Total, impossible?.Total ?? 0),
            Present = Amount(trials.Scenario, ResourceOf(question.Mode), question.Mode is GoalSeekMode.Multiplier or GoalSeekMode.Officers ? 1 : null),
            Plan = own.PlanOf(plan),
        };
        return AnalysisResult.Of(answer with { Explanation = GoalSeekWords.Sentence(answer) });

        bool Impossible(long amount)
        {
            if (!bounds.Impossible(lever.Under(amount), goal)) return false;
            proved = Math.Max(proved, amount);
            return true;
        }

        long? Find(long amount)
        {
            var problem = lever.Under(amount);
            var optimum = trials.Optimum(cheap.Under(problem, capped: false));
            // Thrift is not always what reaches a goal: ward-years may pass the other limits better.
            if (!Reaches(optimum)) optimum = trials.Optimum(problem.WithValues(bounds.Values));
            // Where it decides whether the bracket closes, the search tries harder.
            if (!Reaches(optimum) && IsNear(amount)) optimum = trials.Optimum(cheap.Under(problem, capped: true), Harder);
            if (!Reaches(optimum)) return null;
            var need = lever.NeedOf(optimum.Columns, amount);
            plans[need] = optimum.Columns;
            return need;
        }

        bool Reaches(Optimum optimum) => optimum.Status == OptimumStatus.Found && optimum.Value >= goal;

        bool IsNear(long amount) => proved >= 0 && amount - proved <= amount / Fineness;
    }

    /// <summary>A scenario's own amount.</summary>
    public static GoalAmount Amount(Scenario scenario, Resource resource, decimal? factor)
    {
        var years = scenario.Limits.OrderBy(year => year.Year).Select(year => new YearAmount(year.Year, LimitAmounts.Of(year, resource)!.Value)).ToArray();
        return new GoalAmount(factor, years.Sum(year => year.Amount), [.. years]);
    }

    private static Resource ResourceOf(GoalSeekMode mode) => mode == GoalSeekMode.Officers ? Resource.Officers : Resource.Capital;

    private static Lever LeverOf(Trials trials, GoalSeekMode mode) => mode switch
    {
        GoalSeekMode.Multiplier or GoalSeekMode.Officers => LimitLever.Factor(trials, ResourceOf(mode)),
        GoalSeekMode.Uniform => LimitLever.Uniform(trials, Resource.Capital),
        GoalSeekMode.Profile => new ProfileLever(trials),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode."),
    };

    private static GoalSeekStatus Status(Bracket bracket, long enough)
    {
        if (bracket.Least is not null) return GoalSeekStatus.Found;
        return bracket.Impossible == enough ? GoalSeekStatus.Impossible : GoalSeekStatus.NotFound;
    }

    private static decimal Gap(long least, long impossible) => least == 0 ? 0 : decimal.Round((least - impossible) / (decimal)least, 6);

    // The limits of the answer, year by year, in the scenario's own formulation: nothing of how the plan was found.
    private static void Certify(Trials trials, GoalSeekQuestion question, GoalAmount least, ImmutableArray<int> plan, bool reached)
    {
        var resource = ResourceOf(question.Mode);
        var amounts = least.Years.ToDictionary(year => year.Year, year => year.Amount);
        var scenario = trials.Scenario with
        {
            Limits = [.. trials.Scenario.Limits.Select(year => LimitAmounts.With(year, resource, amounts[year.Year]))],
        };
        var broken = PlanCheck.Broken(RolloutFormulation.Of(trials.Table, scenario).Problem, plan);
        if (!reached || !broken.IsEmpty)
            throw new InvalidOperationException($"The plan for {question.Wards} wards by {question.Year} does not keep its limits: {string.Join("; ", broken)}.");
    }
}
