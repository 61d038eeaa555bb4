using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A ward as it is at one version.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardView")]
public sealed record WardView
{
    /// <summary>How many events the ward has had; its ETag.</summary>
    [Id(0)] public long Version { get; init; }

    /// <summary>The ward.</summary>
    [Id(1)] public required Ward Ward { get; init; }

    /// <summary>The last assessment of each criterion that has one, by criterion.</summary>
    [Id(2)] public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>Difficulties, open and resolved, in the order reported.</summary>
    [Id(3)] public ImmutableArray<Difficulty> Difficulties { get; init; } = [];

    /// <summary>What the adopted scheme promises of it; null before the first.</summary>
    [Id(12)] public Commitment? Commitment { get; init; }

    /// <summary>What has really happened, in the order recorded, what was cancelled among it.</summary>
    [Id(5)] public ImmutableArray<Actual> Actuals { get; init; } = [];

    /// <summary>Options for criteria, by number.</summary>
    [Id(6)] public ImmutableArray<CriterionOption> Options { get; init; } = [];

    /// <summary>Supports asked for, by number.</summary>
    [Id(7)] public ImmutableArray<Support> Supports { get; init; } = [];

    /// <summary>The action plan, by number.</summary>
    [Id(8)] public ImmutableArray<WardAction> Actions { get; init; } = [];

    /// <summary>What the needs rest on; null before the first actual or chosen option.</summary>
    [Id(13)] public NeedsBasis? Basis { get; init; }

    /// <summary>Where each need comes from.</summary>
    [Id(4)] public NeedsOrigins NeedsOrigins { get; init; } = NeedsOrigins.Imported;

    /// <summary>Its recognition in short; the whole is <see cref="IWardGrain.ReadRecognition"/>'s.</summary>
    [Id(9)] public RecognitionStanding Recognition { get; init; } = new();

