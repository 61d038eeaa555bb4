using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>A ward's recognition in short, small enough to be kept of all wards.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RecognitionStanding")]
public sealed record RecognitionStanding
{
    /// <summary>Where the ward stands.</summary>
    [Id(0)] public RecognitionState State { get; init; }

    /// <summary>How many rounds there have been.</summary>
    [Id(1)] public int Rounds { get; init; }

    /// <summary>Day of the last step recorded; null before the first.</summary>
    [Id(2)] public DateOnly? LastStep { get; init; }

    /// <summary>
    /// Of a ward that holds the title, the day of its last decision or review; where the register alone brought the title, the last day of the year it
    /// names. Null for all others.
    /// </summary>
    [Id(3)] public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The days by which the open remedies are due, in order.</summary>
    [Id(4)] public ImmutableArray<DateOnly> RemediesDue { get; init; } = [];

    /// <summary>Number of the decision that gave the title the ward holds; null when there is none.</summary>
    [Id(5)] public string? Decision { get; init; }

    /// <summary>The standing of a ward.</summary>
    public static RecognitionStanding Of(Ward ward, RecognitionFile file)
    {
        ArgumentNullException.ThrowIfNull(ward);
        ArgumentNullException.ThrowIfNull(file);
        var (state, last) = (file.StateOf(ward), file.Last());
        var held = state == RecognitionState.Recognized && last?.Holds() == true ? last : null;
        return new RecognitionStanding
        {
            State = state,
            Rounds = file.Rounds.Length,
            LastStep = last?.Days().Max(),
            ConfirmedOn = state != RecognitionState.Recognized ? null : held?.Days().Max() ?? (ward.Recognized is { } year ? new DateOnly(year, 12, 31) : null),
            RemediesDue = [.. (file.UnderWay()?.Remedies() ?? []).Where(remedy => remedy.Closed is null).Select(remedy => remedy.Due).Order()],
            Decision = held?.Decision?.Number,
        };
    }

    /// <summary>Whether a yearly review is due: the last decision or review is over a year old.</summary>
    public bool IsReviewDue(DateOnly today) => ConfirmedOn is { } day && day.AddYears(1) < today;

    /// <summary>How many open remedies are past their day.</summary>
    public int Overdue(DateOnly today) => RemediesDue.Count(due => due < today);
}

/// <summary>The recognition of one of many wards.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Standing">Where it stands.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardRecognition")]
public sealed record WardRecognition([property: Id(0)] string Ward, [property: Id(1)] RecognitionStanding Standing);
