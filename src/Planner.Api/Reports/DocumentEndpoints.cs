using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;
using ModelWard.Documents.Workbooks;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Reports;

/// <summary>The documents of stored scenarios, each in Vietnamese or English.</summary>
internal static class DocumentEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string WithIds = "ids of up to three scenarios to lay beside it, parted by commas";
    private const int MostIds = 1_000;

    /// <summary>Maps <c>/scenarios/{id}/annex.docx</c>, <c>annex.xlsx</c>, <c>annex.csv</c> and <c>paper.docx</c>.</summary>
    public static void MapDocuments(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/scenarios/{id}").WithTags("Documents");
        Describe(group.MapGet("/annex.docx", Annex).Requires(Permission.Compute), Docx, "The roadmap annex in the layout of Decree 30/2020/NĐ-CP, with pictures and risks")
            .Refuses(StatusCodes.Status503ServiceUnavailable);
        Describe(group.MapGet("/annex.xlsx", Workbook).Requires(Permission.Read), AnnexWorkbook.MediaType, "The roadmap annex as a workbook whose totals are formulas");
        Describe(group.MapGet("/annex.csv", Csv).Requires(Permission.Read), CsvWriting.MediaType, "The wards of the roadmap by year of start");
        Describe(group.MapGet("/paper.docx", Paper).Requires(Permission.Compute), Docx, "The decision paper: question, options, risk and recommendation on two pages").Takes("with", WithIds);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string mediaType, string summary) => endpoint
        .WithSummary(summary).Takes("lang", "vi or en; vi when missing").AnswersFile(mediaType)
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> Annex(string id, HttpContext context, PlanReports reports, CancellationToken cancellationToken) =>
        Answer(id, context, reports, futures: true, Docx, "docx", AnnexDocument.Write, cancellationToken);

    private static Task<IResult> Workbook(string id, HttpContext context, PlanReports reports, CancellationToken cancellationToken) =>
        Answer(id, context, reports, futures: false, AnnexWorkbook.MediaType, "xlsx", AnnexWorkbook.Write, cancellationToken);

    private static async Task<IResult> Answer(
        string id, HttpContext context, PlanReports reports, bool futures, string mediaType, string extension,
        Action<Stream, PlanReport, DocumentLanguage, CancellationToken> write, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var language = query.Language();
        if (query.Close() is { } badQuery) return badQuery;
        var (report, refusal) = await reports.Find(id, futures, cancellationToken);
        if (report is null) return refusal!;
        // Whole before the first byte is sent: a picture that cannot be drawn is still a problem then.
        var file = new MemoryStream();
        write(file, report, language, cancellationToken);
        return File(file, $"{id}-annex", mediaType, extension, report, context.Response);
    }

    private static async Task<IResult> Csv(string id, HttpContext context, PlanReports reports, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var language = query.Language();
        if (query.Close() is { } badQuery) return badQuery;
        var (report, refusal) = await reports.Find(id, futures: false, cancellationToken);
        return report is null ? refusal! : TableAnswer.Csv(AnnexTable.Of(report, language) with { Name = $"{id}-annex" }, report.Programme, context.Response, new FigurePrint(report.Outcome.Fingerprint, report.Scenario.Seed));
    }

    private static async Task<IResult> Paper(string id, HttpContext context, PlanReports reports, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var language = query.Language();
        var others = query.Text("with", MostIds)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        if (others.Length > PaperOptions.Most - 1) query.Fault("with", $"{others.Length} ids", $"at most {PaperOptions.Most - 1} ids");
        if (query.Close() is { } badQuery) return badQuery;
        var (options, refusal) = await reports.Options(id, others, cancellationToken);
        if (options is null) return refusal!;
        var file = new MemoryStream();
        PaperDocument.Write(file, options, language, cancellationToken);
        return File(file, $"{id}-paper", Docx, "docx", options.First, context.Response);
    }

    private static IResult File(MemoryStream file, string name, string mediaType, string extension, PlanReport report, HttpResponse response)
    {
        TableAnswer.MarkIllustrative(report.Programme, response);
        file.Position = 0;
        return Results.File(file, mediaType, TableAnswer.FileName(name, report.Programme, extension));
    }

    private static DocumentLanguage Language(this Query query) => query.Word("lang", "vi", "en") == "en" ? DocumentLanguage.English : DocumentLanguage.Vietnamese;
}
