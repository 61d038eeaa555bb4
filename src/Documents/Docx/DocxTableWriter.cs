using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ModelWard.Documents.Office;

namespace ModelWard.Documents.Docx;

/// <summary>Writes tables row by row: what is written is kept nowhere, so that a list of ten thousand wards takes no more memory than one of ten.</summary>
internal static class DocxTableWriter
{
    // A table of so few rows is not parted between two pages.
    private const int MostTogether = 20;

    private const int RowsBetweenLooks = 256;

    /// <summary>Writes a table; its header is repeated on every page.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Write(OpenXmlWriter writer, DocxTable table, CancellationToken cancellationToken)
    {
        var widths = Widths(table.Columns);
        writer.WriteStartElement(new Table());
        writer.WriteElement(Looks(table.Caption));
        writer.WriteElement(new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        writer.WriteElement(Header(table.Columns, widths));
        using var rows = table.Rows.GetEnumerator();
        var first = new List<DocxRow>();
        while (first.Count <= MostTogether && rows.MoveNext()) first.Add(rows.Current);
        var small = first.Count <= MostTogether;
        for (var i = 0; i < first.Count; i++) writer.WriteElement(Row(table.Columns, widths, first[i], stays: small && i < first.Count - 1));
        for (var written = first.Count; !small && rows.MoveNext(); written++)
        {
            if (written % RowsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            writer.WriteElement(Row(table.Columns, widths, rows.Current, stays: false));
        }
        writer.WriteEndElement();
    }

    // Whole widths that add up to the width of the text.
    private static int[] Widths(IReadOnlyList<DocxColumn> columns)
    {
        var shares = columns.Sum(column => column.Share);
        var (before, widths) = (0, new int[columns.Count]);
        for (var (i, sum) = (0, 0); i < widths.Length; i++)
        {
            sum += columns[i].Share;
            var end = PageLayout.Text * sum / shares;
            (widths[i], before) = (end - before, end);
        }
        return widths;
    }

    private static TableProperties Looks(string caption) => new(
        new TableWidth { Width = $"{PageLayout.Text}", Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }),
        new TableCaption { Val = XmlText.Of(caption) });

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private static TableRow Header(IReadOnlyList<DocxColumn> columns, int[] widths)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < columns.Count; i++) row.AppendChild(Cell(columns[i].Header, widths[i], Align.Center, bold: true, middle: true));
        return row;
    }

    private static TableRow Row(IReadOnlyList<DocxColumn> columns, int[] widths, DocxRow row, bool stays)
    {
        var written = new TableRow(new TableRowProperties(new CantSplit()));
        if (row.Kind == RowKind.Group)
        {
            var cell = Cell(row.Cells[0], PageLayout.Text, Align.Left, bold: true, stays: true);
            cell.TableCellProperties!.InsertAfter(new GridSpan { Val = columns.Count }, cell.TableCellProperties.TableCellWidth);
            written.AppendChild(cell);
            return written;
        }
        for (var i = 0; i < columns.Count; i++) written.AppendChild(Cell(row.Cells[i], widths[i], columns[i].Align, bold: row.Kind == RowKind.Total, stays: stays));
        return written;
    }

    private static TableCell Cell(string text, int width, Align align, bool bold, bool middle = false, bool stays = false)
    {
        var looks = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (middle) looks.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = Line.Of(Styles.Cell, new Piece(text) { Bold = bold });
        if (stays) paragraph.ParagraphProperties!.AppendChild(new KeepNext());
        if (align != Align.Left) paragraph.ParagraphProperties!.AppendChild(new Justification { Val = align == Align.Center ? JustificationValues.Center : JustificationValues.Right });
        return new TableCell(looks, paragraph);
    }
}
