using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>The chance of so many wards at the end of a year by the multiplier on the capital of every year; each is worked out once.</summary>
internal sealed class CapitalChances(FuturesTrials trials, int wards, int year)
{
    private readonly SortedDictionary<decimal, ChanceEstimate> _chances = [];
    private readonly SortedSet<decimal> _withoutPlan = [];

    /// <summary>How many wards.</summary>
    public int Wards => wards;

    /// <summary>At the end of which year.</summary>
    public int Year => year;

    /// <summary>All that was tried, by multiplier.</summary>
    public ImmutableArray<CapitalTrial> All => [.. _chances.Select(chance => new CapitalTrial(chance.Key, chance.Value))];

    /// <summary>Whether no multiplier tried has a lower chance than a smaller one.</summary>
    public bool Monotone => _chances.Values.Zip(_chances.Values.Skip(1), (less, more) => less.Chance <= more.Chance).All(rises => rises);

    /// <summary>Multipliers tried under which there is no plan: their chance is 0.</summary>
    public ImmutableArray<decimal> WithoutPlan => [.. _withoutPlan];

    /// <summary>The scenario with so many times its capital.</summary>
    public Scenario Times(decimal multiplier) =>
        trials.Scenario with { Limits = [.. trials.Scenario.Limits.Select(new LimitFactors { Capital = multiplier }.On)] };

    /// <summary>Says that so many multipliers are still to be tried at most.</summary>
    public void Expect(int multipliers) => trials.Expect(Enumerable.Repeat(trials.Scenario, multipliers), (long)trials.Replications * multipliers);

    /// <summary>The chance with a multiplier.</summary>
    public ChanceEstimate Of(decimal multiplier)
    {
        if (_chances.TryGetValue(multiplier, out var known)) return known;
        var under = Times(multiplier);
        var plan = trials.PlanOf(under);
        if (plan.NoPlan is not null) _withoutPlan.Add(multiplier);
        var reached = plan.NoPlan is null
            ? trials.Run("", under, plan.Plan).Recognized(year - trials.Scenario.FirstYear).Count(recognized => recognized >= wards)
            : 0;
        return _chances[multiplier] = Chances.Of(reached, trials.Replications);
    }
}
