using System.Security;
using System.Text;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Office;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Workbooks;

/// <summary>
/// The roadmap annex as XLSX, to be computed further: totals and derived columns are formulas over the sheet of the wards and the ledgers, each with its
/// value beside it, so that programs that compute nothing show the figures, too.
/// </summary>
public static class AnnexWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly Names Title = new("Phụ lục lộ trình: {0}", "Roadmap annex: {0}");

    /// <summary>The media type of XLSX.</summary>
    public const string MediaType = Kind + "sheet";

    /// <summary>Writes the workbook. The same report and language give the same bytes.</summary>
    /// <param name="stream">Where it is written; stays open.</param>
    /// <param name="report">The plan; its futures are not asked for.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Write(Stream stream, PlanReport report, DocumentLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (say, figures) = (Wording.Of(language), ReportFigures.Of(report));
        var names = new SheetNames(say);
        List<Sheet> sheets =
        [
            SummarySheet.Of(figures, names, say), YearsSheet.Of(figures, names, say), DistrictsSheet.Of(figures, names, say), WardsSheet.Of(figures, names, say),
            MoneySheet.Of(report, names, say), StaffingSheet.Of(report, names, say),
        ];
        if (!figures.Sources.IsEmpty) sheets.Add(SourcesSheet.Of(figures, names, say));
        sheets.Add(NoticeSheet.Of(report, names, say));
        using var package = new OfficePackage(stream);
        Write(package, sheets, report, say, cancellationToken);
    }

    private static void Write(OfficePackage package, List<Sheet> sheets, PlanReport report, Wording say, CancellationToken cancellationToken)
    {
        var (root, relationships, types) = (new Relationships(), new Relationships(), new ContentTypes());
        root.Add("officeDocument", "xl/workbook.xml");
        types.Add("xl/workbook.xml", Kind + "sheet.main+xml").Add("xl/styles.xml", Kind + "styles+xml");
        var writer = new SheetWriter(Provenance.Line(report, say), cancellationToken);
        var (list, headers) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < sheets.Count; i++)
        {
            var path = $"worksheets/sheet{i + 1}.xml";
            types.Add("xl/" + path, Kind + "worksheet+xml");
            list.Append($"""<sheet name="{SecurityElement.Escape(sheets[i].Name)}" sheetId="{i + 1}" r:id="{relationships.Add("worksheet", path)}"/>""");
            headers.Append($"""<definedName name="_xlnm.Print_Titles" localSheetId="{i}">{SecurityElement.Escape(SheetAddress.Quoted(sheets[i].Name))}!${Sheet.HeaderRow}:${Sheet.HeaderRow}</definedName>""");
            using var part = package.Part("xl/" + path);
            writer.Write(part, sheets[i], first: i == 0);
        }
        relationships.Add("styles", "styles.xml");
        package.Write("xl/styles.xml", WorkbookStyles.Xml);
        package.Write("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>{list}</sheets><definedNames>{headers}</definedNames><calcPr calcId="191029"/></workbook>""");
        ReportProperties.Of(report, say.Say(Title, say[report.Name]), say).Write(package, root, types);
        package.Write("xl/_rels/workbook.xml.rels", relationships.Xml());
        package.Write("_rels/.rels", root.Xml());
        package.Write(ContentTypes.Path, types.Xml());
    }
}
