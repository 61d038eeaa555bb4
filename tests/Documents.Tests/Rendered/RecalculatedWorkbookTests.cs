using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Workbooks;
using ModelWard.Model;

namespace ModelWard.Documents.Tests.Rendered;

/// <summary>The formulas of the workbook, computed by a spreadsheet from nothing but the cells they name.</summary>
public sealed class RecalculatedWorkbookTests
{
    public static TheoryData<string> Scenarios => ["baseline", "plus18", "under way"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Formulas_ComputedAnew_GiveTheFiguresOfTheOutcome(string id)
    {
        Assert.SkipWhen(LibreOffice.Missing is not null, LibreOffice.Missing ?? "");
        var stop = TestContext.Current.CancellationToken;
        var report = (id == "under way" ? UnderWay() : Reports.Sample(id)).WithSources();
        var file = Reports.Written(stream => AnnexWorkbook.Write(stream, report, DocumentLanguage.Vietnamese, stop));

        var written = Values(file);
        var computed = Values(await LibreOffice.Convert(WithoutValues(file), $"workbook {id}", "xlsx", "xlsx", stop));

        var formulas = written.Where(cell => cell.Value.Formula).ToList();
        formulas.Count.ShouldBeGreaterThan(300);
        formulas.Where(cell => computed[cell.Key].Value != cell.Value.Value).Select(cell => $"{cell.Key}: {cell.Value.Value}, computed {computed[cell.Key].Value}").ShouldBeEmpty();
        for (var i = 0; i < report.Outcome.Years.Length; i++)
        {
            var year = report.Outcome.Years[i];
            computed[$"Theo năm!B{Documents.Workbooks.Sheet.FirstRow + i}"].Value.ShouldBe(year.Started);
            computed[$"Theo năm!D{Documents.Workbooks.Sheet.FirstRow + i}"].Value.ShouldBe(year.Recognized);
        }
        computed["Tóm tắt!B10"].Value.ShouldBe(report.Outcome.Years.Sum(year => year.Resources.Capital.Used));
    }

    // Some wards begun, some declined before the first year, and upkeep too short: titles are lost on the way.
    private static PlanReport UnderWay()
    {
        var scenario = City.Sample("baseline") with { Pins = [], DistrictFloors = [], Milestones = [] };
        var wards = City.Snapshot.Wards;
        for (var i = 0; i < 30; i++)
        {
            var ward = wards[i * 7];
            wards = wards.SetItem(i * 7, i % 3 == 0
                ? ward with { Stage = Stage.UnderWay, Started = scenario.FirstYear - 1 }
                : ward with { Stage = Stage.Declined, Started = scenario.FirstYear - 3, Recognized = scenario.FirstYear - 2 });
        }
        scenario = scenario with { Reserve = false, Limits = [.. scenario.Limits.Select(limits => limits with { Upkeep = limits.Upkeep / 2 })] };
        var report = Reports.Of("under-way", City.Snapshot with { Wards = wards }, scenario);
        report.Outcome.Years.ShouldContain(year => year.Declined > 0 && year.Recognized > 0);
        return report;
    }

    private static byte[] WithoutValues(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            foreach (var cell in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Where(cell => cell.CellFormula is not null).ToList())
                cell.CellValue = null;
        return stream.ToArray();
    }

    private static Dictionary<string, (decimal? Value, bool Formula)> Values(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var workbook = document.WorkbookPart!;
        return workbook.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .SelectMany(sheet => ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>().Select(cell => (Key: $"{sheet.Name}!{cell.CellReference}", Cell: cell)))
            .ToDictionary(pair => pair.Key, pair => (Number(pair.Cell), pair.Cell.CellFormula is not null));
    }

    // A share has more places than a spreadsheet keeps.
    private static decimal? Number(Cell cell) =>
        cell.DataType is null || cell.DataType.Value == CellValues.Number
            ? decimal.TryParse(cell.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 9) : null
            : null;
}
