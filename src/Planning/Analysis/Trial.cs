using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>A variant of a scenario, solved.</summary>
/// <param name="Table">The wards.</param>
/// <param name="Scenario">The variant.</param>
/// <param name="Formulation">Its formulation.</param>
/// <param name="Optimum">What was found and proved.</param>
internal sealed record Trial(WardTable Table, Scenario Scenario, RolloutFormulation Formulation, Optimum Optimum)
{
    /// <summary>How it ended; limits that the snapshot's own wards exceed leave no plan (rule 24).</summary>
    public OptimumStatus Status => Formulation.Overruns.IsEmpty ? Optimum.Status : OptimumStatus.Infeasible;

    /// <summary>The plan, by start, then code.</summary>
    public ImmutableArray<PlannedStart> Plan { get; } = Formulation.PlanOf(Optimum.Columns);

    /// <summary>Wards recognized at the end of the last year, the snapshot's among them.</summary>
    public int Count => Optimum.Count + Formulation.RecognizedBefore;

    /// <summary>The count that no plan exceeds; proved when a plan was found.</summary>
    public int CountBound => (int)decimal.Floor(Optimum.CountBound) + Formulation.RecognizedBefore;

    /// <summary>What the plan is worth by the variant's objective, the snapshot's own wards among it.</summary>
    public decimal Value => Optimum.Columns.Sum(column => Formulation.Problem.Values[column]) + Formulation.Constant;

    /// <summary>What no plan is worth more than, rounded down to what plans can be worth.</summary>
    public decimal Bound => ValueUnit.Floor(Formulation.Problem, Optimum.Bound) + Formulation.Constant;

    /// <summary>Ward-years of the plan: the sum of the yearly counts of recognized wards, without the last year's.</summary>
    public long WardYears
    {
        get
        {
            var recognized = Recognition.OfColumns(Table, Formulation.Problem);
            return Recognition.WardYearsBefore(Table, Scenario) + Optimum.Columns.Sum(column => (long)Scenario.LastYear - recognized[column]);
        }
    }

    /// <summary>Why there is no plan, when there is none.</summary>
    public NoPlan NoPlan => new(Status == OptimumStatus.Infeasible, Formulation.Overruns);
}
