using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Futures;

/// <summary>The scenario whose plan is the one on the screen: what is asked about its futures must be asked of no other plan.</summary>
public static class ShownPlan
{
    /// <summary>
    /// The scenario itself under a rule policy, which always makes the same plan. The optimal policy might find another one each time it is
    /// asked, so its plan is handed over as a manual one (rule 24). Its pins are kept for the reserve list; a pinned start is kept by the plan already.
    /// </summary>
    public static Scenario Of(PlanView view)
    {
        if (view.Scenario.Policy != Policy.Optimal) return view.Scenario;
        var candidates = view.Basis.Snapshot.Wards.Where(ward => ward.Stage is Stage.NotStarted or Stage.Declined).Select(ward => ward.Code).ToHashSet(StringComparer.Ordinal);
        return view.Scenario with
        {
            Policy = Policy.Manual,
            Reserve = false,
            Order = null,
            Plan =
            [
                .. view.Outcome.Wards.Where(ward => ward.Start >= view.Scenario.FirstYear && candidates.Contains(ward.Code))
                    .OrderBy(ward => ward.Start).ThenBy(ward => ward.Code, StringComparer.Ordinal).Select(ward => new PlannedStart(ward.Code, ward.Start!.Value)),
            ],
            Pins = [.. view.Scenario.Pins.Select(pin => pin.Start is { } start ? new Pin { Ward = pin.Ward, NotBefore = start } : pin)],
        };
    }
}
