using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Audit;

/// <summary>Who did what when in a programme, and the seals over it.</summary>
internal static class AuditEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/audit</c>.</summary>
    public static void MapAudit(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/audit").Requires(Permission.Read).WithTags("Audit");
        group.MapGet("/", Page).WithSummary("Who did what when to wards, scenarios and settings, newest first, each with the hash that covers it and all before it")
            .Takes("from", "first day, yyyy-mm-dd, as days run in Viet Nam").Takes("to", "last day, yyyy-mm-dd").Takes("actor", "by whom").Takes("ward", "code of a ward")
            .TakesPage().TakesFormat().Produces<PageAnswer<AuditAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapGet("/seals", Seals).WithSummary("The seals over the audit, oldest first: one a day; keep the last hash elsewhere to prove later that nothing was changed")
            .TakesPage().TakesFormat().Produces<PageAnswer<AuditSeal>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
    }

    /// <summary>What was done, newest first. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Page(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var filter = new AuditFilter(query.Day("from"), query.Day("to"), query.Text("actor"), query.Text("ward"));
        var (page, format) = (query.Page(), query.Format());
        if (filter is { From: { } from, To: { } to } && from > to) query.Fault("to", request.Query["to"], "no day before from");
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var found = await grains.GetGrain<IAuditGrain>(programme).Page(filter, page.Number, page.Size, cancellationToken);
        if (format == Format.Json)
            return Answer.Json(new PageAnswer<AuditAnswer>([.. found.Items.Select(AuditAnswer.Of)], found.Total, page.Number, page.Size));
        var table = AuditTables.Entries.With(found.Items);
        return format == Format.Csv ? TableAnswer.Csv(table, snapshot.Programme, response) : TableAnswer.Xlsx("audit", [table], snapshot.Programme, response);
    }

    /// <summary>The seals, oldest first. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Seals(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var seals = await grains.GetGrain<IAuditGrain>(programme).Seals(cancellationToken);
        var items = page.Of(seals).ToList();
        if (format == Format.Json) return Answer.Json(new PageAnswer<AuditSeal>(items, seals.Length, page.Number, page.Size));
        var table = AuditTables.Seals.With(items);
        return format == Format.Csv ? TableAnswer.Csv(table, snapshot.Programme, response) : TableAnswer.Xlsx("seals", [table], snapshot.Programme, response);
    }
}
