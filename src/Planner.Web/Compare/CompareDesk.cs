using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Planner.Web.Compare;

/// <summary>What the compare page asks of the grains.</summary>
public sealed class CompareDesk(PlannerDesk desk, TimeProvider time)
{
    /// <summary>Futures drawn of each plan for its fan; the paired comparison draws more.</summary>
    public const int Replications = RunOrder.MostReplicationsAtOnce;

    private readonly PlanQuestions _questions = new(desk, time);

    /// <summary>Plans and futures of the scenarios that an address names.</summary>
    /// <param name="ids">Ids of stored scenarios; empty for the first two that can be compared.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What can be compared; null when no scenario is stored.</returns>
    public async Task<ComparedPlans?> Load(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var samples = await desk.Samples(cancellationToken);
        if (samples.IsEmpty) return null;
        var known = ids.Distinct(StringComparer.Ordinal).Select(id => samples.FirstOrDefault(view => view.Id == id)).OfType<ScenarioView>().ToList();
        var first = known.FirstOrDefault() ?? samples[0];
        var alike = known.Count > 0
            ? [.. known.Where(view => Ground(view) == Ground(first)).Take(OptionsQuestion.Most)]
            : samples.Where(view => Ground(view) == Ground(first)).Take(OptionsQuestion.Fewest).ToImmutableArray();
        // The wards that came with the first plan are not asked for again.
        var before = await Plan(samples, alike[0], known: null, cancellationToken);
        var others = await Task.WhenAll(alike.Skip(1).Select(view => Plan(samples, view, before?.Basis, cancellationToken)));
        var planned = others.Prepend(before).OfType<PlanView>().ToList();
        var futures = await Task.WhenAll(planned.Select(view => desk.Futures(ShownPlan.Of(view), Replications, cancellationToken)));
        return new ComparedPlans(
            [.. planned.Zip(futures).Where(pair => pair.Second.Result is not null).Select((pair, place) => new ComparedPlan(place, pair.First, pair.Second.Result!))],
            [.. alike.Where(view => planned.TrueForAll(plan => plan.Basis.Sample.Id != view.Id))],
            Ignored: ids.Count > alike.Length);
    }

    private async Task<PlanView?> Plan(ImmutableArray<ScenarioView> samples, ScenarioView view, PlanBasis? known, CancellationToken cancellationToken)
    {
        var reply = await _questions.Answer(samples, new PlanQuestion(PlanInputs.Of(view.Id, view.Scenario), Preview: false), known, cancellationToken);
        return reply.Problem is null ? reply.View : null;
    }

    private static (string, int, int) Ground(ScenarioView view) => (view.Scenario.Programme, view.Scenario.FirstYear, view.Scenario.LastYear);
}
