using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Chooses the candidate that does best on many futures, by successive halving: all candidates are scored on a few futures, the better half
/// of them (rounded up) on twice as many, until one is left; then it and the second are scored on other futures, and those scores are
/// reported. A state that says what to score next, is told the scores, and goes on; so it can be carried on anywhere and ends the same.
/// </summary>
public sealed record RobustSelection
{
    /// <summary>The most candidates.</summary>
    public const int MostCandidates = 1_000;

    /// <summary>The most futures of the first round, and to report on.</summary>
    public const int MostFutures = 1_000_000;

    private readonly ImmutableArray<string> _names;
    private readonly int _reportOn;
    private readonly int? _percent;

    private RobustSelection(ImmutableArray<string> names, int chooseOn, int reportOn, int? percent)
    {
        (_names, ChosenOn, _reportOn, _percent) = (names, chooseOn, reportOn, percent);
        Runs = [.. names.Select(_ => new CandidateRun(0, []))];
        Next = new RobustTask([.. Enumerable.Range(0, names.Length)], 0, chooseOn);
    }

    /// <summary>What to score next; null when the selection has ended.</summary>
    public RobustTask? Next { get; private init; }

    /// <summary>Futures of the present round, those of earlier rounds among them.</summary>
    private int ChosenOn { get; init; }

    /// <summary>By candidate, how it did.</summary>
    private ImmutableArray<CandidateRun> Runs { get; init; }

    /// <summary>Values of the winner, and of the second if there is one, on other futures.</summary>
    private IReadOnlyList<double[]> Reports { get; init; } = [];

    /// <summary>A selection that has not begun.</summary>
    /// <param name="names">Names of the candidates, 1 to <see cref="MostCandidates"/>.</param>
    /// <param name="chooseOn">Futures of the first round, 2 to <see cref="MostFutures"/>; each later round has twice as many as the one before.</param>
    /// <param name="reportOn">Other futures to report on, 2 to <see cref="MostFutures"/>.</param>
    /// <param name="percent">
    /// The percentile that candidates are judged by, 1 to 99: 10 asks what is reached in 90 % of the futures. Null for their mean.
    /// </param>
    /// <exception cref="ArgumentException">One of them is out of its range.</exception>
    public static RobustSelection Of(ImmutableArray<string> names, int chooseOn, int reportOn, int? percent = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(names.Length, 1, nameof(names));
        ArgumentOutOfRangeException.ThrowIfLessThan(chooseOn, Moments.Fewest);
        ArgumentOutOfRangeException.ThrowIfLessThan(reportOn, Moments.Fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(names.Length, MostCandidates, nameof(names));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chooseOn, MostFutures);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reportOn, MostFutures);
        if (percent is < 1 or > 99) throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentile is from 1 to 99.");
        return new RobustSelection(names, chooseOn, reportOn, percent);
    }

    /// <summary>How many futures a selection carries candidates out in, all together.</summary>
    public static long Futures(int candidates, int chooseOn, int reportOn)
    {
        var (futures, left) = ((long)candidates * chooseOn, candidates);
        for (var round = (long)chooseOn; (left = (left + 1) / 2) > 1; round *= 2) futures += left * round;
        return futures + Math.Min(2, candidates) * (long)reportOn;
    }

    /// <summary>Selects to the end.</summary>
    /// <param name="selection">Where to go on from.</param>
    /// <param name="score">Scores a candidate in so many replications from a first one on, one value each; more is better.</param>
    /// <param name="cancellationToken">Ends the selection early.</param>
    public static RobustAnswer Run(RobustSelection selection, Func<int, int, int, double[]> score, CancellationToken cancellationToken)
    {
        while (selection.Next is { } task)
        {
            var scores = new List<double[]>();
            foreach (var candidate in task.Candidates)
            {
                cancellationToken.ThrowIfCancellationRequested();
                scores.Add(score(candidate, task.First, task.Count));
            }
            selection = selection.With(scores);
        }
        return selection.Answer();
    }

    /// <summary>The selection, told the scores it wanted.</summary>
    /// <param name="scores">By candidate of <see cref="Next"/>: a value for each replication; more is better.</param>
    /// <exception cref="InvalidOperationException">The selection has ended.</exception>
    /// <exception cref="ArgumentException">They are not the scores of <see cref="Next"/>.</exception>
    public RobustSelection With(IReadOnlyList<double[]> scores)
    {
        if (Next is not { } task) throw new InvalidOperationException("The selection has ended.");
        Matrix.Check("The round", task.Candidates.Length, task.Count, scores);
        return task.First == ChosenOn ? this with { Reports = scores, Next = null } : Chosen(task, scores);
    }

    /// <summary>Whom the selection has found.</summary>
    /// <exception cref="InvalidOperationException">It has not ended.</exception>
    public RobustAnswer Answer()
    {
        if (Next is { } task) throw new InvalidOperationException($"The selection has not ended: {task.Candidates.Length} candidates are to be scored.");
        var places = Ranked();
        return new RobustAnswer
        {
            Explanation = Names.Same(""),
            Percent = _percent,
            Candidates = [.. places.Select(Candidate)],
            Chosen = Shown.Six(Score(Runs[places[0]].Values)),
            Reported = Shown.Six(Score(Reports[0])),
            Mean = Moments.Of(Reports[0]).Estimate(),
            Lead = Reports.Count > 1 ? PairedDifferences.Of(Reports[0], Reports[1]) : null,
            ChosenOn = ChosenOn,
            ReportedOn = _reportOn,
        };
    }

    private RobustCandidate Candidate(int place) =>
        new(_names[place], Runs[place].Rounds, Runs[place].Values.Length, Shown.Six(Score(Runs[place].Values)));

    private RobustSelection Chosen(RobustTask task, IReadOnlyList<double[]> scores)
    {
        var runs = Runs;
        for (var i = 0; i < scores.Count; i++)
        {
            var before = runs[task.Candidates[i]];
            runs = runs.SetItem(task.Candidates[i], new CandidateRun(before.Rounds + 1, [.. before.Values, .. scores[i]]));
        }
        var told = this with { Runs = runs };
        var left = (task.Candidates.Length + 1) / 2;
        return left == 1
            ? told with { Next = new RobustTask([.. told.Ranked().Take(2)], ChosenOn, _reportOn) }
            : told with { ChosenOn = 2 * ChosenOn, Next = new RobustTask([.. told.Ranked().Take(left).Order()], ChosenOn, ChosenOn) };
    }

    // Who is left has taken part in the most rounds.
    private ImmutableArray<int> Ranked() =>
    [
        .. Enumerable.Range(0, _names.Length)
            .OrderByDescending(place => Runs[place].Rounds)
            .ThenByDescending(place => Score(Runs[place].Values))
            .ThenBy(place => place),
    ];

    private double Score(double[] values) => _percent is { } percent
        ? values.Order().ElementAt((int)Math.Max(1, (percent * (long)values.Length + 99) / 100) - 1)
        : ArrayStatistics.Mean(values);

    private sealed record CandidateRun(int Rounds, double[] Values);
}
