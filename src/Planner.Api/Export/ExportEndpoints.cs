using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Export;

/// <summary>Export of all that import reads.</summary>
internal static class ExportEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/export</c>.</summary>
    public static void MapExport(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}").WithTags("Import and export");
        group.MapGet("/export/{table}.csv", Csv).Requires(Permission.Read).WithSummary("One table as CSV, as import reads it")
            .AnswersFile(CsvWriting.MediaType).Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/export.xlsx", Xlsx).Requires(Permission.Read).WithSummary("All tables as one workbook, as import reads it")
            .AnswersFile(XlsxWriting.MediaType).Refuses(StatusCodes.Status404NotFound);
    }

    /// <summary>One table as CSV, as import reads it.</summary>
    private static async Task<IResult> Csv(
        string programme, string table, HttpRequest request, HttpResponse response, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        return ExportTables.Of(table, snapshot) is { } filled
            ? TableAnswer.Csv(filled, snapshot.Programme, response)
            : Refuse.NotFound("table", table, ImportTableNames.Allowed);
    }

    /// <summary>All tables as one workbook, as import reads it.</summary>
    private static async Task<IResult> Xlsx(
        string programme, HttpRequest request, HttpResponse response, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return await snapshots.Find(programme, cancellationToken) is { } snapshot
            ? TableAnswer.Xlsx("export", ExportTables.All(snapshot), snapshot.Programme, response)
            : Snapshots.NotFound(programme);
    }
}
