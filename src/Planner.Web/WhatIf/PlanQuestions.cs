using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>An answer or why there is none; exactly one of the two is given.</summary>
public sealed record PlanReply(PlanView? View, PlanProblem? Problem)
{
    internal static PlanReply Refused(IReadOnlyList<Fault> faults) => new(null, new PlanProblem(PlanProblemKind.Refused, faults));
}

/// <summary>Turns inputs into answers, asking the grains.</summary>
public sealed class PlanQuestions(PlannerDesk desk, TimeProvider time)
{
    /// <summary>Answers inputs.</summary>
    /// <param name="samples">All samples; the inputs' own is among them.</param>
    /// <param name="inputs">What is asked.</param>
    /// <param name="known">The last basis; used again unless the sample or the snapshot has changed.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PlanReply> Answer(
        ImmutableArray<ScenarioView> samples, PlanInputs inputs, PlanBasis? known, CancellationToken cancellationToken)
    {
        var sample = samples.Single(view => view.Id == inputs.Sample);
        var basis = known?.Sample.Id == sample.Id ? known : null;
        var scenario = inputs.Apply(sample.Scenario);
        var answer = inputs == PlanInputs.Of(sample.Id, sample.Scenario)
            ? await desk.OutcomeOf(sample.Id, cancellationToken)
            : await desk.WhatIf(scenario, cancellationToken);
        if (answer.Outcome is not { } outcome) return PlanReply.Refused(answer.Faults);
        if (basis is null || basis.Snapshot.Version < outcome.SnapshotVersion)
        {
            (basis, var faults) = await Basis(sample, known?.Snapshot, cancellationToken);
            if (basis is null) return PlanReply.Refused(faults);
        }
        return new PlanReply(new PlanView(samples, basis, inputs, scenario, outcome), null);
    }

    private async Task<(PlanBasis?, IReadOnlyList<Fault>)> Basis(ScenarioView sample, Snapshot? known, CancellationToken cancellationToken)
    {
        var answer = await desk.OutcomeOf(sample.Id, cancellationToken);
        var snapshot = await desk.Snapshot(sample.Scenario.Programme, known, cancellationToken);
        if (answer.Outcome is null || snapshot is null) return (null, answer.Faults);
        var named = sample.Scenario.CatalogueVersion is { } version ? snapshot.Programme.CatalogueVersion(version) : null;
        var catalogue = named ?? snapshot.Programme.CatalogueOn(DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        return (new PlanBasis(sample, snapshot, catalogue, answer.Outcome), []);
    }
}
