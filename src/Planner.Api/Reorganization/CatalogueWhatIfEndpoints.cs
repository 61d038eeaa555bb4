using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using ModelWard.Files.Reorganization;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Import;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>Which wards another version of the catalogue would give or take which criteria. Nothing is stored.</summary>
internal static class CatalogueWhatIfEndpoints
{
    private const string Json = "application/json";

    /// <summary>Maps <c>/programmes/{programme}/catalogue/what-if</c>.</summary>
    public static void MapCatalogueWhatIf(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/catalogue/what-if").WithTags("Reorganization");
        Describe(group.MapGet("/", Known), "Which wards would gain or lose which criteria under another version that the programme has");
        var given = Describe(group.MapPost("/", Given), "The same under a new version: the import's table catalogue as CSV or XLSX, or one version as JSON; nothing is stored")
            .Refuses(StatusCodes.Status413PayloadTooLarge);
        given.WithMetadata(new RequestSizeLimitAttribute(BodyLimits.Import), new TakesFiles("multipart/form-data", CsvWriting.MediaType, XlsxWriting.MediaType, Json))
            .WithRequestTimeout(Timeouts.Import);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary)
    {
        endpoint.Requires(Permission.Read).WithSummary(summary).Produces<CatalogueWhatIf>()
            .Takes("version", "the version to look at; of a file with several, the one that the programme does not have yet when missing")
            .Takes("from", "the version to compare with; the one in force today when missing").TakesFormat().Takes("table", $"for CSV: {CatalogueWhatIfTables.Changes}, {CatalogueWhatIfTables.Criteria} or {CatalogueWhatIfTables.Districts}")
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests);
        return endpoint;
    }

    /// <summary>Compares two versions that the programme has.</summary>
    private static async Task<IResult> Known(string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var asked = Asked.Of(query);
        if (asked.Version is null) query.Fault("version", null, "a version of the programme's catalogue");
        if (query.Close() is { } refusal) return refusal;
        return await snapshots.Find(programme, cancellationToken) is { } snapshot ? await Compare(snapshot, [], asked, response, grains, cancellationToken) : Snapshots.NotFound(programme);
    }

    /// <summary>Compares a version that is handed in.</summary>
    private static async Task<IResult> Given(string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var asked = Asked.Of(query);
        var isJson = request.ContentType?.StartsWith(Json, StringComparison.OrdinalIgnoreCase) == true;
        if (isJson)
        {
            if (query.Close() is { } badQuery) return badQuery;
            if (await snapshots.Find(programme, cancellationToken) is not { } known) return Snapshots.NotFound(programme);
            var (catalogue, unread) = await JsonBody.Read(request, CatalogueReader.Read, cancellationToken);
            return catalogue is null ? unread! : await Compare(known, RowsOf(catalogue), asked, response, grains, cancellationToken);
        }
        var (files, refusal) = await ImportUpload.Read(request, query, cancellationToken, ImportTableNames.Catalogue);
        if (refusal is not null) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var reading = ImportReader.Read(files, programme, snapshot, cancellationToken);
        if (reading.Faults.Faults.Count > 0) return ImportRefusal.Of(reading);
        return reading.Tables.Catalogue is { IsEmpty: false } rows
            ? await Compare(snapshot, rows, asked, response, grains, cancellationToken)
            : Refuse.Fault("body", "no criteria", "the table catalogue with at least one row");
    }

    private static async Task<IResult> Compare(Snapshot snapshot, ImmutableArray<CatalogueRow> rows, Asked asked, HttpResponse response, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var answer = await grains.GetGrain<IProgrammeGrain>(snapshot.Programme.Code).CompareCatalogue(new CatalogueQuestion(rows, asked.Version, asked.From), cancellationToken);
        if (!answer.Exists) return Snapshots.NotFound(snapshot.Programme.Code);
        if (answer.Comparison is not { } comparison)
        {
            // A version that nobody has is a fault of the address, not of the file.
            return answer.Faults.All(fault => fault.Row == 0)
                ? Refuse.Faults([.. answer.Faults.Select(fault => new Fault(fault.Column, fault.Value, fault.Why))])
                : ImportRefusal.Of(answer.Faults, [], malformed: false);
        }
        if (asked.Format == Format.Json) return Answer.Json(comparison);
        var tables = CatalogueWhatIfTables.All(comparison, snapshot);
        var name = $"catalogue-what-if-{comparison.To}";
        return asked.Format == Format.Csv
            ? TableAnswer.Csv(tables.Single(table => table.Name == asked.Table) with { Name = $"{name}-{asked.Table}" }, snapshot.Programme, response)
            : TableAnswer.Xlsx(name, tables, snapshot.Programme, response);
    }

    // Rows count from 1, as the criteria of the document do.
    private static ImmutableArray<CatalogueRow> RowsOf(Catalogue catalogue) => [.. CatalogueTable.RowsOf(catalogue).Select((row, i) => row with { Row = i + 1 })];

    private readonly record struct Asked(string? Version, string? From, Format Format, string Table)
    {
        public static Asked Of(Query query) => new(
            query.Text("version"), query.Text("from"), query.Format(), query.Word("table", CatalogueWhatIfTables.Changes, CatalogueWhatIfTables.Criteria, CatalogueWhatIfTables.Districts));
    }
}
