using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Docx;

/// <summary>
/// The head of the first page (Decree 30/2020/NĐ-CP, Annex I, part I, section II, points 1 to 4): on the left the body that issues, with a line of a third
/// to a half of its length, and the number; on the right the nation's name, the motto with a line of its length, place and date. What nobody but the
/// office knows is a field to fill in.
/// </summary>
internal static class LetterHead
{
    private const int LeftWidth = 3_900, RightWidth = PageLayout.Text - LeftWidth;

    // Half of the issuer's name and the whole motto, as Times New Roman 13 pt bold sets them.
    private const int IssuerRule = 1_100, MottoRule = 3_480;

    /// <summary>Writes it.</summary>
    public static void Write(DocxBody body, Wording say)
    {
        OpenXmlElement[] left =
        [
            Line.Of(Styles.Center, new Piece(say[Terms.Superior]) { Field = "superior" }),
            Line.Of(Styles.CenterBold, new Piece(say[Terms.Issuer]) { Field = "issuer" }),
            Line.Rule(IssuerRule, LeftWidth),
        ];
        OpenXmlElement[] right =
        [
            Line.Of(Styles.Center, new Piece(say[Terms.Nation]) { Points = 12, Bold = true }),
            Line.Of(Styles.Center, new Piece(say[Terms.Motto]) { Bold = true }),
            Line.Rule(MottoRule, RightWidth),
        ];
        OpenXmlElement[] number = [Line.Of(Styles.Center, new Piece(say[Terms.Number]), new Piece(say[Terms.NumberField]) { Field = "number" })];
        OpenXmlElement[] place =
        [
            Line.Of(Styles.CenterItalic, new Piece(say[Terms.PlaceField]) { Field = "place" }, new Piece(", "), new Piece(say[Terms.DateField]) { Field = "date" }),
        ];
        body.Write(new Table(
            new TableProperties(
                new TableWidth { Width = $"{PageLayout.Text}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = $"{LeftWidth}" }, new GridColumn { Width = $"{RightWidth}" }),
            new TableRow(Cell(LeftWidth, left), Cell(RightWidth, right)),
            new TableRow(Cell(LeftWidth, number), Cell(RightWidth, place))));
    }

    private static TableCell Cell(int width, OpenXmlElement[] lines)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        foreach (var line in lines) cell.AppendChild(line);
        return cell;
    }
}
