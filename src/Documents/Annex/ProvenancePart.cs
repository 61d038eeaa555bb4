using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Annex;

/// <summary>Where the figures come from.</summary>
internal static class ProvenancePart
{
    public static void Write(DocxBody body, PlanReport report, Wording say)
    {
        body.Section(say[report.Futures is null ? new("VII. NGUỒN GỐC SỐ LIỆU", "VII. WHERE THE FIGURES COME FROM") : new("VIII. NGUỒN GỐC SỐ LIỆU", "VIII. WHERE THE FIGURES COME FROM")]);
        body.Paragraph(say[new("Cùng các đầu vào dưới đây thì hệ thống cho lại đúng các con số trong phụ lục này.", "With the inputs below the system gives exactly the figures of this annex again.")]);
        body.Table(new DocxTable(
            say[new("Đầu vào và dấu vân", "Inputs and fingerprints")], null,
            [new(say[new("Nội dung", "What")], 30, Align.Left), new(say[new("Giá trị", "Value")], 70, Align.Left)],
            Provenance.Lines(report, say).Select(line => DocxRow.Of(line.Name, line.Value))));
        body.Note(say[new("Dấu vân (SHA-256) giống nhau nghĩa là kết quả giống nhau.", "Equal fingerprints (SHA-256) mean equal results.")]);
    }
}
