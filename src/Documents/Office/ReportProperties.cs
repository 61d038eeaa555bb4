using System.Globalization;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Office;

/// <summary>What every file of a report says of itself.</summary>
internal static class ReportProperties
{
    /// <summary>The properties of a file.</summary>
    public static Properties Of(PlanReport report, string title, Wording say)
    {
        List<(string, string)> custom =
        [
            ("scenario", report.ScenarioId),
            ("scenarioVersion", Whole(report.ScenarioVersion)),
            ("snapshotVersion", Whole(report.Snapshot.Version)),
            ("catalogueVersion", report.Scenario.CatalogueVersion ?? ""),
            ("engineVersion", report.Outcome.EngineVersion),
            ("seed", Whole(report.Scenario.Seed)),
            ("fingerprint", report.Outcome.Fingerprint ?? ""),
            ("illustrative", report.Programme.Illustrative ? "true" : "false"),
        ];
        if (report.Outcome.Proof is { } proof) custom.Add(("gap", proof.Gap.ToString(CultureInfo.InvariantCulture)));
        if (report.Futures is { } futures)
        {
            custom.Add(("replications", Whole(futures.Result.Fan.Replications)));
            custom.Add(("futuresFingerprint", futures.Result.Fingerprint));
        }
        if (report.Decision is { } decision)
        {
            custom.Add(("proposal", decision.Proposal));
            if (decision.Id is { } id) custom.Add(("decision", id));
            if (decision.Hash is { } hash) custom.Add(("decisionHash", hash));
            if (decision.Separated is { } separated) custom.Add(("separated", separated ? "true" : "false"));
        }
        return new Properties(title, say[report.Name], say.Tag, report.ChangedAt, custom);
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
