namespace ModelWard.Model;

/// <summary>Why a ward starts when it does, and what it competes with.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WhyQuestion")]
public sealed record WhyQuestion : Question
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Require(snapshot.IndexOf(Ward) >= 0, "ward", Ward, $"the code of a ward of {snapshot.Programme.Code}");
    }
}
