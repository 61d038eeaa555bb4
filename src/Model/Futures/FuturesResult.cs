using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// What becomes of a scenario's plan in so many futures. The same plan, wards, uncertainty, seed and number of replications give the same
/// bytes, whoever computes them and in whatever pieces.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesResult")]
public sealed record FuturesResult
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of {fan, noiseFree, seed}, see <see cref="FingerprintOf"/>.</summary>
    [Id(0)] public required string Fingerprint { get; init; }

    /// <summary>Version of the snapshot that the futures start from.</summary>
    [Id(1)] public required long SnapshotVersion { get; init; }

    /// <summary>Version of the rollout model.</summary>
    [Id(2)] public required string EngineVersion { get; init; }

    /// <summary>The scenario's seed, that of all draws.</summary>
    [Id(3)] public required long Seed { get; init; }

    /// <summary>Wards recognized at the end of each year of <see cref="Fan"/> if nothing is uncertain: the line of the plan's own outcome.</summary>
    [Id(4)] public required ImmutableArray<int> NoiseFree { get; init; }

    /// <summary>The futures.</summary>
    [Id(5)] public required FutureFan Fan { get; init; }

    /// <summary>Computes the fingerprint; snapshot and engine version stand outside it, as in an outcome (rule 22).</summary>
    public static string FingerprintOf(FuturesResult result) => CanonicalJson.HashOf(
        JsonSerializer.SerializeToElement(result, ModelJson.Options), "fingerprint", "snapshotVersion", "engineVersion");
}
