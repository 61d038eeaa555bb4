using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What a plan does, year by year (rules 21 and 22).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Outcome")]
public sealed record Outcome
{
    /// <summary>The version of the rollout model; a change of the rules is a new version.</summary>
    public const string CurrentEngine = "1";

    /// <summary>Lower-case hex SHA-256 of the canonical JSON of the hashed part, see <see cref="OutcomeFingerprint"/>.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>Version of the snapshot the simulation started from.</summary>
    [Id(1)] public long SnapshotVersion { get; init; }

    /// <summary>Version of the rollout model.</summary>
    [Id(2)] public string EngineVersion { get; init; } = CurrentEngine;

    /// <summary>Time the simulation took, ms; not part of the fingerprint.</summary>
    [Id(3)] public double ElapsedMs { get; init; }

    /// <summary>Every year of the scenario.</summary>
    [Id(4)] public required ImmutableArray<YearOutcome> Years { get; init; }

    /// <summary>Every ward, by code.</summary>
    [Id(5)] public required ImmutableArray<WardOutcome> Wards { get; init; }

    /// <summary>Milestones, in the scenario's order.</summary>
    [Id(6)] public required ImmutableArray<MilestoneOutcome> Milestones { get; init; }

    /// <summary>District floors, in the scenario's order.</summary>
    [Id(7)] public required ImmutableArray<DistrictFloorOutcome> DistrictFloors { get; init; }

    /// <summary>What the year after the last inherits.</summary>
    [Id(8)] public required NextYear NextYear { get; init; }
}
