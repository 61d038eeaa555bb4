using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Annex;

/// <summary>The roadmap in a few sentences.</summary>
internal static class SummaryPart
{
    public static void Write(DocxBody body, ReportFigures figures, Wording say)
    {
        var report = figures.Report;
        body.Section(say[new("II. TÓM TẮT", "II. SUMMARY")]);
        body.Point(SummarySentences.Reach(report, say));
        body.Point(SummarySentences.Cost(report, say));
        body.Point(SummarySentences.Means(report, say));
        foreach (var sentence in new[] { SummarySentences.Short(report, say), SummarySentences.Proof(report, say), SummarySentences.Likely(report, say) })
            if (sentence is not null) body.Point(sentence);
    }
}
