using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>What is asked.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Preview">Whether a quick answer will do, as while a slider moves.</param>
public sealed record PlanQuestion(PlanInputs Inputs, bool Preview);

/// <summary>An answer or why there is none; both only where nothing else could be shown beside the reason.</summary>
public sealed record PlanReply(PlanView? View, PlanProblem? Problem)
{
    internal static PlanReply Refused(IReadOnlyList<Fault> faults) => new(null, new PlanProblem(PlanProblemKind.Refused, faults));
}

/// <summary>Turns inputs into answers, asking the grains.</summary>
public sealed class PlanQuestions(PlannerDesk desk, TimeProvider time)
{
    /// <summary>Answers a question.</summary>
    /// <param name="samples">All samples; the inputs' own is among them.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="known">The last basis; used again unless the sample or the snapshot is another by now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<PlanReply> Answer(
        ImmutableArray<ScenarioView> samples, PlanQuestion question, PlanBasis? known, CancellationToken cancellationToken)
    {
        var inputs = question.Inputs;
        var sample = samples.Single(view => view.Id == inputs.Sample);
        var basis = (known?.Sample.Id, known?.Sample.Version) == (sample.Id, sample.Version) ? known : null;
        var scenario = inputs.Apply(sample.Scenario);
        var unchanged = !question.Preview && inputs == PlanInputs.Of(sample.Id, sample.Scenario);
        var answer = unchanged
            ? await desk.OutcomeOf(sample.Id, cancellationToken)
            : await desk.WhatIf(scenario, question.Preview, cancellationToken);
        var problem = answer.Outcome is not null ? null
            : answer.NoPlan is { } none ? new PlanProblem(PlanProblemKind.NoPlan, [], none, scenario)
            : new PlanProblem(PlanProblemKind.Refused, answer.Faults);
        if (basis is null || basis.Snapshot.Version < answer.Outcome?.SnapshotVersion)
        {
            (basis, var faults) = await Basis(sample, unchanged ? answer : null, known?.Snapshot, cancellationToken);
            if (basis is null) return PlanReply.Refused(faults);
        }
        if (answer.Outcome is { } outcome) return new PlanReply(new PlanView(samples, basis, inputs, scenario, outcome), null);
        return new PlanReply(ReferenceEquals(known, basis) ? null : Unchanged(samples, basis), problem);
    }

    // Where there is nothing to fall back on, the sample's own figures stand beside the reason.
    private static PlanView Unchanged(ImmutableArray<ScenarioView> samples, PlanBasis basis)
    {
        var inputs = basis.Unplanned ? basis.Inputs with { Policy = PlanBasis.StandIn } : basis.Inputs;
        return new PlanView(samples, basis, inputs, inputs.Apply(basis.Sample.Scenario), basis.Outcome);
    }

    private async Task<(PlanBasis?, IReadOnlyList<Fault>)> Basis(ScenarioView sample, PlannerAnswer? own, Snapshot? known, CancellationToken cancellationToken)
    {
        var answer = own ?? await desk.OutcomeOf(sample.Id, cancellationToken);
        var unplanned = answer.NoPlan is not null;
        if (unplanned) answer = await desk.WhatIf(sample.Scenario with { Policy = PlanBasis.StandIn }, preview: false, cancellationToken);
        var snapshot = await desk.Snapshot(sample.Scenario.Programme, known, cancellationToken);
        if (answer.Outcome is null || snapshot is null) return (null, answer.Faults);
        var named = sample.Scenario.CatalogueVersion is { } version ? snapshot.Programme.CatalogueVersion(version) : null;
        var catalogue = named ?? snapshot.Programme.CatalogueOn(time.Today());
        return (new PlanBasis(sample, snapshot, catalogue, answer.Outcome, unplanned), []);
    }
}
