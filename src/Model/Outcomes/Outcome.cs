using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What a plan does, year by year (rules 21 and 22).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Outcome")]
public sealed record Outcome
{
    /// <summary>The version of the rollout model; a change of the rules is a new version.</summary>
    public const string CurrentEngine = "1";

    /// <summary>Lower-case hex SHA-256 of the canonical JSON of the hashed part, see <see cref="OutcomeFingerprint"/>; null for a preview.</summary>
    [Id(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Fingerprint { get; init; }

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

    /// <summary>How far the plan can be from the optimum; null unless the policy is <see cref="Policy.Optimal"/>.</summary>
    [Id(9), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Proof? Proof { get; init; }

    /// <summary>Whether it is a quick answer for a moving slider: right in itself, but a plan that may depend on what was asked
    /// before. It has no fingerprint.</summary>
    [Id(10), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Preview { get; init; }

    /// <summary>Capital used in all years, VND million.</summary>
    [JsonIgnore] public long CapitalUsed => Years.Sum(year => year.Resources.Capital.Used);
}
