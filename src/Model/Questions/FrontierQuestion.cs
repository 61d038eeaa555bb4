namespace ModelWard.Model;

/// <summary>What can be reached for how much: the best count against the total capital, from the least feasible budget to twice the present one.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FrontierQuestion")]
public sealed record FrontierQuestion : Question
{
    /// <summary>Points of the frontier where nothing is said.</summary>
    public const int DefaultPoints = 21;

    /// <summary>The fewest points.</summary>
    public const int FewestPoints = 5;

    /// <summary>The most points.</summary>
    public const int MostPoints = 41;

    /// <summary>Points of the frontier, <see cref="FewestPoints"/> to <see cref="MostPoints"/>.</summary>
    [Id(0)] public int Points { get; init; } = DefaultPoints;

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Range("points", Points, FewestPoints, MostPoints);
    }
}
