using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>Reads scenario documents and checks them against the programme they name.</summary>
internal sealed class ScenarioDocuments(Snapshots snapshots, IGrainFactory grains, TimeProvider time)
{
    /// <summary>Reads the body; a missing catalogue version becomes the one in force.</summary>
    public async Task<(Scenario? Scenario, ProblemAnswer? Refusal)> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        var (scenario, refusal) = await ScenarioBody.Read(request, cancellationToken);
        return scenario is null ? (null, refusal) : await Check(scenario, cancellationToken);
    }

    /// <summary>Checks a scenario against its programme.</summary>
    public async Task<(Scenario? Scenario, ProblemAnswer? Refusal)> Check(Scenario scenario, CancellationToken cancellationToken)
    {
        if (await snapshots.Find(scenario.Programme, cancellationToken) is not { } snapshot)
            return (null, Refuse.Fault("programme", scenario.Programme, "the code of a programme, see /api/v1/programmes"));
        var complete = scenario with { CatalogueVersion = scenario.CatalogueVersion ?? snapshot.Programme.CatalogueOn(time.Today()).Version };
        var faults = new FaultList();
        ScenarioValidation.Check(complete, snapshot, faults);
        if (complete.Continues is { Decision: var decision })
            faults.Require(await Exists(decision, cancellationToken), "continues.decision", decision, $"the id of a decision of {complete.Programme}, see /api/v1/programmes/{complete.Programme}/decisions");
        return faults.None ? (complete, null) : (null, Refuse.Faults(faults.Faults));
    }

    private async Task<bool> Exists(string decision, CancellationToken cancellationToken) =>
        DecisionRecord.Parse(decision) is { } key
        && (await grains.GetGrain<IDecisionsGrain>(key.Programme).List(cancellationToken)).Any(record => record.Number == key.Number);
}
