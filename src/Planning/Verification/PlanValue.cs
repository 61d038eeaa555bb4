using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>What a plan is worth, read from its outcome by the words of <see cref="Certificate.Value"/>.</summary>
internal static class PlanValue
{
    /// <summary>The value by the scenario's objective.</summary>
    public static decimal Of(Outcome outcome, Scenario scenario, IReadOnlyList<WardRole> wards, ImmutableArray<PlannedStart> plan) =>
        scenario.Objective switch
        {
            Objective.WardYears => outcome.Years.Where(year => year.Year < scenario.LastYear).Sum(year => year.Recognized),
            Objective.PeopleYears => outcome.Wards.Zip(wards).Sum(pair => (decimal)pair.Second.Ward.Population * YearsHeld(pair.First, pair.Second, scenario)),
            Objective.Weights => WeightsOf(scenario, [.. plan]),
            _ => outcome.Years[^1].Recognized,
        };

    private static decimal WeightsOf(Scenario scenario, HashSet<PlannedStart> plan) =>
        scenario.Weights.Where(weight => plan.Contains(new PlannedStart(weight.Ward, weight.Year))).Sum(weight => weight.Value);

    // Years but the last at whose end the ward holds the title: from its recognition, or all of them if it came with the title.
    private static int YearsHeld(WardOutcome line, WardRole ward, Scenario scenario)
    {
        var held = ward is { IsCandidate: false, Ward.Stage: not Stage.UnderWay } ? scenario.FirstYear : line.Recognized;
        return held is { } year ? Math.Max(0, scenario.LastYear - year) : 0;
    }
}
