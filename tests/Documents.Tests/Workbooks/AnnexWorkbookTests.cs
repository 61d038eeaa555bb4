using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Workbooks;
using ModelWard.Model;

namespace ModelWard.Documents.Tests.Workbooks;

public sealed class AnnexWorkbookTests
{
    [Theory]
    [InlineData("baseline", DocumentLanguage.Vietnamese)]
    [InlineData("plus18", DocumentLanguage.English)]
    public void Write_OfAScenario_KeepsTheSchemaAndIsTheSameAgain(string id, DocumentLanguage language)
    {
        var file = Workbook(Reports.Sample(id).WithSources(), language);

        Office.FaultsOfWorkbook(file).ShouldBeEmpty();
        Workbook(Reports.Sample(id).WithSources(), language).ShouldBe(file);
    }

    [Fact]
    public void Sheets_OfTheWorkbook_AreFrozenPrintedOnA4AndHaveFormulas()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(Reports.Sample("baseline"))), isEditable: false);
        var workbook = document.WorkbookPart!;

        workbook.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value)
            .ShouldBe(["Tóm tắt", "Theo năm", "Theo quận", "Phường", "Kinh phí", "Nhân sự", "Nguồn số liệu"]);
        foreach (var part in workbook.WorksheetParts)
        {
            part.Worksheet!.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
            part.Worksheet.Descendants<PageSetup>().Single().PaperSize!.Value.ShouldBe(9u);
        }
        workbook.WorksheetParts.Count(part => part.Worksheet!.Descendants<CellFormula>().Any()).ShouldBe(6);
        workbook.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Where(cell => cell.CellFormula is not null).ShouldAllBe(cell => cell.CellValue != null);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a.example\",\"x\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    public void Names_ThatLookLikeFormulas_AreText(string name)
    {
        var report = Reports.Sample("baseline");
        var wards = report.Snapshot.Wards;
        var odd = report with { Snapshot = report.Snapshot with { Wards = wards.SetItem(0, wards[0] with { Names = Names.Same(name) }) } };
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(odd)), isEditable: false);

        var cell = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Single(cell => cell.InnerText == name);
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.CellFormula.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Column_Place_IsWrittenInLetters(int column, string letters) => SheetAddress.Column(column).ShouldBe(letters);

    private static byte[] Workbook(PlanReport report, DocumentLanguage language = DocumentLanguage.Vietnamese) =>
        Reports.Written(stream => AnnexWorkbook.Write(stream, report, language, TestContext.Current.CancellationToken));
}
