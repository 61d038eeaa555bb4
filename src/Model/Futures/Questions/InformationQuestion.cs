namespace ModelWard.Model;

/// <summary>What it would be worth to know more before choosing among scenarios.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.InformationQuestion")]
public sealed record InformationQuestion : OptionsQuestion
{
    /// <summary>The most that a ward may be held to be worth, VND million.</summary>
    public const long MostWorth = 1_000_000_000;

    /// <summary>What a recognized ward is held to be worth, VND million, 1 to <see cref="MostWorth"/>; null asks in wards only.</summary>
    [Id(0)] public long? WardWorth { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        if (WardWorth is { } worth) faults.Range("wardWorth", worth, 1, MostWorth);
    }
}
