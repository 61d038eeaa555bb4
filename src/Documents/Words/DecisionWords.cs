using ModelWard.Documents.Contents;
using ModelWard.Model;

namespace ModelWard.Documents.Words;

/// <summary>What was decided of a plan, and by whom, in words.</summary>
public static class DecisionWords
{
    /// <summary>How far a plan has come.</summary>
    public static string Stage(ReportDecision decision, DocumentLanguage language) => Stage(decision, Wording.Of(language));

    /// <summary>The approvals, parted by semicolons; empty where there are none.</summary>
    public static string Approvals(ReportDecision decision, DocumentLanguage language) => Approvals(decision, Wording.Of(language));

    /// <summary>Whether those who decided are others than the author; empty while nobody has decided.</summary>
    public static string Separation(ReportDecision decision, DocumentLanguage language)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Separated is { } separated ? Wording.Of(language)[Separation(separated)] : "";
    }

    /// <summary>Each thing by its name; nothing for a scenario that may still be changed.</summary>
    internal static IEnumerable<(string Name, string Value)> Lines(PlanReport report, Wording say)
    {
        if (report.Decision is not { } decision) yield break;
        yield return (say[new("Tình trạng", "Standing")], Stage(decision, say));
        yield return (say[new("Dấu vân của hồ sơ trình", "Hash of the proposal")], decision.Proposal);
        if (decision.Id is { } id) yield return (say[new("Hồ sơ quyết định", "Decision record")], id);
        if (decision.Hash is { } hash) yield return (say[new("Dấu vân của hồ sơ quyết định", "Hash of the decision record")], hash);
        if (!decision.Approvals.IsEmpty) yield return (say[new("Phê duyệt", "Approvals")], Approvals(decision, say));
        if (decision is { AdoptedBy: { } by, AdoptedAt: { } at }) yield return (say[new("Ban hành", "Adopted")], $"{by}, {say.Day(at)}");
        if (decision.Separated is { } separated) yield return (say[new("Người lập và người quyết định", "Author and deciders")], say[Separation(separated)]);
        if (Sources(report, say) is { } sources) yield return (say[new("Danh mục nguồn vốn", "Sources of money")], sources);
    }

    /// <summary>The same in sentences, for the text of a document; null for a scenario that may still be changed.</summary>
    internal static string? Sentences(PlanReport report, Wording say)
    {
        if (report.Decision is not { } decision) return null;
        List<string> sentences =
        [
            say.Say(new("Tình trạng: {0}.", "Standing: {0}."), Stage(decision, say)),
            say.Say(new(
                    "Số liệu là của hồ sơ trình đã niêm phong {0} (bản số liệu {1}, hạt giống {2}, dấu vân của kế hoạch {3}), không phải hiện trạng hôm nay.",
                    "The figures are those of the sealed proposal {0} (data version {1}, seed {2}, fingerprint of the plan {3}), not of the wards today."),
                decision.Proposal, say.Whole(report.Snapshot.Version), report.Scenario.Seed, report.Outcome.Fingerprint ?? "–"),
        ];
        if (!decision.Approvals.IsEmpty) sentences.Add(say.Say(new("Phê duyệt: {0}.", "Approvals: {0}."), Approvals(decision, say)));
        if (decision is { Id: { } id, AdoptedBy: { } by, AdoptedAt: { } at })
            sentences.Add(say.Say(new("Ban hành ngày {0} bởi {1}, hồ sơ quyết định {2}.", "Adopted on {0} by {1}, decision record {2}."), say.Day(at), by, id));
        if (decision.Separated is { } separated) sentences.Add(say.Say(new("Người lập và người quyết định: {0}.", "Author and deciders: {0}."), say[Separation(separated)]));
        return string.Join(' ', sentences);
    }

    /// <summary>The shortest of it, for the foot of every page.</summary>
    internal static IEnumerable<string> Foot(ReportDecision decision, Wording say)
    {
        yield return decision.Id is { } id
            ? say.Say(new("hồ sơ quyết định {0}", "decision {0}"), id)
            : say.Say(new("hồ sơ trình {0}", "proposal {0}"), decision.Proposal.Length > 16 ? decision.Proposal[..16] : decision.Proposal);
        if (decision.Separated == false) yield return say[Separation(false)];
    }

    /// <summary>Whose sources of money are used; null where the report does not speak of them.</summary>
    internal static string? Sources(PlanReport report, Wording say) => report is { Decision: { } decision, Money: { } money }
        ? say.Say(
            decision.SourcesSealed
                ? new("thiết lập bản {0}, niêm phong cùng hồ sơ trình", "settings version {0}, sealed with the proposal")
                : new("thiết lập bản {0} của hôm nay: hồ sơ trình lưu từ trước, chưa kèm nguồn vốn", "today's settings, version {0}: the proposal was stored before sources were sealed with it"),
            say.Whole(money.SettingsVersion))
        : null;

    /// <summary>The approvals, parted by semicolons.</summary>
    internal static string Approvals(ReportDecision decision, Wording say)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return string.Join("; ", decision.Approvals.Select(approval => say.Say(
            new("{0} số {1} ngày {2} của {3}", "{0} No. {1} of {2}, {3}"), say[approval.Document], approval.Number, say.Day(approval.On), say[approval.Body])));
    }

    private static string Stage(ReportDecision decision, Wording say)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return say[decision.Stage switch
        {
            ScenarioStage.Submitted => new Names("đã trình, chờ xem xét", "submitted, to be reviewed"),
            ScenarioStage.Reviewed => new Names("đã xem xét, chờ phê duyệt", "reviewed, to be approved"),
            ScenarioStage.Approved => new Names("đã phê duyệt, chờ ban hành", "approved, to be adopted"),
            ScenarioStage.Adopted => new Names("đã ban hành", "adopted"),
            _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Stage, "A scenario that may be changed has nothing sealed."),
        }];
    }

    private static Names Separation(bool separated) => separated ? new("tách bạch", "separated") : new("chưa tách bạch", "not separated");
}
