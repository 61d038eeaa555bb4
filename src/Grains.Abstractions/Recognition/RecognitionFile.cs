using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>All that has been recorded of a ward's recognition, round by round.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RecognitionFile")]
public sealed record RecognitionFile
{
    /// <summary>The file of a ward of which nothing has been recorded.</summary>
    public static RecognitionFile None { get; } = new();

    /// <summary>The rounds, in the order begun.</summary>
    [Id(0)] public ImmutableArray<RecognitionRound> Rounds { get; init; } = [];

    /// <summary>The last round; null before the first.</summary>
    public RecognitionRound? Last() => Rounds.IsEmpty ? null : Rounds[^1];

    /// <summary>The round that is on the way to a decision; null when none is.</summary>
    public RecognitionRound? UnderWay() => Last() is { } last && last.IsUnderWay() ? last : null;

    /// <summary>The remedy with a number in the round under way; null when there is none.</summary>
    public Remedy? Remedy(int number) => UnderWay()?.Remedies().FirstOrDefault(remedy => remedy.Number == number);

    /// <summary>Where the ward stands. What the register says of the title goes before what the file says.</summary>
    public RecognitionState StateOf(Ward ward)
    {
        ArgumentNullException.ThrowIfNull(ward);
        if (ward.Stage == Stage.Recognized) return RecognitionState.Recognized;
        if (UnderWay() is not { } round) return ward.Stage == Stage.Declined ? RecognitionState.Declined : RecognitionState.NotBegun;
        if (round.Inspections.IsEmpty) return RecognitionState.SelfAssessed;
        if (round.Remedies().Any(remedy => remedy.Closed is null)) return RecognitionState.Remedying;
        return round.LastFindings().All(one => one.Visit.IsMet(one.Finding)) ? RecognitionState.Ready : RecognitionState.Remedied;
    }

    /// <summary>The same file with its last round changed.</summary>
    public RecognitionFile WithLast(RecognitionRound round) => this with { Rounds = Rounds.SetItem(Rounds.Length - 1, round) };

    /// <summary>The same file with one more round.</summary>
    public RecognitionFile With(RecognitionRound round) => this with { Rounds = Rounds.Add(round) };
}
