using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// The candidate that does best on many futures, chosen on some and reported on others: on those it was chosen on the best of many looks
/// better than it is.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RobustAnswer")]
public sealed record RobustAnswer : QuestionAnswer
{
    /// <summary>
    /// Per cent of the futures whose score counts: the percentile that candidates are judged by, 1 to 99. Null when by their mean.
    /// </summary>
    [Id(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Percent { get; init; }

    /// <summary>The candidates, the winner first: by the rounds they came through, then by score.</summary>
    [Id(1)] public required ImmutableArray<RobustCandidate> Candidates { get; init; }

    /// <summary>The winner's score on the futures it was chosen on, six decimal places.</summary>
    [Id(2)] public required decimal Chosen { get; init; }

    /// <summary>The winner's score on the other futures. This is what to expect of it.</summary>
    [Id(3)] public required decimal Reported { get; init; }

    /// <summary>The winner's mean on the other futures.</summary>
    [Id(4)] public required MeanEstimate Mean { get; init; }

    /// <summary>What the winner has more than the second on the other futures; null when there is one candidate only.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PairedDifference? Lead { get; init; }

    /// <summary>Futures it was chosen on: replications 0 to before this.</summary>
    [Id(6)] public required int ChosenOn { get; init; }

    /// <summary>Futures it is reported on: so many replications after those.</summary>
    [Id(7)] public required int ReportedOn { get; init; }

    /// <summary>What the winner has more wards than the scenario's own plan on the other futures; null where the scenario has no plan.</summary>
    [Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PairedDifference? OverOwn { get; init; }

    /// <summary>The winner as a scenario with a plan by hand, ready to be stored: its futures are those reported. Null until it is made.</summary>
    [Id(9), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Scenario? Scenario { get; init; }
}

/// <summary>How far a candidate came.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rounds">Rounds it took part in, from 1.</param>
/// <param name="Futures">Futures it met in its last round, those of earlier rounds among them.</param>
/// <param name="Score">Its score in its last round, six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RobustCandidate")]
public sealed record RobustCandidate(
    [property: Id(0)] string Name,
    [property: Id(1)] int Rounds,
    [property: Id(2)] int Futures,
    [property: Id(3)] decimal Score)
{
    /// <summary>What plan it is, in words. Null until that is told.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Names? Words { get; init; }
}
