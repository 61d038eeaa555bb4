using ModelWard.Documents.Contents;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Words;

/// <summary>Where the figures of a report come from: everything needed to get the same ones again.</summary>
internal static class Provenance
{
    /// <summary>Each thing by its name, in full.</summary>
    public static IReadOnlyList<(string Name, string Value)> Lines(PlanReport report, Wording say)
    {
        List<(string, string)> lines =
        [
            (say[new("Chương trình", "Programme")], $"{say[report.Programme.Names]} ({report.Programme.Code})"),
            (say[new("Phương án", "Scenario")], $"{say[report.Name]} ({report.ScenarioId})"),
            (say[new("Bản của phương án", "Version of the scenario")], $"{say.Whole(report.ScenarioVersion)}, {say.Day(report.ChangedAt)}"),
            (say[new("Bản số liệu", "Data version")], say.Whole(report.Snapshot.Version)),
            (say[new("Bộ tiêu chí", "Catalogue")], report.Scenario.CatalogueVersion ?? "–"),
            (say[new("Mô hình tính", "Engine")], report.Outcome.EngineVersion),
            (say[new("Thứ tự ưu tiên", "Priority")], say[PolicyWords.Of(report.Scenario.Policy)]),
            (say[new("Hạt giống ngẫu nhiên", "Seed")], report.Scenario.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (say[new("Khoảng cách tới tối ưu", "Distance from the optimum")], Gap(report, say)),
            (say[new("Dấu vân của kế hoạch", "Fingerprint of the plan")], report.Outcome.Fingerprint ?? "–"),
        ];
        if (report.Futures is { } futures)
        {
            lines.Add((say[new("Số tương lai mô phỏng", "Futures simulated")], Replications(report, futures, say)));
            lines.Add((say[new("Dấu vân của các tương lai", "Fingerprint of the futures")], futures.Result.Fingerprint));
        }
        lines.AddRange(DecisionWords.Lines(report, say));
        lines.Add((say[new("Tính chất số liệu", "Kind of data")], say[report.Programme.Illustrative ? Terms.Illustrative : Terms.Imported]));
        return lines;
    }

    /// <summary>The same in one line, for the foot of every page.</summary>
    public static string Line(PlanReport report, Wording say)
    {
        List<string> parts = [];
        if (report.Programme.Illustrative) parts.Add(say[Terms.IllustrativeLabel]);
        if (report.Decision is { } decision) parts.AddRange(DecisionWords.Foot(decision, say));
        parts.Add(say.Say(new("phương án {0}, bản {1}", "scenario {0}, version {1}"), report.ScenarioId, say.Whole(report.ScenarioVersion)));
        parts.Add(say.Say(new("bản số liệu {0}", "data version {0}"), say.Whole(report.Snapshot.Version)));
        parts.Add(say.Say(new("mô hình {0}", "engine {0}"), report.Outcome.EngineVersion));
        parts.Add(say.Say(new("hạt giống {0}", "seed {0}"), report.Scenario.Seed));
        if (report.Futures is { } futures) parts.Add(say.Say(new("{0} tương lai", "{0} futures"), say.Whole(futures.Result.Fan.Replications)));
        if (report.Outcome.Proof is not null) parts.Add(say.Say(new("khoảng cách tới tối ưu {0}", "gap {0}"), Gap(report, say)));
        parts.Add(say.Say(new("dấu vân {0}", "fingerprint {0}"), report.Outcome.Fingerprint is { Length: > 16 } print ? print[..16] : report.Outcome.Fingerprint ?? "–"));
        return string.Join(" · ", parts);
    }

    private static string Gap(PlanReport report, Wording say) => report.Outcome.Proof switch
    {
        null => say[new("không tính: thứ tự ưu tiên này không tìm tối ưu", "none: this priority does not look for the optimum")],
        { Gap: 0 } => say[new("không còn, đã chứng minh", "nothing left, proved")],
        { Gap: < 0.00005m } => say.Say(new("không quá {0}", "at most {0}"), say.Number.Rounded(0.01m, 2) + "%"),
        { } proof => say.Say(new("không quá {0}", "at most {0}"), say.Number.Rounded(100 * proof.Gap, 2) + "%"),
    };

    /// <summary>How many futures there were, and whose.</summary>
    public static string Replications(PlanReport report, ReportedFutures futures, Wording say)
    {
        var count = say.Whole(futures.Result.Fan.Replications);
        return (report.Decision, futures.Run) switch
        {
            ({ }, _) => say.Say(new("{0}, niêm phong cùng hồ sơ trình", "{0}, sealed with the proposal"), count),
            (_, { } run) => say.Say(new("{0}, của lần chạy {1}", "{0}, of run {1}"), count, run),
            _ => say.Say(new("{0}, tính nhanh cho tài liệu này", "{0}, computed quickly for this document"), count),
        };
    }
}
