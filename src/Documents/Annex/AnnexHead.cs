using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>
/// The head of the annex (Decree 30/2020/NĐ-CP, Annex I, part I, section III, point 1): the word "Phụ lục" 14 pt bold, the title in capitals, the document
/// that it belongs to in italics, as fields to fill in.
/// </summary>
internal static class AnnexHead
{
    private static readonly Names Word = new("Phụ lục", "Annex");
    private static readonly Names Belongs = new("(Kèm theo ", "(Attached to ");
    private static readonly Names Parent = new("[tên loại, số, ký hiệu, ngày … tháng … năm … của cơ quan ban hành]", "[kind, number, symbol and date of the document, issuing body]");

    public static void Write(DocxBody body, PlanReport report, string title, Wording say)
    {
        LetterHead.Write(body, say);
        body.Write(Line.Of(Styles.Center));
        body.Write(Line.Of(Styles.Center, new Piece(say[Word]) { Points = 14, Bold = true }));
        body.Write(Line.Of(Styles.Center, new Piece(title.ToUpperInvariant()) { Points = 14, Bold = true }));
        body.Write(Line.Of(Styles.CenterItalic, new Piece(say[Belongs]), new Piece(say[Parent]) { Field = "parent" }, new Piece(")")));
        body.Write(Line.Rule(2_400, PageLayout.Text));
        if (report.Programme.Illustrative) body.Notice(say[Terms.IllustrativeLabel], say[Terms.Illustrative]);
    }
}
