namespace ModelWard.Model;

/// <summary>The least capital or officers for so many wards recognized by the end of a year, all other limits and side conditions kept.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.GoalSeekQuestion")]
public sealed record GoalSeekQuestion : Question
{
    /// <summary>How many wards, 1 to all of them; those recognized before count.</summary>
    [Id(0)] public int Wards { get; init; }

    /// <summary>By the end of which year; a year of the scenario.</summary>
    [Id(1)] public int Year { get; init; }

    /// <summary>What the goal is paid with.</summary>
    [Id(2)] public GoalSeekMode Mode { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.Range("wards", Wards, 1, snapshot.Wards.Length);
        faults.Range("year", Year, scenario.FirstYear, scenario.LastYear);
        faults.Require(Enum.IsDefined(Mode), "mode", Mode, EnumNames.Allowed<GoalSeekMode>());
    }
}
