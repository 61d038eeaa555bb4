using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// What a progress event writes, or what it replaces: the entries concerned as they are after it, or were before. What is not concerned is left out.
/// </summary>
public sealed record ProgressChange
{
    /// <summary>Where the ward stands; null when that is not concerned.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StageChange? Stage { get; init; }

    /// <summary>The needs; null when they are not concerned.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Needs? Needs { get; init; }

    /// <summary>What the needs rest on; null when that is not concerned, or before the first actual.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NeedsBasis? Basis { get; init; }

    /// <summary>The actuals.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Actual>? Actuals { get; init; }

    /// <summary>The options.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<CriterionOption>? Options { get; init; }

    /// <summary>The supports.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<Support>? Supports { get; init; }

    /// <summary>The actions.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<WardAction>? Actions { get; init; }
}

/// <summary>Where a ward stands, with its years (rule 1).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Started">Year it began; null while not started.</param>
/// <param name="Recognized">Year it was recognized; of recognized and declined wards only.</param>
public sealed record StageChange(Stage Stage, int? Started, int? Recognized);
