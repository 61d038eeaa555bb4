using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// A scenario after an event. Limits, opening, rates, milestones, seed and uncertainty stay as they are; whatever names a ward names its heir, whatever names a district its successors. A
/// scenario that names nothing of what changes stays the very same.
/// </summary>
public static class ScenarioMapping
{
    /// <summary>The scenario with the wards after the event; null when what comes of it is not allowed, as precedence in a circle of wards that have come together.</summary>
    /// <param name="scenario">A scenario that is valid on the wards before.</param>
    /// <param name="before">The wards before.</param>
    /// <param name="after">The wards after.</param>
    /// <param name="succession">Who follows whom.</param>
    /// <param name="path">Where the scenario stands, put before each fault's path.</param>
    /// <param name="faults">Takes the faults.</param>
    public static MappedScenario? Of(Scenario scenario, Snapshot before, Snapshot after, Succession succession, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(succession);
        ArgumentNullException.ThrowIfNull(faults);
        if (!Names(scenario, succession)) return new MappedScenario(scenario, []);
        var changes = new LineChanges();
        var mapped = scenario with
        {
            Plan = scenario.Plan is { } plan ? Plan(plan, succession, changes) : null,
            Order = scenario.Order is { } order ? Order(order, succession, changes) : null,
            Pins = PinMapping.Of(scenario, before, succession, changes),
            DistrictFloors = DistrictFloorMapping.Of(scenario, succession, changes),
            Weights = SideConditionMapping.Weights(scenario, succession, changes),
            Precedence = SideConditionMapping.Precedence(scenario, succession, changes),
            Exclusions = SideConditionMapping.Exclusions(scenario, succession, changes),
        };
        var found = new FaultList();
        ScenarioValidation.Check(mapped, found);
        if (found.None) ScenarioValidation.Check(mapped, after, found);
        foreach (var fault in found.Faults) faults.Add(path + fault.Path, fault.Value, fault.Allowed);
        return found.None ? new MappedScenario(mapped, changes.All) : null;
    }

    private static bool Names(Scenario scenario, Succession succession) =>
        scenario.DistrictFloors.Any(floor => succession.DistrictsAfter(floor.District)[0] != floor.District)
        || (scenario.Plan ?? []).Select(line => line.Ward).Concat(scenario.Order ?? []).Concat(scenario.Pins.Select(pin => pin.Ward)).Concat(scenario.Weights.Select(line => line.Ward))
            .Concat(scenario.Precedence.SelectMany(pair => new[] { pair.Ward, pair.After })).Concat(scenario.Exclusions.SelectMany(group => group.Wards))
            .Any(ward => succession.Heir(ward) != ward);

    private static ImmutableArray<PlannedStart> Plan(ImmutableArray<PlannedStart> plan, Succession succession, LineChanges changes)
    {
        var mapped = PlanMapping.Of(plan, succession);
        var lines = plan.ToLookup(line => succession.Heir(line.Ward), StringComparer.Ordinal);
        foreach (var line in mapped)
            changes.Note("plan", line.Ward, lines[line.Ward].Select(old => old.Ward), lines[line.Ward].Select(old => $"start {old.Start}"), $"start {line.Start}");
        return mapped;
    }

    private static ImmutableArray<string> Order(ImmutableArray<string> order, Succession succession, LineChanges changes)
    {
        var lines = order.GroupBy(succession.Heir, StringComparer.Ordinal).ToList();
        foreach (var line in lines.Where(line => line.Count() > 1)) changes.Note("order", line.Key, line, line, line.Key);
        return [.. lines.Select(line => line.Key)];
    }
}
