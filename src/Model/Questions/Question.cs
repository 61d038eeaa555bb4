namespace ModelWard.Model;

/// <summary>
/// A question about a scenario. Whatever the scenario's policy, it is asked of <see cref="Policy.Optimal"/>; a plan or an
/// order of its own is passed over. Only a <see cref="FuturesQuestion"/> takes the scenario as it is.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Question")]
public abstract record Question
{
    /// <summary>Starts of every search where nothing is said.</summary>
    public const int DefaultStarts = 2;

    /// <summary>The most starts.</summary>
    public const int MostStarts = 1_000;

    /// <summary>Starts of every search that the answer needs, 1 to <see cref="MostStarts"/>: more find better plans and take longer.</summary>
    [Id(0)] public int Starts { get; init; } = DefaultStarts;

    /// <summary>Notes everything in the question that is not allowed for the scenario and the wards.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <param name="snapshot">The wards it is asked of.</param>
    /// <param name="faults">Takes the faults; paths are the names of the question's fields.</param>
    public virtual void Check(Scenario scenario, Snapshot snapshot, FaultList faults) => faults.Range("starts", Starts, 1, MostStarts);
}
