using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What a run is to compute.</summary>
/// <param name="Kind">What kind of run.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="ScenarioId">Id of the stored scenario that it was; null for one that is not stored.</param>
/// <param name="Amount">How much: starts of the search, 1 to 1,000; or replications, 2 to 1,000,000.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RunOrder")]
public sealed record RunOrder(
    [property: Id(0)] RunKind Kind,
    [property: Id(1)] Scenario Scenario,
    [property: Id(2)] string? ScenarioId,
    [property: Id(3)] int Amount)
{
    /// <summary>The fewest replications: from two on there is a spread.</summary>
    public const int FewestReplications = 2;

    /// <summary>The most replications of a run.</summary>
    public const int MostReplications = 1_000_000;

    /// <summary>The most replications that are answered at once, without a run.</summary>
    public const int MostReplicationsAtOnce = 2_000;
}

/// <summary>What kind of run.</summary>
[GenerateSerializer, Alias("ModelWard.RunKind"), JsonConverter(typeof(JsonStringEnumConverter<RunKind>))]
public enum RunKind
{
    /// <summary>A search for a better plan by the optimal policy; it counts starts.</summary>
    [JsonStringEnumMemberName("optimization")]
    Optimization,

    /// <summary>What becomes of the scenario's plan in many futures; it counts replications.</summary>
    [JsonStringEnumMemberName("futures")]
    Futures,
}
