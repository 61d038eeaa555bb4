using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Answers as the page gets them, by the real simulation.</summary>
internal static class Plans
{
    /// <summary>The outcome of a scenario on the shipped register.</summary>
    public static Outcome Run(Scenario scenario) =>
        RolloutSimulator.Simulate(City.Snapshot, scenario, City.Catalogue) with { SnapshotVersion = City.Snapshot.Version };

    /// <summary>The optimum of a scenario as the planner answers it.</summary>
    public static PlannerAnswer Optimum(Scenario scenario, Snapshot? snapshot = null)
    {
        snapshot ??= City.Snapshot;
        var answer = OptimalPolicy.Solve(WardTable.Of(snapshot, snapshot.Programme.Catalogues[0]), scenario, new OptimizerOptions());
        return answer.Outcome is { } outcome
            ? new PlannerAnswer(CommandStatus.Done, outcome with { SnapshotVersion = snapshot.Version }, [])
            : new PlannerAnswer(CommandStatus.Done, null, [], new NoPlan(answer.Status == OptimumStatus.Infeasible, answer.Overruns));
    }

    /// <summary>An answer to the baseline under the optimal policy.</summary>
    public static PlanView Optimal { get; } = OptimalView();

    /// <summary>The baseline with its limits changed.</summary>
    public static Scenario Changed(Func<YearLimits, YearLimits> change)
    {
        var baseline = City.Sample("baseline");
        return baseline with { Limits = [.. baseline.Limits.Select(change)] };
    }

    /// <summary>An answer to inputs that are the baseline's with something changed.</summary>
    public static PlanView View(Func<PlanInputs, PlanInputs>? change = null, Func<Scenario, Scenario>? also = null)
    {
        var scenario = also is null ? City.Sample("baseline") : also(City.Sample("baseline"));
        var sample = new ScenarioView("baseline", 1, scenario, "samples", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var basis = new PlanBasis(sample, City.Snapshot, City.Catalogue, Run(scenario));
        var inputs = change is null ? basis.Inputs : change(basis.Inputs);
        var asked = inputs.Apply(scenario);
        return new PlanView([sample], basis, inputs, asked, inputs == basis.Inputs ? basis.Outcome : Run(asked));
    }

    /// <summary>An answer beside which all the product's samples are stored.</summary>
    public static PlanView WithSamples(PlanView view) => view with
    {
        Samples =
        [
            view.Basis.Sample,
            .. ((string[])["front-loaded", "plus18"]).Select(id => new ScenarioView(id, 1, City.Sample(id), "samples", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch)),
        ],
    };

    private static PlanView OptimalView()
    {
        var view = View();
        var inputs = view.Basis.Inputs with { Policy = Policy.Optimal };
        var scenario = inputs.Apply(view.Basis.Sample.Scenario);
        return view with { Inputs = inputs, Scenario = scenario, Outcome = Optimum(scenario).Outcome! };
    }
}
