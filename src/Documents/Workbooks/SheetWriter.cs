using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ModelWard.Documents.Office;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ModelWard.Documents.Workbooks;

/// <summary>Writes a sheet row by row: header frozen, A4, page numbers and the source of the figures at the foot.</summary>
/// <param name="foot">What stands at the foot of every page.</param>
/// <param name="cancellationToken">Ends the writing.</param>
internal sealed class SheetWriter(string foot, CancellationToken cancellationToken)
{
    private const int RowsBetweenLooks = 256, LongestFoot = 200;

    // Of a line, in points; of a letter, against the width that columns are measured in, with room for words that do not fit a line's end.
    private const double LineHeight = 15, LetterWidth = 1.35;

    /// <summary>Writes a sheet.</summary>
    /// <param name="part">Its part.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="first">Whether it is the one that shows when the workbook is opened.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void Write(Stream part, Sheet sheet, bool first)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(sheet, first)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Columns.Select((column, i) => new X.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        WriteRows(writer, sheet);
        writer.WriteElement(new PageMargins { Left = 0.6, Right = 0.4, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup
        {
            PaperSize = 9, Orientation = sheet.Landscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0,
        });
        writer.WriteElement(new HeaderFooter(new OddHeader("&C&P / &N"), new OddFooter("&C&8" + Foot())));
        writer.WriteEndElement();
        writer.Close();
    }

    private static SheetView View(Sheet sheet, bool first)
    {
        var pane = new Pane
        {
            VerticalSplit = Sheet.HeaderRow, TopLeftCell = SheetAddress.Cell(sheet.FrozenColumns, Sheet.FirstRow), State = PaneStateValues.Frozen,
            ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        };
        if (sheet.FrozenColumns > 0) pane.HorizontalSplit = sheet.FrozenColumns;
        return new SheetView(pane) { WorkbookViewId = 0, TabSelected = first ? new BooleanValue(true) : null };
    }

    private void WriteRows(OpenXmlWriter writer, Sheet sheet)
    {
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(RowOf(1, [SheetCell.Of(sheet.Title, CellStyle.Title)]));
        writer.WriteElement(RowOf(2, [SheetCell.Of(foot, CellStyle.General)]));
        writer.WriteElement(Wrapped(RowOf(Sheet.HeaderRow, [.. sheet.Columns.Select(column => column.Header)]), sheet));
        var row = Sheet.FirstRow;
        foreach (var cells in sheet.Rows)
        {
            if (row % RowsBetweenLooks == 0) cancellationToken.ThrowIfCancellationRequested();
            var written = RowOf(row++, cells);
            writer.WriteElement(cells.Any(cell => cell.Style == CellStyle.Wrapped) ? Wrapped(written, sheet) : written);
        }
        writer.WriteEndElement();
    }

    private static Row RowOf(int number, SheetCell[] cells)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var i = 0; i < cells.Length; i++) row.AppendChild(CellOf(SheetAddress.Cell(i, number), cells[i]));
        return row;
    }

    // Not every program makes a row as high as its text.
    private static Row Wrapped(Row row, Sheet sheet)
    {
        var lines = row.Elements<Cell>().Select((cell, i) => Math.Ceiling(cell.InnerText.Length * LetterWidth / sheet.Columns[i].Width)).Max();
        (row.Height, row.CustomHeight) = (LineHeight * Math.Max(1, lines), true);
        return row;
    }

    private static Cell CellOf(string address, SheetCell cell)
    {
        var written = new Cell { CellReference = address, StyleIndex = (uint)cell.Style };
        if (cell.Formula is { } formula) written.AppendChild(new CellFormula(formula));
        if (cell.Value is { } value) written.AppendChild(new CellValue(value));
        if (cell.Text is not { } text) return written;
        written.DataType = CellValues.InlineString;
        written.AppendChild(new InlineString(new X.Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));
        return written;
    }

    // An ampersand begins a code; the whole foot may have 255 letters.
    private string Foot()
    {
        var text = XmlText.Of(foot);
        return (text.Length > LongestFoot ? text[..LongestFoot] + "…" : text).Replace("&", "&&", StringComparison.Ordinal);
    }
}
