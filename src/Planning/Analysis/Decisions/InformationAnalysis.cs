using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>
/// The value of information over options. Of the futures asked for, n, everything is known in n; a group's states are about 2√n,
/// each looked at in about ½√n futures: few inner futures make the plain value too high, few states make it uncertain.
/// </summary>
internal static class InformationAnalysis
{
    public static AnalysisResult Answer(FuturesTrials trials, InformationQuestion question)
    {
        Scenario[] scenarios = [trials.Scenario, .. question.Others];
        var designs = FuturesTrials.GroupsOn(scenarios).Select(group => Design(group, trials.Replications)).ToArray();
        trials.Expect(scenarios, scenarios.Length * (trials.Replications + designs.Sum(design => (long)design.Replications)));
        var (options, refusal) = PlannedOption.Of(trials, question);
        if (refusal is not null) return refusal;
        var models = options.Select(option => trials.Lay(option.Scenario, option.Plan)).ToArray();
        var own = Run(FutureIndex.Base, trials.Replications);
        var groups = designs.Select(design => (Design: design, Futures: Run(design.Index, design.Replications))).ToArray();
        var answer = new InformationAnswer
        {
            Explanation = Names.Same(""),
            Wards = Value(futures => futures.RecognizedLast()),
            WardWorth = question.WardWorth,
            Money = question.WardWorth is { } worth ? Value(futures => futures.Worth(worth)) : null,
        };
        return AnalysisResult.Of(answer with { Explanation = InformationSentence.Of(answer) });

        OptionFutures[] Run(FutureIndex index, int count) => [.. models.Select((model, o) => trials.Run(options[o].Name, model, index, count))];

        InformationValue Value(Func<OptionFutures, double[]> worth) => Information.Of(
            [.. options.Select(option => option.Name)],
            [.. own.Select(worth)],
            [.. groups.Select(group => new NestedRuns(group.Design, [.. group.Futures.Select(worth)]))]);
    }

    /// <summary>How many states of a group are looked at in how many futures each.</summary>
    public static NestedDesign Design(FactorGroup group, int replications)
    {
        var inner = 2 * Math.Max(1, (int)(Math.Sqrt(replications) / 4));
        return new NestedDesign(group, Math.Max(Moments.Fewest, replications / inner), inner);
    }
}
