using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Annex;

/// <summary>What the roadmap rests on: the approvals, or documents that the office names, the decision and the scenario.</summary>
internal static class BasisPart
{
    public static void Write(DocxBody body, PlanReport report, Wording say)
    {
        var scenario = report.Scenario;
        body.Section(say[new("I. CĂN CỨ", "I. BASIS")]);
        body.Paragraph(new Piece(say[new("Căn cứ ", "Pursuant to ")]), Documents(report, say), new Piece("."));
        if (DecisionWords.Sentences(report, say) is { } decided) body.Paragraph(decided);
        body.Paragraph(say.Say(new(
                "Lộ trình này được lập theo phương án “{0}” (mã {1}, bản {2}) của {3}: {4} phường, {5} quận, huyện, {6} năm từ {7} đến {8}, thứ tự ưu tiên “{9}”.",
                "This roadmap follows the scenario “{0}” (id {1}, version {2}) of the {3}: {4} wards in {5} districts, {6} years from {7} to {8}, priority “{9}”."),
            say[report.Name], report.ScenarioId, say.Whole(report.ScenarioVersion), say[report.Programme.Names],
            say.Whole(report.Outcome.Wards.Length), say.Whole(report.Snapshot.Wards.Select(ward => ward.District).Distinct(StringComparer.Ordinal).Count()),
            say.Whole(scenario.YearCount), Wording.Year(scenario.FirstYear), Wording.Year(scenario.LastYear), say[PolicyWords.Of(scenario.Policy)]));
        body.Paragraph(say.Say(new(
                "Nhu cầu của từng phường tính theo giá năm {0}; giá tăng {1} mỗi năm. Vốn chưa dùng được chuyển sang năm sau không quá {2} số được giao. Một phường chỉ được công nhận khi đạt đủ {3} tiêu chí của bộ tiêu chí {4}.",
                "The needs of every ward are in prices of {0}; prices rise by {1} a year. Of a year's capital at most {2} of what was granted is carried over. A ward is recognized once it meets all {3} criteria of the catalogue {4}."),
            Wording.Year(scenario.BaseYear), say.Number.Percent(100 * scenario.Inflation), say.Number.Percent(100 * scenario.CarryOver),
            say.Whole(report.Catalogue.Criteria.Length), report.Catalogue.Version));
    }

    // What has been approved is known; before, the office fills it in.
    private static Piece Documents(PlanReport report, Wording say) => report.Decision is { Approvals.IsEmpty: false } decision
        ? new Piece(DecisionWords.Approvals(decision, say))
        : new Piece(say[new("[tên, số, ngày của các văn bản làm căn cứ]", "[title, number and date of the documents that it rests on]")]) { Field = "basis" };
}
