using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Workbooks;

/// <summary>What kind of data it is, and where the figures come from.</summary>
internal static class NoticeSheet
{
    public static Sheet Of(PlanReport report, SheetNames names, Wording say) => new(
        names.Notice, say[report.Programme.Illustrative ? Terms.IllustrativeLabel : new("NGUỒN GỐC SỐ LIỆU", "PROVENANCE")],
        [SheetColumn.Of(say[new("Nội dung", "What")], 34), SheetColumn.Of(say[new("Giá trị", "Value")], 80)],
        Provenance.Lines(report, say).Select(line => new[] { SheetCell.Of(line.Name, CellStyle.Wrapped), SheetCell.Of(line.Value, CellStyle.Wrapped) }));
}
