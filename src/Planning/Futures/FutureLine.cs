using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Policies;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Who may start, in the order in which they are tried in every year: the wards of the plan, and after them, where the scenario has a reserve
/// list, those that it leaves out.
/// </summary>
internal sealed class FutureLine
{
    public FutureLine(WardTable table, Scenario scenario, ImmutableArray<PlannedStart> plan)
    {
        var line = Stand(table, RolloutSimulator.CarryingOut(scenario, plan));
        if (scenario.Execution == Execution.ReserveList)
        {
            var planned = plan.Select(start => start.Ward).ToHashSet(StringComparer.Ordinal);
            line = line.Concat(Stand(table, ReserveList(scenario)).Where(place => !planned.Contains(table.Snapshot.Wards[place.Ward].Code)));
        }
        Places = [.. line];
    }

    /// <summary>The places in line.</summary>
    public ImmutableArray<Place> Places { get; }

    private static IEnumerable<Place> Stand(WardTable table, Scenario scenario)
    {
        var consideration = new Consideration(table, scenario);
        return PolicyOrder.InLine(table, scenario, consideration)
            .Select(ward => new Place(ward, YearIndex(scenario, consideration.Earliest[ward]), YearIndex(scenario, consideration.Latest[ward])))
            .Where(place => place.Earliest < scenario.YearCount && place.Latest >= 0);
    }

    // A pinned start that the plan could not keep may still come later; never stays never.
    private static Scenario ReserveList(Scenario scenario) => scenario with
    {
        Policy = Policy.Readiness, Plan = null, Order = null,
        Pins = [.. scenario.Pins.Select(pin => pin.Start is { } start ? new Pin { Ward = pin.Ward, NotBefore = start } : pin)],
    };

    private static int YearIndex(Scenario scenario, int year) => (int)Math.Clamp((long)year - scenario.FirstYear, -1, scenario.YearCount);

    /// <summary>A place in line.</summary>
    /// <param name="Ward">Index of the ward.</param>
    /// <param name="Earliest">Index of the first year in which it is tried.</param>
    /// <param name="Latest">Index of the last year in which it is tried.</param>
    public readonly record struct Place(int Ward, int Earliest, int Latest);
}
