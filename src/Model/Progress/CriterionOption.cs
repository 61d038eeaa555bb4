using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>One way to bring a ward to a criterion that it does not meet.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CriterionOption")]
public sealed record CriterionOption
{
    /// <summary>The most options of one criterion of a ward, withdrawn ones among them.</summary>
    public const int MostOfCriterion = 20;

    /// <summary>The most months.</summary>
    public const int MostMonths = 120;

    /// <summary>The most characters of a title.</summary>
    public const int MostTitleCharacters = 200;

    /// <summary>The most supports that an option may need.</summary>
    public const int MostSupports = 10;

    /// <summary>Its number among the ward's options, from 1.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>Code of the criterion.</summary>
    [Id(1)] public required string Criterion { get; init; }

    /// <summary>What lifts the criterion: says which needs the option writes when it is chosen.</summary>
    [Id(2)] public CriterionKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    [Id(3)] public required string Title { get; init; }

    /// <summary>Its whole cost, VND million, 0 to <see cref="Needs.Most"/>.</summary>
    [Id(4)] public long Cost { get; init; }

    /// <summary>The officers it takes, 0 to <see cref="Needs.Most"/>.</summary>
    [Id(5)] public long Officers { get; init; }

    /// <summary>How long it takes, months, 1 to <see cref="MostMonths"/>.</summary>
    [Id(6)] public int Months { get; init; }

    /// <summary>What it builds, of facility criteria; null leaves the ward's works as they are.</summary>
    [Id(7)] public Works? Works { get; init; }

    /// <summary>Floor area under works, m², of facility criteria; null leaves the ward's.</summary>
    [Id(8)] public long? FloorArea { get; init; }

    /// <summary>The support it needs.</summary>
    [Id(9)] public ImmutableArray<SupportNeed> Supports { get; init; } = [];

    /// <summary>Whether it is chosen.</summary>
    [Id(10)] public OptionState State { get; init; }

    /// <summary>The ward version at which it was chosen; null unless it is.</summary>
    [Id(11)] public long? ChosenAt { get; init; }
}

/// <summary>A support that an option needs.</summary>
/// <param name="Department">The department or ministry bureau, 1 to 200 characters.</param>
/// <param name="Text">What is asked of it, 1 to 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SupportNeed")]
public sealed record SupportNeed([property: Id(0)] string Department, [property: Id(1)] string Text);

/// <summary>Where an option stands.</summary>
[GenerateSerializer, Alias("ModelWard.OptionState"), JsonConverter(typeof(JsonStringEnumConverter<OptionState>))]
public enum OptionState
{
    /// <summary>It may be chosen.</summary>
    [JsonStringEnumMemberName("proposed")]
    Proposed,

    /// <summary>It is carried out: one a criterion at most.</summary>
    [JsonStringEnumMemberName("chosen")]
    Chosen,

    /// <summary>It is no longer open.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}
