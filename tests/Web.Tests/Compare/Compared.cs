using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Compare;

/// <summary>Plans to compare, by the real simulation.</summary>
internal static class Compared
{
    /// <summary>A scenario's plan at a place.</summary>
    public static ComparedPlan Plan(int place, Scenario scenario, Func<Outcome, Outcome>? also = null)
    {
        var outcome = Plans.Run(scenario);
        if (also is not null) outcome = also(outcome);
        var stored = new ScenarioView($"s{place}", 1, scenario, "page", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var basis = new PlanBasis(stored, City.Snapshot, City.Catalogue, outcome);
        return new ComparedPlan(place, new PlanView([stored], basis, basis.Inputs, scenario, outcome), Answers.Futures(outcome, 2000));
    }
}
