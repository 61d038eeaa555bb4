using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class RobustSelectionTests
{
    [Fact]
    public void Selection_OfFive_HalvesThemOnTwiceAsManyFutures()
    {
        var selection = RobustSelection.Of(Names(5), chooseOn: 100, reportOn: 500);
        var tasks = new List<RobustTask>();
        while (selection.Next is { } task)
        {
            tasks.Add(task);
            selection = selection.With([.. task.Candidates.Select(candidate => Scores(candidate, task.First, task.Count))]);
        }
        tasks.Select(task => (Candidates: string.Join(' ', task.Candidates), task.First, task.Count)).ShouldBe(
        [
            ("0 1 2 3 4", 0, 100),
            ("2 3 4", 100, 100),
            ("3 4", 200, 200),
            ("4 3", 400, 500),
        ]);
        var answer = selection.Answer();
        (answer.ChosenOn, answer.ReportedOn).ShouldBe((400, 500));
        answer.Candidates.Select(candidate => (candidate.Name, candidate.Rounds, candidate.Futures)).ShouldBe(
            [("c4", 3, 400), ("c3", 3, 400), ("c2", 2, 200), ("c1", 1, 100), ("c0", 1, 100)]);

        // Candidates differ by 1 in every future.
        static double[] Scores(int candidate, int first, int count) => [.. Enumerable.Range(first, count).Select(r => candidate + r % 2.0)];
        (answer.Chosen, answer.Reported).ShouldBe((4.5m, 4.5m));
        (answer.Lead!.Mean, answer.Lead.Verdict).ShouldBe((1, Verdict.Better));
        answer.Mean.Mean.ShouldBe(4.5m);
    }

    [Fact]
    public void Winner_OfEqualCandidates_LooksBetterWhereItWasChosenThanWhereItIsReported()
    {
        // All are worth 0 on average, with a spread of 1; the last round and the report are of 80 futures each, 100 selections in all.
        var answers = Enumerable.Range(1, 100).Select(seed => Run(RobustSelection.Of(Names(16), 10, 80), (candidate, first, count) =>
        {
            var luck = new Luck(100 * candidate + seed);
            return [.. Enumerable.Range(first, count).Select(r => luck.Normal(FactorGroup.Prices, r))];
        })).ToArray();
        answers.Average(answer => answer.Chosen).ShouldBeGreaterThan(0.1m);
        ((double)answers.Average(answer => answer.Reported)).ShouldBe(0, 3 / Math.Sqrt(8_000));
    }

    [Fact]
    public void Selection_ByAPercentile_PrefersTheOneThatIsSafer()
    {
        // Bold reaches 0 in one future of five, else 20; safe always 15.
        Run(RobustSelection.Of(["bold", "safe"], 100, 100), Scores).Candidates[0].Name.ShouldBe("bold");
        var answer = Run(RobustSelection.Of(["bold", "safe"], 100, 100, percent: 10), Scores);
        answer.Candidates[0].Name.ShouldBe("safe");
        (answer.Percent, answer.Reported).ShouldBe((10, 15));
        answer.Candidates[1].Score.ShouldBe(0);

        static double[] Scores(int candidate, int first, int count) =>
            [.. Enumerable.Range(first, count).Select(r => candidate == 1 ? 15.0 : r % 5 == 0 ? 0 : 20)];
    }

    [Fact]
    public void Selection_OfOne_IsStillReportedOnOtherFutures()
    {
        var answer = Run(RobustSelection.Of(["only"], 10, 20), (_, first, count) => [.. Enumerable.Repeat((double)first, count)]);
        (answer.Chosen, answer.Reported, answer.Lead).ShouldBe((0, 10, null));
    }

    [Fact]
    public void Selection_OfEquals_KeepsTheFirst() =>
        Run(RobustSelection.Of(Names(4), 10, 10), (_, _, count) => new double[count]).Candidates.Select(candidate => candidate.Name).ShouldBe(["c0", "c1", "c2", "c3"]);

    [Fact]
    public void Selection_ThatIsCalledOff_Ends()
    {
        using var source = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => RobustSelection.Run(
            RobustSelection.Of(Names(4), 10, 10),
            (_, _, count) =>
            {
                source.Cancel();
                return new double[count];
            },
            source.Token));
    }

    [Fact]
    public void Selection_OutsideItsRange_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of([], 10, 10)).ParamName.ShouldBe("names");
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(["one"], 1, 10)).ParamName.ShouldBe("chooseOn");
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(["one"], 10, 1)).ParamName.ShouldBe("reportOn");
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(Names(1_001), 10, 10)).ActualValue.ShouldBe(1_001);
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(["one"], 1_000_001, 10)).ParamName.ShouldBe("chooseOn");
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(["one"], 10, 1_000_001)).ParamName.ShouldBe("reportOn");
        Should.Throw<ArgumentOutOfRangeException>(() => RobustSelection.Of(["one"], 10, 10, 0)).ActualValue.ShouldBe(0);
        var selection = RobustSelection.Of(["one"], 10, 10);
        Should.Throw<ArgumentException>(() => selection.With([new double[9]])).Message.ShouldContain("9 replications of option 0, not 10");
        Should.Throw<InvalidOperationException>(() => selection.Answer());
        Should.Throw<InvalidOperationException>(() => selection.With([new double[10]]).With([new double[10]]).With([new double[10]]));
    }

    private static ImmutableArray<string> Names(int count) => [.. Enumerable.Range(0, count).Select(c => $"c{c}")];

    private static RobustAnswer Run(RobustSelection selection, Func<int, int, int, double[]> score) =>
        RobustSelection.Run(selection, score, TestContext.Current.CancellationToken);
}
