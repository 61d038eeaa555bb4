using System.Collections.Immutable;
using ModelWard.Cli.Inputs;
using ModelWard.Model;

namespace ModelWard.Cli.Output;

/// <summary>What a scenario comes to without noise, as options are compared and figures recorded.</summary>
/// <param name="Name">Name of its file, without the ending.</param>
/// <param name="Title">The scenario's own name.</param>
/// <param name="Policy">Its policy.</param>
/// <param name="Recognized">Wards recognized at the end of each year.</param>
/// <param name="Capital">Capital used in all years, VND million.</param>
/// <param name="NextUpkeep">Upkeep bill of the year after the last, VND million.</param>
/// <param name="TargetsMet">How many milestones and floors are met.</param>
/// <param name="Targets">How many there are.</param>
/// <param name="Binding">Resources that refused a start in any year.</param>
/// <param name="Proved">Whether the count is proved to be the most; null unless the policy is optimal.</param>
/// <param name="Fingerprint">Fingerprint of the outcome.</param>
internal sealed record OptionFigures(
    string Name, string Title, Policy Policy, ImmutableArray<int> Recognized, long Capital, long NextUpkeep, int TargetsMet, int Targets, ImmutableArray<Resource> Binding, bool? Proved,
    string? Fingerprint)
{
    /// <summary>The figures of an outcome.</summary>
    public static OptionFigures Of(ScenarioInput input, Outcome outcome) => new(
        input.Name, input.Scenario.Name, input.Scenario.Policy,
        [.. outcome.Years.Select(year => year.Recognized)],
        outcome.Years.Sum(year => year.Resources.Capital.Used),
        outcome.NextYear.Upkeep,
        outcome.Milestones.Count(target => target.Met) + outcome.DistrictFloors.Count(target => target.Met),
        outcome.Milestones.Length + outcome.DistrictFloors.Length,
        [.. outcome.Years.SelectMany(year => year.Binding).Distinct().Order()],
        outcome.Proof?.CountProved,
        outcome.Fingerprint);

    /// <summary>Whether every target is met.</summary>
    public bool AllMet => TargetsMet == Targets;
}
