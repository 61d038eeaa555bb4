using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What another solver says of a scenario's optimum, checked, beside our own answer.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SecondOpinion")]
public sealed record SecondOpinion
{
    /// <summary>The opinion in one plain sentence, made from its numbers.</summary>
    [Id(0)] public required Names Explanation { get; init; }

    /// <summary>Who was asked.</summary>
    [Id(1)] public MipSolver Solver { get; init; }

    /// <summary>What it says of its answer.</summary>
    [Id(2)] public MipStatus Status { get; init; }

    /// <summary>Wards recognized at the end of the last year by its plan, those of before among them; null without a plan.</summary>
    [Id(3)] public int? Count { get; init; }

    /// <summary>What its plan is worth by the scenario's objective, computed here; null without a plan.</summary>
    [Id(4)] public decimal? Value { get; init; }

    /// <summary>The bound that it claims: a claim, no proof; null when it claims none.</summary>
    [Id(5)] public decimal? Bound { get; init; }

    /// <summary>Whether its plan keeps every limit and side condition, checked here in whole numbers; false without a plan.</summary>
    [Id(6)] public bool Feasible { get; init; }

    /// <summary>What its plan breaks, rows and wards by name; empty for a plan that keeps everything.</summary>
    [Id(7)] public ImmutableArray<string> Broken { get; init; } = [];

    /// <summary>Its plan, by start, then code.</summary>
    [Id(8)] public ImmutableArray<PlannedStart> Plan { get; init; } = [];

    /// <summary>Plans it found on the way, where it tells.</summary>
    [Id(9)] public ImmutableArray<Incumbent> Trace { get; init; } = [];

    /// <summary>How long it took, seconds, its start-up apart.</summary>
    [Id(10)] public decimal Seconds { get; init; }

    /// <summary>Our own answer; null when we have no plan.</summary>
    [Id(11)] public OwnOpinion? Ours { get; init; }

    /// <summary>Version of the snapshot that both were asked on.</summary>
    [Id(12)] public long SnapshotVersion { get; init; }
}

/// <summary>A plan found on the way.</summary>
/// <param name="Seconds">When.</param>
/// <param name="Value">What the solver says it is worth.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Incumbent")]
public readonly record struct Incumbent([property: Id(0)] decimal Seconds, [property: Id(1)] decimal Value);

/// <summary>Our own answer to the same question, see <see cref="Proof"/>.</summary>
/// <param name="Count">Wards recognized at the end of the last year.</param>
/// <param name="Value">What the plan is worth.</param>
/// <param name="Bound">What no plan exceeds: proved.</param>
/// <param name="Gap">(bound − value) / bound.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.OwnOpinion")]
public sealed record OwnOpinion(
    [property: Id(0)] int Count,
    [property: Id(1)] decimal Value,
    [property: Id(2)] decimal Bound,
    [property: Id(3)] decimal Gap);
