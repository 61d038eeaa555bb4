using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Chooses among candidates on some futures and reports the winner on others, beside the scenario's own plan.</summary>
internal static class RobustAnalysis
{
    /// <summary>The first round has a sixteenth of the futures reported on; each later one has half the candidates and twice the futures.</summary>
    private const int FirstRound = 16;

    public static AnalysisResult Answer(FuturesTrials trials, RobustQuestion question)
    {
        var chooseOn = Math.Max(Moments.Fewest, trials.Replications / FirstRound);
        var makers = RobustCandidates.Makers(trials.Scenario).ToArray();
        trials.Expect(makers.Select(maker => maker.Scenario).Append(trials.Scenario), Futures(makers.Length * Enum.GetValues<Execution>().Length));
        var candidates = RobustCandidates.Of(trials, makers);
        trials.Expect([trials.Scenario], Futures(candidates.Length));
        var selection = RobustSelection.Of([.. candidates.Select(candidate => candidate.Name)], chooseOn, trials.Replications, question.Percent);
        var answer = RobustSelection.Run(selection, Score, trials.CancellationToken);
        var named = candidates.ToDictionary(candidate => candidate.Name, StringComparer.Ordinal);
        var winner = named[answer.Candidates[0].Name];
        answer = answer with
        {
            Candidates = [.. answer.Candidates.Select(candidate => candidate with { Words = named[candidate.Name].Words })],
            Scenario = winner.Scenario,
            OverOwn = OverOwn(trials, winner, answer),
        };
        return AnalysisResult.Of(answer with { Explanation = RobustSentence.Of(answer, winner, trials.Scenario) });

        // The winner and the scenario's own plan are laid side by side in the end.
        long Futures(int count) => RobustSelection.Futures(count, chooseOn, trials.Replications) + 2L * trials.Replications;

        double[] Score(int candidate, int first, int count) => Wards(trials, candidates[candidate].Scenario, candidates[candidate].Plan, first, count);
    }

    private static PairedDifference? OverOwn(FuturesTrials trials, PlanCandidate winner, RobustAnswer answer)
    {
        var own = trials.PlanOf(trials.Scenario);
        if (own.NoPlan is not null) return null;
        var (first, count) = (answer.ChosenOn, answer.ReportedOn);
        return PairedDifferences.Of(Wards(trials, winner.Scenario, winner.Plan, first, count), Wards(trials, trials.Scenario, own.Plan, first, count));
    }

    private static double[] Wards(FuturesTrials trials, Scenario scenario, ImmutableArray<PlannedStart> plan, int first, int count) =>
        trials.Run("", trials.Lay(scenario, plan), FutureIndex.Base, count, first).RecognizedLast();
}
