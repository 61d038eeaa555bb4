namespace ModelWard.Model;

/// <summary>
/// A question about what plans reach in many futures. It is asked of the scenario as it is: its own policy makes the plan, and only where that
/// is <see cref="Policy.Optimal"/> do starts matter.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesQuestion")]
public abstract record FuturesQuestion : Question
{
    /// <summary>Futures where nothing is said: intervals of a fraction of a ward, within a few seconds.</summary>
    public const int DefaultReplications = 1_000;

    /// <summary>The fewest futures: fewer have no interval.</summary>
    public const int FewestReplications = 2;

    /// <summary>The most futures.</summary>
    public const int MostReplications = 10_000;

    /// <summary>How many futures each plan meets, <see cref="FewestReplications"/> to <see cref="MostReplications"/>.</summary>
    [Id(0)] public int Replications { get; init; } = DefaultReplications;

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Range("replications", Replications, FewestReplications, MostReplications);
    }
}
