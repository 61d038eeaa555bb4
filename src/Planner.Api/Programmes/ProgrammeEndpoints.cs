using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Programmes;

/// <summary>Programmes and their criteria.</summary>
internal static class ProgrammeEndpoints
{
    /// <summary>Maps <c>/programmes</c>, <c>/programmes/{programme}/criteria</c> and <c>/programmes/{programme}/alerts</c>.</summary>
    public static void MapProgrammes(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes").WithTags("Programmes");
        group.MapGet("/", List).Requires(Permission.Read).WithSummary("All programmes").Produces<IReadOnlyList<ProgrammeAnswer>>();
        group.MapGet("/{programme}", Read).Requires(Permission.Read).WithSummary("One programme").Produces<ProgrammeAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/{programme}/criteria", Criteria).Requires(Permission.Read).WithSummary("The criteria of a catalogue version")
            .Takes("version", "the catalogue version; the one in force when missing").TakesFormat()
            .Produces<IReadOnlyList<CriterionAnswer>>().Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/{programme}/alerts", Alerts).Requires(Permission.Read).WithSummary("What somebody should look at: criteria that were lost not long ago, difficulties that have been open for long")
            .Produces<ProgrammeAlerts>().Refuses(StatusCodes.Status404NotFound);
    }

    /// <summary>All programmes, by code.</summary>
    private static async Task<IResult> List(
        HttpRequest request, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        var codes = await grains.GetGrain<IIndexGrain>(IIndexGrain.Programmes).List(cancellationToken);
        var found = await Task.WhenAll(codes.Select(code => snapshots.Find(code, cancellationToken)));
        return Answer.Json(found.OfType<Snapshot>().Select(snapshot => ProgrammeAnswer.Of(snapshot, time.Today())).ToList());
    }

    /// <summary>One programme.</summary>
    private static async Task<IResult> Read(
        string programme, HttpRequest request, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return await snapshots.Find(programme, cancellationToken) is { } snapshot
            ? Answer.Json(ProgrammeAnswer.Of(snapshot, time.Today()))
            : Snapshots.NotFound(programme);
    }

    /// <summary>What somebody should look at, as on the live page.</summary>
    private static async Task<IResult> Alerts(string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return await snapshots.Find(programme, cancellationToken) is null
            ? Snapshots.NotFound(programme)
            : Answer.Json(await grains.GetGrain<IProgrammeGrain>(programme).Alerts(cancellationToken));
    }

    /// <summary>The criteria of the catalogue version in force, or of the one that <c>version</c> names. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Criteria(
        string programme, HttpRequest request, HttpResponse response, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (version, format) = (query.Text("version"), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var catalogue = version is null ? snapshot.Programme.CatalogueOn(time.Today()) : snapshot.Programme.CatalogueVersion(version);
        if (catalogue is null) return Refuse.Fault("version", version, "one of " + string.Join(", ", snapshot.Programme.Catalogues.Select(known => known.Version)));
        if (format == Format.Json) return Answer.Json(CriterionAnswer.Of(catalogue));
        var table = CatalogueTable.Table.With(CatalogueTable.RowsOf(catalogue));
        return format == Format.Csv
            ? TableAnswer.Csv(table, snapshot.Programme, response)
            : TableAnswer.Xlsx("criteria", [table], snapshot.Programme, response);
    }
}
