using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Sets the level of one criterion.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Criterion">Code of the criterion; the ward must have a level for it.</param>
/// <param name="Level">The level found, 0 to 100.</param>
/// <param name="On">Day of the assessment.</param>
/// <param name="Evidence">Where the evidence is kept, at most 2,000 characters.</param>
/// <param name="CatalogueVersion">Version of the catalogue it was made under.</param>
/// <param name="Norms">The norms in force, by which needs that follow norms are derived anew; null leaves them.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AssessCriterion")]
public sealed record AssessCriterion(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] string Criterion,
    [property: Id(2)] Level Level,
    [property: Id(3)] DateOnly On,
    [property: Id(4)] string Evidence,
    [property: Id(5)] string CatalogueVersion,
    [property: Id(6)] NormsInForce? Norms = null) : ICommand;

/// <summary>Replaces what a ward still lacks.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Needs">The new needs, see <see cref="WardValidation.CheckNeeds"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ChangeNeeds")]
public sealed record ChangeNeeds([property: Id(0)] CommandHeader Header, [property: Id(1)] Needs Needs) : ICommand;

/// <summary>Reports a difficulty that the ward meets.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Kind">What it concerns.</param>
/// <param name="Text">What it is, 1 to 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReportDifficulty")]
public sealed record ReportDifficulty(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DifficultyKind Kind,
    [property: Id(2)] string Text) : ICommand;

/// <summary>Marks a difficulty as resolved.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Difficulty">Number of the difficulty.</param>
/// <param name="Resolution">How it was resolved, 0 to 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ResolveDifficulty")]
public sealed record ResolveDifficulty(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] long Difficulty,
    [property: Id(2)] string Resolution) : ICommand;

/// <summary>What a difficulty concerns.</summary>
[GenerateSerializer, Alias("ModelWard.DifficultyKind"), JsonConverter(typeof(JsonStringEnumConverter<DifficultyKind>))]
public enum DifficultyKind
{
    /// <summary>Officers.</summary>
    [JsonStringEnumMemberName("personnel")]
    Personnel,

    /// <summary>The station and its equipment.</summary>
    [JsonStringEnumMemberName("facilities")]
    Facilities,

    /// <summary>Money.</summary>
    [JsonStringEnumMemberName("investment")]
    Investment,

    /// <summary>Anything else.</summary>
    [JsonStringEnumMemberName("other")]
    Other,
}

/// <summary>The answer to a ward command.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="Event">The event that the command wrote, now or under the same id before; null unless done.</param>
/// <param name="View">The ward as it is now; null when there is no such ward.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardCommandResult")]
public sealed record WardCommandResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] WardEvent? Event,
    [property: Id(2)] WardView? View,
    [property: Id(3)] IReadOnlyList<Fault> Faults);
