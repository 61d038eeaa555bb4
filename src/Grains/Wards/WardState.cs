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

    /// <summary>The difficulty with a number; null when there is none.</summary>
    public Difficulty? Difficulty(long number) => Difficulties.FirstOrDefault(one => one.Number == number);

    /// <summary>The state as callers see it; null when no import has named the ward.</summary>
    public WardView? View() => Ward is null
        ? null
        : new WardView { Version = Version, Ward = Ward, Assessments = Assessments, Difficulties = Difficulties, Recognition = RecognitionStanding.Of(Ward, Recognition) };
}
