using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Why a ward does not start in a year: what the best plan is like in which it does.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WhyNotAnswer")]
public sealed record WhyNotAnswer : QuestionAnswer
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>The year asked about.</summary>
    [Id(1)] public int Year { get; init; }

    /// <summary>How the ward stands in the best plan found, without the year asked about.</summary>
    [Id(2)] public WardStanding Standing { get; init; }

    /// <summary>Its start in the plan or, when it had begun before, the recorded one; null when there is none.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    /// <summary>The last year in which it can start and be recognized by the last year; null when it had begun before.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? LatestStart { get; init; }

    /// <summary>
    /// What comes of it when the ward starts in that year, whatever its pin; null when it does so already, had begun before or cannot be
    /// finished.
    /// </summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Forced? With { get; init; }
}
