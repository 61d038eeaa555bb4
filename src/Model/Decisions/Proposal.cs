using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// All that a decision rests on: the inputs, and what was computed from them. The results follow from the inputs alone, so that anybody can compute them again
/// and compare byte by byte.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Proposal")]
public sealed record Proposal
{
    /// <summary>The version of this document.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The fewest and most futures of a proposal.</summary>
    public const int FewestReplications = 100, MostReplications = 100_000;

    /// <summary>How many futures where nothing else is said.</summary>
    public const int UsualReplications = 10_000;

    /// <summary>The most options that may be named as rejected.</summary>
    public const int MostOptions = 5;

    /// <summary>Version of this document, <see cref="CurrentFormat"/>.</summary>
    [Id(0)] public int Format { get; init; } = CurrentFormat;

    /// <summary>Version of the rollout model.</summary>
    [Id(1)] public string EngineVersion { get; init; } = Outcome.CurrentEngine;

    /// <summary>The scenario, with the catalogue version that is used.</summary>
    [Id(2)] public required Scenario Scenario { get; init; }

    /// <summary>The programme and its wards.</summary>
    [Id(3)] public required Snapshot Snapshot { get; init; }

    /// <summary>Starts of the search of the optimal policy; the others pass over it.</summary>
    [Id(4)] public required int Starts { get; init; }

    /// <summary>How many futures.</summary>
    [Id(5)] public required int Replications { get; init; }

    /// <summary>The options that are rejected for it, in the order named.</summary>
    [Id(6)] public ImmutableArray<RejectedOption> Options { get; init; } = [];

    /// <summary>What was computed from all this.</summary>
    [Id(7)] public required ProposalResults Results { get; init; }

    /// <summary>The sources of money when it was handed in: documents share its spend out to them. No figure above rests on them. Null in what was stored before they were kept.</summary>
    [Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProposalSources? Money { get; init; }

    /// <summary>The proposal as it is stored and hashed.</summary>
    public static string Written(Proposal proposal) => JsonSerializer.Serialize(proposal, ModelJson.Options);

    /// <summary>A proposal from its stored form.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public static Proposal Read(string written)
    {
        // Also in what no field takes in: a replay compares the whole.
        WholeText.Check(written);
        return JsonSerializer.Deserialize<Proposal>(written, ModelJson.Options) ?? throw new JsonException("The proposal says nothing.");
    }

    /// <summary>Lower-case hex SHA-256 of a stored form.</summary>
    public static string HashOf(string written) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)));
}

/// <summary>The sources of money at one time.</summary>
/// <param name="SettingsVersion">Version of the settings that name them; those of version 0 are illustrative.</param>
/// <param name="Sources">The sources, in order of priority.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalSources")]
public sealed record ProposalSources([property: Id(0)] long SettingsVersion, [property: Id(1)] ImmutableArray<MoneySource> Sources);

/// <summary>An option that was weighed and rejected.</summary>
/// <param name="Id">Id of its scenario.</param>
/// <param name="Version">The scenario's version.</param>
/// <param name="Scenario">The scenario.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RejectedOption")]
public sealed record RejectedOption([property: Id(0)] string Id, [property: Id(1)] long Version, [property: Id(2)] Scenario Scenario);

/// <summary>What an option comes to, on the wards of the proposal.</summary>
/// <param name="Id">Id of its scenario.</param>
/// <param name="Name">The scenario's name.</param>
/// <param name="Recognized">Wards recognized at the end of its last year; null when it has no plan.</param>
/// <param name="Capital">Capital used in all years, VND million; null when it has no plan.</param>
/// <param name="Fingerprint">Fingerprint of its outcome; null when it has no plan.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.OptionResult")]
public sealed record OptionResult(
    [property: Id(0)] string Id, [property: Id(1)] string Name, [property: Id(2)] int? Recognized, [property: Id(3)] long? Capital, [property: Id(4)] string? Fingerprint);

/// <summary>What was computed for a decision.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalResults")]
public sealed record ProposalResults
{
    /// <summary>The plan: start years in the order of acceptance.</summary>
    [Id(0)] public required ImmutableArray<PlannedStart> Plan { get; init; }

    /// <summary>What it does without noise, with bound and certificate where it is optimal; the time that it took is left out.</summary>
    [Id(1)] public required Outcome Outcome { get; init; }

    /// <summary>What becomes of it in futures.</summary>
    [Id(2)] public required FuturesResult Futures { get; init; }

    /// <summary>What the rejected options come to, in their order.</summary>
    [Id(3)] public ImmutableArray<OptionResult> Options { get; init; } = [];
}