    /// <summary>How it ended; null while it is in force.</summary>
    [Id(14), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EndedWard? Ended { get; init; }

    /// <summary>
    /// Codes of the districts that have ended while it, or a ward that it is made of, lay in them, in order; null where there are none. Who may change the wards of one of these may change it.
    /// </summary>
    [Id(15), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? FormerDistricts { get; init; }

    /// <summary>What is promised of it and what has been done.</summary>
    public WardPractice Practice() => new(Ward, Commitment, Basis, Actuals);
}

/// <summary>A level found in a ward, under the catalogue version it was made under.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Level">The level found.</param>
/// <param name="On">Day of the assessment.</param>
/// <param name="Evidence">Where the evidence is kept.</param>
/// <param name="CatalogueVersion">Version of the catalogue it was made under.</param>
/// <param name="Actor">Who assessed.</param>
/// <param name="Derived">In events, the needs that were derived anew with it; null where none follow norms.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Assessment")]
public sealed record Assessment(
    [property: Id(0)] string Criterion,
    [property: Id(1)] Level Level,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] string Evidence,
    [property: Id(4)] string CatalogueVersion,
    [property: Id(5)] string Actor,
    [property: Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivedNeeds? Derived = null);

/// <summary>A difficulty that a ward meets.</summary>
/// <param name="Number">Its number: the ward version at which it was reported, or the next after the highest where the ward has taken difficulties over.</param>
/// <param name="Kind">What it concerns.</param>
/// <param name="Text">What it is.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="ReportedBy">By whom.</param>
/// <param name="ResolvedAt">When it was resolved; null while open.</param>
/// <param name="Resolution">How it was resolved; null while open.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Difficulty")]
public sealed record Difficulty(
    [property: Id(0)] long Number,
    [property: Id(1)] DifficultyKind Kind,
    [property: Id(2)] string Text,
    [property: Id(3)] DateTimeOffset ReportedAt,
    [property: Id(4)] string ReportedBy,
    [property: Id(5)] DateTimeOffset? ResolvedAt = null,
    [property: Id(6)] string? Resolution = null);

/// <summary>What happened to a ward.</summary>
[GenerateSerializer, Alias("ModelWard.WardEventKind"), JsonConverter(typeof(JsonStringEnumConverter<WardEventKind>))]
public enum WardEventKind
{
    /// <summary>An import wrote its register row, levels or needs.</summary>
    [JsonStringEnumMemberName("imported")]
    Imported,

    /// <summary>A criterion was assessed.</summary>
    [JsonStringEnumMemberName("assessed")]
    Assessed,

    /// <summary>Its needs were changed.</summary>
    [JsonStringEnumMemberName("needsChanged")]
    NeedsChanged,

    /// <summary>A difficulty was reported.</summary>
    [JsonStringEnumMemberName("difficultyReported")]
    DifficultyReported,

    /// <summary>A difficulty was resolved.</summary>
    [JsonStringEnumMemberName("difficultyResolved")]
    DifficultyResolved,

    /// <summary>A scheme was adopted that says what becomes of it.</summary>
    [JsonStringEnumMemberName("committed")]
    Committed,

    /// <summary>An actual was recorded.</summary>
    [JsonStringEnumMemberName("actualRecorded")]
    ActualRecorded,

    /// <summary>An actual was cancelled.</summary>
    [JsonStringEnumMemberName("actualCancelled")]
    ActualCancelled,

    /// <summary>The ward began to be served.</summary>
    [JsonStringEnumMemberName("begun")]
    Begun,

    /// <summary>An option was proposed for a criterion.</summary>
    [JsonStringEnumMemberName("optionProposed")]
    OptionProposed,

    /// <summary>An option was chosen.</summary>
    [JsonStringEnumMemberName("optionChosen")]
    OptionChosen,

    /// <summary>An option was withdrawn.</summary>
    [JsonStringEnumMemberName("optionWithdrawn")]
    OptionWithdrawn,

    /// <summary>Support was asked for.</summary>
    [JsonStringEnumMemberName("supportAsked")]
    SupportAsked,

    /// <summary>Asked support was answered.</summary>
    [JsonStringEnumMemberName("supportAnswered")]
    SupportAnswered,

    /// <summary>A line was added to the action plan.</summary>
    [JsonStringEnumMemberName("actionPlanned")]
    ActionPlanned,

    /// <summary>A line of the action plan was changed.</summary>
    [JsonStringEnumMemberName("actionChanged")]
    ActionChanged,

    /// <summary>Needs were derived by norms.</summary>
    [JsonStringEnumMemberName("needsDerived")]
    NeedsDerived,

    /// <summary>The ward assessed itself.</summary>
    [JsonStringEnumMemberName("selfAssessed")]
    SelfAssessed,

    /// <summary>The ward was inspected.</summary>
    [JsonStringEnumMemberName("inspected")]
    Inspected,

    /// <summary>Something that inspectors wanted put right was done.</summary>
    [JsonStringEnumMemberName("remedyClosed")]
    RemedyClosed,

    /// <summary>The ward was given the title.</summary>
    [JsonStringEnumMemberName("recognized")]
    Recognized,

    /// <summary>The title was reviewed.</summary>
    [JsonStringEnumMemberName("reviewed")]
    Reviewed,

    /// <summary>The title was taken away.</summary>
    [JsonStringEnumMemberName("revoked")]
    Revoked,

    /// <summary>It ended by a reorganization, or the one that had made it was undone.</summary>
    [JsonStringEnumMemberName("ended")]
    Ended,

    /// <summary>It came by a reorganization.</summary>
    [JsonStringEnumMemberName("came")]
    Came,

    /// <summary>The reorganization that had ended it was undone.</summary>
    [JsonStringEnumMemberName("restored")]
    Restored,

    /// <summary>It came to another district by a reorganization, or back.</summary>
    [JsonStringEnumMemberName("redistricted")]
    Redistricted,
}

/// <summary>One row of a ward's history. Rows are only ever added.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardEvent")]
public sealed record WardEvent
{
    /// <summary>The ward's version after the event, from 1.</summary>
    [Id(0)] public long Version { get; init; }

    /// <summary>When it was stored.</summary>
    [Id(1)] public DateTimeOffset At { get; init; }

    /// <summary>Who asked for it.</summary>
    [Id(2)] public required string Actor { get; init; }

    /// <summary>The command that asked for it; once in a ward's history.</summary>
    [Id(3)] public required string CommandId { get; init; }

    /// <summary>Lower-case hex SHA-256 of what the command asked for: tells a repeat from another command under the same id.</summary>
    [Id(4)] public required string CommandHash { get; init; }

    /// <summary>What happened.</summary>
    [Id(5)] public WardEventKind Kind { get; init; }

    /// <summary>What it replaced, as JSON; null when there was nothing.</summary>
    [Id(6)] public string? Before { get; init; }

    /// <summary>What it wrote, as JSON: a ward, an assessment, needs, a difficulty or a <see cref="ProgressChange"/>, a step of recognition or of a reorganization, after <see cref="Kind"/>.</summary>
    [Id(7)] public required string After { get; init; }

    /// <summary>Where the evidence is kept; empty when none was given.</summary>
    [Id(8)] public string Evidence { get; init; } = "";
}

/// <summary>A part of a ward's history, newest first.</summary>
/// <param name="Items">The events of the page.</param>
/// <param name="Total">How many events there are in all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardHistory")]
public sealed record WardHistory([property: Id(0)] ImmutableArray<WardEvent> Items, [property: Id(1)] long Total);
