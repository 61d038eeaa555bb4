using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Answers questions about what plans reach in many futures (docs/model.md).</summary>
internal static class FuturesAnalysis
{
    public static AnalysisResult Answer(
        WardTable table, Scenario scenario, FuturesQuestion question, WorkSharing sharing, WorkMeter meter, CancellationToken cancellationToken)
    {
        var trials = new FuturesTrials(table, scenario, question, sharing, meter, cancellationToken);
        return question switch
        {
            ComparisonQuestion comparison => ComparisonAnalysis.Answer(trials, comparison),
            TornadoQuestion => TornadoAnalysis.Answer(trials),
            SobolQuestion => SobolAnalysis.Answer(trials),
            RegretQuestion regret => RegretAnalysis.Answer(trials, regret),
            InformationQuestion information => InformationAnalysis.Answer(trials, information),
            LeastCapitalQuestion least => LeastCapitalAnalysis.Answer(trials, least),
            RobustQuestion robust => RobustAnalysis.Answer(trials, robust),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
        };
    }
}
