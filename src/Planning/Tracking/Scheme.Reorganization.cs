using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tracking;

/// <summary>A scheme after reorganizations.</summary>
public sealed partial class Scheme
{
    /// <summary>
    /// The scheme with the wards that followed those it was made of: starts, district floors and what else names wards, as <see cref="ScenarioMapping"/> maps them. What was planned of criteria
    /// and sources of money stays as decided.
    /// </summary>
    /// <param name="events">The events since it was handed in, oldest first.</param>
    /// <param name="faults">Takes the faults: what it says cannot be said of the wards after, as precedence in a circle.</param>
    /// <returns>Null when there are faults.</returns>
    public Scheme? Carried(IEnumerable<ReorganizationEvent> events, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(faults);
        var scheme = this;
        foreach (var happening in events)
        {
            if (scheme.Known(happening) is not { } known) continue;
            if (scheme.Carried(known, faults) is not { } carried) return null;
            scheme = carried;
        }
        return scheme;
    }

    private Scheme? Carried(ReorganizationEvent happening, FaultList faults)
    {
        var path = $"{Record.Id}.";
        if (Succession.Of(_wards, happening, path, faults) is not { } succession || Reorganizing.Apply(_wards, succession, path, faults) is not { } applied) return null;
        return ScenarioMapping.Of(RolloutSimulator.CarryingOut(Scenario, Plan), _wards, applied.After, succession, path, faults) is { } mapped
            ? new Scheme(this, mapped.Scenario with { Policy = Scenario.Policy, Plan = null, Reserve = Scenario.Reserve }, mapped.Scenario.Plan!.Value, applied.After)
            : null;
    }

    // Wards that came after the scheme was handed in are none of its own; null when it knows nothing of what changes.
    private ReorganizationEvent? Known(ReorganizationEvent happening)
    {
        ImmutableArray<UnitLink> wards = [.. happening.Wards.Where(link => _wards.IndexOf(link.From) >= 0)];
        ImmutableArray<UnitLink> districts = [.. happening.Districts.Where(link => _wards.Programme.FindDistrict(link.From) is not null)];
        if (wards.IsEmpty && districts.IsEmpty) return null;
        var to = wards.Concat(districts).Select(link => link.To).ToHashSet(StringComparer.Ordinal);
        return happening with
        {
            Wards = wards,
            Districts = districts,
            Successors = [.. happening.Successors.Where(unit => to.Contains(unit.Code))],
            SuccessorDistricts = [.. happening.SuccessorDistricts.Where(unit => to.Contains(unit.Code))],
        };
    }
}
