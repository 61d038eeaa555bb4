using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>Why a planner's answer has no outcome, as a refusal.</summary>
internal static class PlanRefusal
{
    /// <summary>The refusal.</summary>
    /// <param name="status">How the question came out.</param>
    /// <param name="faults">What is not allowed.</param>
    /// <param name="noPlan">Why there is no plan; null unless that is why.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="clash">How to ask which limits clash.</param>
    /// <param name="missing">The refusal when scenario or programme have gone.</param>
    public static ProblemAnswer Of(
        CommandStatus status, IReadOnlyList<Fault> faults, NoPlan? noPlan, Scenario scenario, string clash, Func<ProblemAnswer> missing) => status switch
        {
            CommandStatus.Done when noPlan is not null => NoPlan(noPlan, scenario, clash),
            CommandStatus.Invalid => Refuse.Faults(faults),
            _ => missing(),
        };

    /// <summary>The refusal where there is no plan: only what is proved is called infeasible.</summary>
    /// <param name="why">Why there is none.</param>
    /// <param name="scenario">The scenario, so that limits are named by their place; null where it is not at hand.</param>
    /// <param name="clash">How to ask which limits clash.</param>
    public static ProblemAnswer NoPlan(NoPlan why, Scenario? scenario, string clash)
    {
        var wanted = why.Proved
            ? "limits and side conditions that a plan can keep: it is proved that none keeps these"
            : "limits and side conditions under which a plan is found; there may be one under these, more starts may find it";
        Fault[] errors = why.Overruns.IsEmpty
            ? [Fault.Of("limits", null, wanted)]
            : [.. why.Overruns.Select(overrun => Overrun(overrun, scenario))];
        return Refuse.NoPlan(why.Proved, errors, $"Which of them clash, and the cheapest way out: {clash}");
    }

    private static Fault Overrun(LimitOverrun overrun, Scenario? scenario)
    {
        var index = scenario?.Limits.Select((limits, i) => (limits.Year, i)).Single(pair => pair.Year == overrun.Year).i;
        var resource = EnumNames.Of(overrun.Resource);
        return Fault.Of(index is null ? "limits" : $"limits[{index}].{resource}", $"{overrun.By} short in {overrun.Year}",
            $"at least {overrun.By} more: the wards that have begun already need so much");
    }
}
