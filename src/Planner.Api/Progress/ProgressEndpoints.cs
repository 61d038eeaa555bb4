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
        all.MapGet("/actuals", Actuals).Requires(Permission.Read).WithSummary("Actuals of all wards, by ward and number or the latest first")
            .Takes("ward", "code of a ward").Takes("district", "code of a district").Takes("item", EnumNames.Allowed<ActualItem>())
            .Takes("from", "the first day, yyyy-mm-dd").Takes("to", "the last day, yyyy-mm-dd")
            .Takes("latest", "true: those recorded last come first").TakesPage().TakesFormat()
            .Produces<PageAnswer<ActualAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        all.MapGet("/supports", Supports).Requires(Permission.Read).WithSummary("Supports of all wards, by department; open ones unless status or all says otherwise")
            .Takes("district", "code of a district").Takes("department", "who was asked, without regard to case").Takes("status", EnumNames.Allowed<SupportStatus>())
            .Takes("all", "true: also those given, refused or dropped").TakesPage().TakesFormat().Produces<PageAnswer<SupportAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        all.MapGet("/actions", Actions).Requires(Permission.Read).WithSummary("Actions of all wards, by the day they are due; open ones unless status or all says otherwise")
            .Takes("district", "code of a district").Takes("unit", "which unit does them, without regard to case").Takes("status", EnumNames.Allowed<ActionStatus>())
            .Takes("all", "true: also those done or dropped").Takes("overdue", "true: only those that should have been done before today and are not").TakesPage().TakesFormat().Produces<PageAnswer<ActionAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
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
        var filter = new ActualFilter(query.Text("ward"), query.Text("district"), query.Choice<ActualItem>("item"), query.Day("from"), query.Day("to"), query.Flag("latest"));
        if (filter is { From: { } from, To: { } to } && from > to) query.Fault("to", $"{to:O}", $"{from:O}, the first day, or later");
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (filter.Ward is { } ward && snapshot.IndexOf(ward) < 0) return Refuse.Fault("ward", ward, $"the code of a ward of {programme}");
        if (Unknown(filter.District, snapshot) is { } unknown) return unknown;
        var found = await grains.GetGrain<IProgrammeGrain>(programme).Actuals(filter, page.Skip, page.Size, cancellationToken);
        return TableAnswer.Page(ProgressTables.Actuals, [.. found.Items.Select(one => new ActualAnswer(one.Ward, one.District, one.Actual))], found.Total, page, format, snapshot.Programme, response);
    }

    /// <summary>Supports of all wards; <c>district</c>, <c>department</c>, <c>status</c> and <c>all</c> say which. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Supports(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var filter = new SupportFilter(query.Text("district"), query.Text("department", Support.MostDepartmentCharacters), query.Choice<SupportStatus>("status"), query.Flag("all"));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (Unknown(filter.District, snapshot) is { } unknown) return unknown;
        var found = await grains.GetGrain<IProgrammeGrain>(programme).Supports(filter, page.Skip, page.Size, cancellationToken);
        return TableAnswer.Page(ProgressTables.Supports, [.. found.Items.Select(one => new SupportAnswer(one.Ward, one.District, one.Support))], found.Total, page, format, snapshot.Programme, response);
    }

    /// <summary>Actions of all wards; <c>district</c>, <c>unit</c>, <c>status</c>, <c>all</c> and <c>overdue</c> say which. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Actions(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var filter = new ActionFilter(
            query.Text("district"), query.Text("unit", WardAction.MostUnitCharacters), query.Choice<ActionStatus>("status"), query.Flag("all"), query.Flag("overdue"));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (Unknown(filter.District, snapshot) is { } unknown) return unknown;
        var found = await grains.GetGrain<IProgrammeGrain>(programme).Actions(filter, page.Skip, page.Size, cancellationToken);
        var today = time.Today();
        return TableAnswer.Page(ProgressTables.Actions, [.. found.Items.Select(one => new ActionAnswer(one.Ward, one.District, one.Action, today))], found.Total, page, format, snapshot.Programme, response);
    }

    private static ProblemAnswer? Unknown(string? district, Snapshot snapshot) => district is null || snapshot.Programme.FindDistrict(district) is not null
        ? null
        : Refuse.Fault("district", district, $"the code of a district of {snapshot.Programme.Code}");
}
