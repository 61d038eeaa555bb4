using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>A sample and what it leads to unchanged: what every answer is compared with.</summary>
/// <param name="Sample">The stored scenario.</param>
/// <param name="Snapshot">The wards it is run on.</param>
/// <param name="Catalogue">The catalogue version it is run under.</param>
/// <param name="Outcome">Its outcome; where the optimal policy has no plan for it, that of <see cref="StandIn"/>.</param>
/// <param name="Unplanned">Whether the sample itself has no plan.</param>
public sealed record PlanBasis(ScenarioView Sample, Snapshot Snapshot, Catalogue Catalogue, Outcome Outcome, bool Unplanned = false)
{
    /// <summary>The policy under which a sample without a plan is compared.</summary>
    public const Policy StandIn = Policy.Readiness;

    /// <summary>The inputs that change nothing.</summary>
    public PlanInputs Inputs { get; } = PlanInputs.Of(Sample.Id, Sample.Scenario);
}

/// <summary>One answer, with all that is needed to show it.</summary>
/// <param name="Samples">All samples.</param>
/// <param name="Basis">The sample it starts from.</param>
/// <param name="Inputs">What was asked.</param>
/// <param name="Scenario">The scenario that the inputs make of the sample.</param>
/// <param name="Outcome">Its outcome.</param>
public sealed record PlanView(
    ImmutableArray<ScenarioView> Samples, PlanBasis Basis, PlanInputs Inputs, Scenario Scenario, Outcome Outcome)
{
    /// <summary>The scenario's last year.</summary>
    public YearOutcome Last => Outcome.Years[^1];

    /// <summary>How good the plan is proved to be; null unless the policy is the optimal one.</summary>
    public Proof? Proof => Outcome.Proof;
}

/// <summary>What the prerendered planner page hands to its circuit.</summary>
/// <param name="View">The answer.</param>
/// <param name="AddressIgnored">Whether a part of the address could not be read.</param>
/// <param name="Futures">The answer's first futures; null when there are none.</param>
public sealed record PrerenderedPlan(PlanView View, bool AddressIgnored, FuturesResult? Futures);

/// <summary>Why there is no new answer.</summary>
public enum PlanProblemKind
{
    /// <summary>No scenario is stored.</summary>
    NoSamples,

    /// <summary>The inputs are not allowed; the faults say why.</summary>
    Refused,

    /// <summary>The optimal policy has no plan for the inputs.</summary>
    NoPlan,

    /// <summary>The server could not be asked or failed.</summary>
    Unreachable,
}

/// <summary>Why there is no new answer.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Faults">What is not allowed; empty unless the inputs were refused.</param>
/// <param name="NoPlan">Whether that is proved; null unless there is no plan.</param>
/// <param name="Scenario">What was asked; null unless there is no plan.</param>
public sealed record PlanProblem(PlanProblemKind Kind, IReadOnlyList<Fault> Faults, NoPlan? NoPlan = null, Scenario? Scenario = null);
