namespace ModelWard.Model;

/// <summary>Why a ward does not start in a year, and what it would cost if it did.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WhyNotQuestion")]
public sealed record WhyNotQuestion : Question
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>A year of the scenario.</summary>
    [Id(1)] public int Year { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Require(snapshot.IndexOf(Ward) >= 0, "ward", Ward, $"the code of a ward of {snapshot.Programme.Code}");
        faults.Range("year", Year, scenario.FirstYear, scenario.LastYear);
    }
}
