using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;
using Styles = ModelWard.Documents.Docx.Styles;

namespace ModelWard.Documents.Paper;

/// <summary>Who gets the paper, on the left, and who signs it, on the right (Decree 30/2020/NĐ-CP, Annex I, part I, section II, points 7 and 9).</summary>
internal static class SignaturePart
{
    private const int Half = PageLayout.Text / 2;

    public static void Write(DocxBody body, Wording say)
    {
        var (receivers, archive) = (new Names("Nơi nhận:", "Copies:"), new Names("- Lưu: VT, …", "- File: …"));
        var left = new TableCell(Width(),
            Left(new Piece(say[receivers]) { Points = 12, Bold = true, Italic = true }),
            Left(new Piece(say[new("- Như trên;", "- As above;")]) { Points = 11 }),
            Left(new Piece(say[archive]) { Points = 11, Field = "archive" }));
        var right = new TableCell(Width(),
            Line.Of(Styles.CenterBold, new Piece(say[new("[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]", "[OFFICE OF THE SIGNATORY]")]) { Field = "office" }),
            Line.Of(Styles.Center),
            Line.Of(Styles.Center),
            Line.Of(Styles.CenterBold, new Piece(say[new("[Họ và tên]", "[Full name]")]) { Field = "signatory" }));
        body.Write(Line.Of(Styles.Center));
        body.Write(new Table(
            new TableProperties(new TableWidth { Width = $"{PageLayout.Text}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(new GridColumn { Width = $"{Half}" }, new GridColumn { Width = $"{Half}" }),
            new TableRow(new TableRowProperties(new CantSplit()), left, right)));
        body.Write(Line.Of(Styles.Cell));
    }

    private static TableCellProperties Width() => new(new TableCellWidth { Width = $"{Half}", Type = TableWidthUnitValues.Dxa });

    private static Paragraph Left(Piece piece) => Line.Of(Styles.Cell, piece);
}
