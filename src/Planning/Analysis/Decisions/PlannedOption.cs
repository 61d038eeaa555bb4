using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>A scenario with a name of its own and the plan of its policy.</summary>
internal sealed record PlannedOption(string Name, Scenario Scenario, ImmutableArray<PlannedStart> Plan)
{
    /// <summary>Plans the scenarios of a question; where one has no plan the refusal says which.</summary>
    public static (ImmutableArray<PlannedOption> Options, AnalysisResult? Refusal) Of(FuturesTrials trials, OptionsQuestion question)
    {
        ImmutableArray<Scenario> scenarios = [trials.Scenario, .. question.Others];
        var options = ImmutableArray.CreateBuilder<PlannedOption>();
        foreach (var scenario in scenarios)
        {
            var plan = trials.PlanOf(scenario);
            if (plan.NoPlan is { } reason) return ([], options.Count == 0 ? AnalysisResult.Without(reason) : Refused(options.Count, scenario, reason));
            options.Add(new PlannedOption(NameOf(scenarios, options.Count), scenario, plan.Plan));
        }
        return (options.ToImmutable(), null);
    }

    private static AnalysisResult Refused(int place, Scenario scenario, NoPlan reason) => AnalysisResult.Refused(Fault.Of(
        OptionsQuestion.PathOf(place), scenario.Name,
        reason.Proved ? "a scenario that has a plan: it is proved that this one has none" : "a scenario for which a plan is found; more starts may find one"));

    private static string NameOf(ImmutableArray<Scenario> scenarios, int place)
    {
        var name = scenarios[place].Name;
        if (name.Length > 0 && scenarios.Count(scenario => scenario.Name == name) == 1) return name;
        var (vi, en) = Names.Written(name);
        return new Names($"{vi} #{place + 1}".Trim(), $"{en} #{place + 1}".Trim()).Both();
    }
}
