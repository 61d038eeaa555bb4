using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;
using ModelWard.Planner.Api.Wards;

namespace ModelWard.Planner.Api.Progress;

/// <summary>What is planned and done, of one ward and of all.</summary>
internal static class ProgressEndpoints
{
    /// <summary>Maps what is asked and what is recorded.</summary>
    public static void MapProgress(this RouteGroupBuilder api)
    {
        var wards = api.MapGroup("/programmes/{programme}/wards").WithTags("Progress");
        wards.MapGet("/{code}/progress", Read).Requires(Permission.Read).WithSummary("All that is planned and done in a ward")
            .Produces<ProgressAnswer>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        wards.MapProgressCommands();
        var all = api.MapGroup("/programmes/{programme}").WithTags("Progress");
        all.MapGet("/actuals", Actuals).Requires(Permission.Read).WithSummary("Actuals of all wards, by ward and number")
            .Takes("ward", "code of a ward").Takes("district", "code of a district").Takes("item", EnumNames.Allowed<ActualItem>())
            .Takes("from", "the first day, yyyy-mm-dd").Takes("to", "the last day, yyyy-mm-dd").TakesPage().TakesFormat()
            .Produces<PageAnswer<ActualAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        all.MapGet("/supports", Supports).Requires(Permission.Read).WithSummary("Open supports of all wards, by department")
            .TakesPage().TakesFormat().Produces<PageAnswer<SupportAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        all.MapGet("/actions", Actions).Requires(Permission.Read).WithSummary("Open actions of all wards, by the day they are due")
            .TakesPage().TakesFormat().Produces<PageAnswer<ActionAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        all.MapActualsImport();
    }

    /// <summary>All that is planned and done in the ward; its ETag is what a change must name.</summary>
    private static async Task<IResult> Read(
        string programme, string code, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        var (snapshot, missing) = await WardEndpoints.Find(programme, code, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        if (await WardEndpoints.WardGrain(grains, programme, code).Read(cancellationToken) is not { } view) return WardEndpoints.NotFound(programme, code);
        return Answer.Json(response, view.Version, ProgressAnswer.Of(view, time.Today()));
    }

    /// <summary>Actuals of all wards, those cancelled among them. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Actuals(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var filter = new ActualFilter(query.Text("ward"), query.Text("district"), query.Choice<ActualItem>("item"), query.Day("from"), query.Day("to"));
        if (filter is { From: { } from, To: { } to } && from > to) query.Fault("to", $"{to:O}", $"{from:O}, the first day, or later");
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (filter.Ward is { } ward && snapshot.IndexOf(ward) < 0) return Refuse.Fault("ward", ward, $"the code of a ward of {programme}");
        if (filter.District is { } district && snapshot.Programme.FindDistrict(district) is null) return Refuse.Fault("district", district, $"the code of a district of {programme}");
        var found = await grains.GetGrain<IProgrammeGrain>(programme).Actuals(filter, page.Skip, page.Size, cancellationToken);
        return TableAnswer.Page(ProgressTables.Actuals, [.. found.Items.Select(one => new ActualAnswer(one.Ward, one.District, one.Actual))], found.Total, page, format, snapshot.Programme, response);
    }

    /// <summary>Open supports of all wards. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Supports(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var open = await grains.GetGrain<IProgrammeGrain>(programme).OpenSupports(cancellationToken);
        return TableAnswer.Page(ProgressTables.Supports, [.. page.Of(open).Select(one => new SupportAnswer(one.Ward, one.District, one.Support))], open.Length, page, format, snapshot.Programme, response);
    }

    /// <summary>Open actions of all wards. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Actions(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var open = await grains.GetGrain<IProgrammeGrain>(programme).OpenActions(cancellationToken);
        var today = time.Today();
        return TableAnswer.Page(ProgressTables.Actions, [.. page.Of(open).Select(one => new ActionAnswer(one.Ward, one.District, one.Action, today))], open.Length, page, format, snapshot.Programme, response);
    }
}
