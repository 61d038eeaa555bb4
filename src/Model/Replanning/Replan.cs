using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>A scheme corrected from today's state with the least disturbance. The same inputs give the same bytes.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Replan")]
public sealed record Replan
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all other fields but <see cref="SnapshotVersion"/>.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>Version of the snapshot.</summary>
    [Id(1)] public required long SnapshotVersion { get; init; }

    /// <summary>Id of the decision that is corrected.</summary>
    [Id(2)] public required string Decision { get; init; }

    /// <summary>The year with which the scheme goes on.</summary>
    [Id(3)] public required int From { get; init; }

    /// <summary>Wards promised to start up to this year keep their start.</summary>
    [Id(4)] public required int ProtectThrough { get; init; }

    /// <summary>Codes of all wards that keep their promised start, by code; those that have begun are not among them.</summary>
    [Id(5)] public required ImmutableArray<string> Protected { get; init; }

    /// <summary>What it weighs to move a ward, in wards recognized.</summary>
    [Id(6)] public required decimal Weight { get; init; }

    /// <summary>How it was found.</summary>
    [Id(7)] public required ReplanMethod Method { get; init; }

    /// <summary>Every change that is proposed, by code.</summary>
    [Id(8)] public required ImmutableArray<ReplanChange> Changes { get; init; }

    /// <summary>Codes of wards that have lost the title and for which no start was found within the scheme, by code.</summary>
    [Id(12)] public required ImmutableArray<string> Unplaced { get; init; }

    /// <summary>Protected wards that could not keep their promised start and were let go, by code; empty unless that was asked for.</summary>
    [Id(13)] public required ImmutableArray<ReleasedWard> Released { get; init; }

    /// <summary>What the scheme comes to from today's state if nothing is changed.</summary>
    [Id(9)] public required Outcome Unchanged { get; init; }

    /// <summary>What it comes to with the accepted changes.</summary>
    [Id(10)] public required Outcome Changed { get; init; }

    /// <summary>The scenario with the accepted changes, ready to be stored, submitted and adopted.</summary>
    [Id(11)] public required Scenario Scenario { get; init; }

    /// <summary>The same with its fingerprint.</summary>
    public Replan Sealed() => this with { Fingerprint = CanonicalJson.HashOf(JsonSerializer.SerializeToElement(this, ModelJson.Options), "fingerprint", "snapshotVersion") };
}

/// <summary>A protected ward that cannot keep its promised start.</summary>
/// <param name="Ward">Its code.</param>
/// <param name="Start">The promised start.</param>
/// <param name="Lacks">What it lacks in that year; empty where it lacks the years up to its recognition.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReleasedWard")]
public readonly record struct ReleasedWard([property: Id(0)] string Ward, [property: Id(1)] int Start, [property: Id(2)] ImmutableArray<Resource> Lacks);
