using Microsoft.AspNetCore.Mvc;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Progress;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Import;

/// <summary>Import of registers, catalogues, levels and needs, and the templates for it.</summary>
internal static class ImportEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/import</c> and <c>/programmes/import/templates</c>.</summary>
    public static void MapImport(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes").WithTags("Import and export");
        var import = group.MapPost("/{programme}/import", Import).Requires(Permission.Import).WithSummary("Takes in CSV or XLSX tables: all of it or nothing");
        import.WithMetadata(new RequestSizeLimitAttribute(BodyLimits.Import), new TakesFiles("multipart/form-data", CsvWriting.MediaType, XlsxWriting.MediaType))
            .WithRequestTimeout(Timeouts.Import);
        import.Takes("table", "with text/csv: " + ImportTableNames.Allowed)
            .Takes("preview", "true: say what would be done and change nothing").TakesKey().Produces<ImportAnswer>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge);
        group.MapGet("/import/templates/{table}.csv", Template).Requires(Permission.Read).WithSummary("A table to fill in, as CSV")
            .Takes("programme", "the programme whose criteria the levels are for").AnswersFile(CsvWriting.MediaType);
        group.MapGet("/import/templates.xlsx", Workbook).Requires(Permission.Read).WithSummary("A workbook to fill in")
            .Takes("programme", "the programme whose criteria the levels are for").AnswersFile(XlsxWriting.MediaType);
    }

    /// <summary>
    /// Adds or replaces programme, districts, register, catalogue, levels and needs: all of it or nothing. The same files again change nothing.
    /// Under <c>preview=true</c> it only says what would be done, ward by ward.
    /// </summary>
    private static async Task<IResult> Import(
        string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!Code.IsValid(programme)) return Refuse.NotFound("programme", programme, Code.Allowed);
        var caller = Caller.Of(request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var query = new Query(request);
        var preview = query.Flag("preview");
        var (files, refusal) = await ImportUpload.Read(request, query, cancellationToken);
        if (refusal is not null) return refusal;
        var snapshot = await snapshots.Find(programme, cancellationToken);
        var reading = ImportReader.Read(files, programme, snapshot, cancellationToken);
        if (reading.Faults.Faults.Count > 0) return ImportRefusal.Of(reading);
        if (preview)
        {
            var would = await grains.GetGrain<IProgrammeGrain>(programme).PreviewImport(reading.Tables, cancellationToken);
            return would.Faults.Count == 0 ? Answer.Json(ImportAnswer.Of(would, reading.Notices)) : ImportRefusal.Of(would.Faults, reading.Notices, malformed: false);
        }
        var result = await grains.GetGrain<IProgrammeGrain>(programme).Import(caller.Header(), reading.Tables, cancellationToken);
        return result.Status switch
        {
            CommandStatus.Done => Answer.Json(ImportAnswer.Of(result, reading.Notices)),
            CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
            _ => ImportRefusal.Of(result.Faults, reading.Notices, malformed: false),
        };
    }

    /// <summary>A table to fill in, as CSV; <c>programme</c> names the programme whose criteria the levels are for.</summary>
    private static async Task<IResult> Template(string table, HttpRequest request, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var (programme, refusal) = await ProgrammeOf(request, snapshots, cancellationToken);
        if (refusal is not null) return refusal;
        return ImportTemplates.Of(table, programme) is { } filled
            ? Results.File(CsvWriting.Write(filled), CsvWriting.MediaType + "; charset=utf-8", $"{table}.csv")
            : Refuse.NotFound("table", table, $"{ImportTableNames.Allowed}; {ActualsTable.Name}");
    }

    /// <summary>A workbook to fill in; <c>programme</c> names the programme whose criteria the levels are for.</summary>
    private static async Task<IResult> Workbook(HttpRequest request, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var (programme, refusal) = await ProgrammeOf(request, snapshots, cancellationToken);
        return refusal ?? Results.File(XlsxWriting.Write(ImportTemplates.Workbook(programme)), XlsxWriting.MediaType, "modelward.xlsx");
    }

    private static async Task<(Programme? Programme, ProblemAnswer? Refusal)> ProgrammeOf(
        HttpRequest request, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var code = query.Text("programme");
        if (query.Close() is { } refusal) return (null, refusal);
        if (code is null) return (null, null);
        return await snapshots.Find(code, cancellationToken) is { } snapshot ? (snapshot.Programme, null) : (null, Snapshots.NotFound(code));
    }
}
