using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Wards;

/// <summary>Wards and their history.</summary>
internal static class WardEndpoints
{
    /// <summary>Maps what is asked and what is changed below <c>/programmes/{programme}/wards</c>.</summary>
    public static void MapWards(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/wards").WithTags("Wards");
        group.MapGet("/", List).Requires(Permission.Read).WithSummary("The wards, by code")
            .Takes("district", "code of a district").Takes("stage", EnumNames.Allowed<Stage>())
            .Takes("q", "part of the code, a name or the district's name, without regard to case and marks").TakesPage().TakesFormat()
            .Produces<PageAnswer<WardAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapGet("/{code}", Read).Requires(Permission.Read).WithSummary("One ward; its ETag is what a change must name")
            .Produces<WardDossier>().Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/{code}/history", History).Requires(Permission.Read).WithSummary("What happened to a ward, newest first").TakesPage().TakesFormat()
            .Produces<PageAnswer<WardEventAnswer>>().Refuses(StatusCodes.Status404NotFound);
        group.MapWardCommands();
    }

    /// <summary>The wards by code; <c>district</c>, <c>stage</c> and <c>q</c> (part of the code, a name or the district's name) narrow the list. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> List(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var filter = new WardFilter(query.Text("district"), query.Choice<Stage>("stage"), query.Text("q"));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (filter.District is { } district && !snapshot.Programme.Districts.Any(known => known.Code == district))
            return Refuse.Fault("district", district, $"the code of a district of {programme}");

        var taken = filter.Of(snapshot).ToList();
        var views = await Task.WhenAll(page.Of(taken).Select(ward => WardGrain(grains, programme, ward.Code).Read(cancellationToken)));
        var catalogue = snapshot.Programme.CatalogueOn(time.Today());
        var items = views.OfType<WardView>().Select(view => new WardAnswer(view, catalogue)).ToList();
        if (format == Format.Json) return Answer.Json(new PageAnswer<WardAnswer>(items, taken.Count, page.Number, page.Size));
        var table = WardTables.Wards(catalogue).With(items);
        return format == Format.Csv
            ? TableAnswer.Csv(table, snapshot.Programme, response)
            : TableAnswer.Xlsx("wards", [table], snapshot.Programme, response);
    }

    /// <summary>One ward: levels, needs, last assessments, difficulties. Its ETag is what a change must name.</summary>
    private static async Task<IResult> Read(
        string programme, string code, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        var (snapshot, missing) = await Find(programme, code, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        if (await WardGrain(grains, programme, code).Read(cancellationToken) is not { } view) return NotFound(programme, code);
        return Answer.Json(response, view.Version, new WardDossier(view, snapshot.Programme.CatalogueOn(time.Today())));
    }

    /// <summary>What happened to the ward, newest first. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> History(
        string programme, string code, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots,
        CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        var (snapshot, missing) = await Find(programme, code, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        var history = await WardGrain(grains, programme, code).History(page.Number, page.Size, cancellationToken);
        if (format == Format.Json)
            return Answer.Json(new PageAnswer<WardEventAnswer>([.. history.Items.Select(WardEventAnswer.Of)], history.Total, page.Number, page.Size));
        var table = WardTables.History.With(history.Items);
        return format == Format.Csv
            ? TableAnswer.Csv(table, snapshot.Programme, response)
            : TableAnswer.Xlsx($"{code}-history", [table], snapshot.Programme, response);
    }

    /// <summary>The programme's snapshot if it has such a ward or had one that a reorganization ended, else the refusal: no grain is woken for a ward that was never there.</summary>
    public static async Task<(Snapshot? Snapshot, ProblemAnswer? Missing)> Find(
        string programme, string code, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return (null, Snapshots.NotFound(programme));
        return snapshot.IndexOf(code) < 0 && await snapshots.Ended(programme, code, cancellationToken) is null ? (null, NotFound(programme, code)) : (snapshot, null);
    }

    /// <summary>The refusal for a ward that does not exist.</summary>
    public static ProblemAnswer NotFound(string programme, string code) => Refuse.NotFound("code", code, $"the code of a ward of {programme}");

    /// <summary>The grain of a ward.</summary>
    public static IWardGrain WardGrain(IGrainFactory grains, string programme, string code) =>
        grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code));
}
