using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>What a ward's events add up to. Stored beside them so that activation need not fold the whole history.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WardState")]
public sealed record WardState
{
    /// <summary>Version of the last event folded in; 0 before the first.</summary>
    [Id(0)] public long Version { get; init; }

    /// <summary>The ward; null when no import has named it.</summary>
    [Id(1)] public Ward? Ward { get; init; }

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

    /// <summary>Where each need comes from; null in states of before this was known, which are folded anew when they are next used.</summary>
    [Id(4)] public NeedsOrigins? NeedsOrigins { get; init; }

    /// <summary>Where each need comes from.</summary>
    [JsonIgnore] public NeedsOrigins Origins => NeedsOrigins ?? Abstractions.NeedsOrigins.Imported;

    /// <summary>What has been recorded of its recognition; null before the first step, and then not written, so that such a state reads as it always did.</summary>
    [Id(9), JsonPropertyName("recognition"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecognitionFile? Recorded { get; init; }

    /// <summary>The same as a file, which may be empty.</summary>
    [JsonIgnore]
    public RecognitionFile Recognition
    {
        get => Recorded ?? RecognitionFile.None;
        init => Recorded = value;
    }

    /// <summary>How it ended; null while it is in force, and then not written, so that such a state reads as it always did.</summary>
    [Id(14), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EndedWard? Ended { get; init; }

    /// <summary>The districts that have ended over it, see <see cref="WardView.FormerDistricts"/>; null where there are none, and then not written.</summary>
    [Id(15), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<string>? FormerDistricts { get; init; }

    /// <summary>The difficulty with a number; null when there is none.</summary>
    public Difficulty? Difficulty(long number) => Difficulties.FirstOrDefault(one => one.Number == number);

    /// <summary>The state as callers see it; null when no import has named the ward.</summary>
    public WardView? View() => Ward is null
        ? null
        : new WardView
        {
            Version = Version, Ward = Ward, Assessments = Assessments, Difficulties = Difficulties,
            Actuals = Actuals, Options = Options, Supports = Supports, Actions = Actions, Basis = Basis, Commitment = Commitment, NeedsOrigins = Origins,
            Recognition = RecognitionStanding.Of(Ward, Recognition), Ended = Ended, FormerDistricts = FormerDistricts,
        };

    /// <summary>The state that a view shows; that of a ward nobody imported when there is none.</summary>
    public static WardState Of(WardView? view) => view is null
        ? new WardState()
        : new WardState
        {
            Version = view.Version, Ward = view.Ward, Assessments = view.Assessments, Difficulties = view.Difficulties,
            Actuals = view.Actuals, Options = view.Options, Supports = view.Supports, Actions = view.Actions, Basis = view.Basis, Commitment = view.Commitment, NeedsOrigins = view.NeedsOrigins,
            Ended = view.Ended, FormerDistricts = view.FormerDistricts,
        };
}
