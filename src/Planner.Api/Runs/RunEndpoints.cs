using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Web.Live;

namespace ModelWard.Planner.Api.Runs;

/// <summary>Long computations: begun by a POST, then read, watched and called off.</summary>
internal static class RunEndpoints
{
    private const string Route = "/api/v1/runs/";
    private const int DefaultStarts = 60;
    private const int DefaultReplications = 10_000;

    /// <summary>
    /// Maps <c>/runs</c>, and where runs begin: <c>/scenarios/{id}/optimization</c>, <c>/whatif/optimization</c>,
    /// <c>/scenarios/{id}/futures</c> and <c>/whatif/futures/run</c>.
    /// </summary>
    public static void MapRuns(this RouteGroupBuilder api)
    {
        api.MapGet("/runs", List).Requires(Permission.Read).WithTags("Runs").WithSummary("The runs that are in line, under way, or ended not long ago, the newest first, without what they found")
            .TakesPage().Produces<PageAnswer<RunAnswer>>();
        var group = api.MapGroup("/runs/{id}").WithTags("Runs");
        group.MapGet("/", Read).Requires(Permission.Read).WithSummary("A run as it stands, with the best outcome or the futures so far")
            .Produces<RunAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapDelete("/", Cancel).Requires(Permission.Compute, Permission.Operate).WithSummary("Ends a run and keeps the best it has found, or the futures it has done; one that has ended stays as it is")
            .Produces<RunAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/events", RunEvents.Watch).Requires(Permission.Read)
            .WithSummary("What happens to a run, as server-sent events: waiting, running, progress, better (with the better outcome), partial (with the fan so far), ended")
            .TakesHeader(RunEvents.LastEventHeader, "Id of the last event seen: the stream goes on after it.")
            .Produces<RunAnswer>(contentType: RunEvents.MediaType)
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound)
            .DisableRequestTimeout().DisableRateLimiting();
        api.MapPost("/scenarios/{id}/optimization", OfScenario).Requires(Permission.Compute).WithTags("Runs").TakesSearch().BeginsRun()
            .WithSummary("Searches long for the best plan of a scenario whose policy is optimal").Refuses(StatusCodes.Status404NotFound);
        api.MapPost("/whatif/optimization", OfDocument).Requires(Permission.Compute).WithTags("Runs").Accepts<Scenario>("application/json").TakesSearch().BeginsRun()
            .WithSummary("Searches long for the best plan of a scenario document whose policy is optimal; nothing is stored");
        api.MapPost("/scenarios/{id}/futures", FuturesOfScenario).Requires(Permission.Compute).WithTags("Runs").BeginsRun()
            .TakesReplications()
            .WithSummary("Carries the plan of a scenario's policy out in many futures and answers what it is likely to reach").Refuses(StatusCodes.Status404NotFound);
        api.MapPost("/whatif/futures/run", FuturesOfDocument).Requires(Permission.Compute).WithTags("Runs").Accepts<Scenario>("application/json").TakesReplications().BeginsRun()
            .WithSummary("The same of a scenario document; nothing is stored");
    }

    /// <summary>The run with that id; null when there is none.</summary>
    public static IRunGrain? Find(string id, IGrainFactory grains) => Code.IsValid(id) ? grains.GetGrain<IRunGrain>(id) : null;

    /// <summary>The refusal for a run that is not known.</summary>
    public static ProblemAnswer NotFound(string id) =>
        Refuse.NotFound("id", id, "the id of a run that is in line, under way, or ended not long ago");

    private static RouteHandlerBuilder TakesSearch(this RouteHandlerBuilder endpoint) =>
        endpoint.Takes("starts", $"starts of the search, 1 to {PlanQuery.MostStarts}; {DefaultStarts} when missing");

    private static RouteHandlerBuilder TakesReplications(this RouteHandlerBuilder endpoint) =>
        endpoint.Takes("replications", $"how many futures, {RunOrder.FewestReplications} to {RunOrder.MostReplications}; {DefaultReplications} when missing");

    private static RouteHandlerBuilder BeginsRun(this RouteHandlerBuilder endpoint) => endpoint.TakesKey()
        .Produces<RunAnswer>(StatusCodes.Status202Accepted).Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests);

    /// <summary>The runs of all silos.</summary>
    private static async Task<IResult> List(HttpRequest request, LiveDesk live, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var page = query.Page();
        if (query.Close() is { } refusal) return refusal;
        var runs = await live.Runs(await live.Silos(cancellationToken), [], cancellationToken);
        return Answer.Json(new PageAnswer<RunAnswer>([.. page.Of(runs).Select(RunAnswer.Of)], runs.Length, page.Number, page.Size));
    }

    /// <summary>A run as it stands.</summary>
    private static async Task<IResult> Read(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return Find(id, grains) is { } run && await run.Read(cancellationToken) is { } view ? Answer.Json(RunAnswer.Of(view)) : NotFound(id);
    }

    /// <summary>Ends a run.</summary>
    private static async Task<IResult> Cancel(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return Find(id, grains) is { } run && await run.Cancel(cancellationToken) is { } view ? Answer.Json(RunAnswer.Of(view)) : NotFound(id);
    }

    /// <summary>Begins a search for a stored scenario, as it is now.</summary>
    private static async Task<IResult> OfScenario(string id, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var starts = query.Starts(DefaultStarts);
        if (query.Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var order = new RunOrder(RunKind.Optimization, view.Scenario, id, starts);
        return await Begin(context.Response, grains, caller, order, new { optimization = id, starts }, cancellationToken);
    }

    /// <summary>Begins the futures of a stored scenario, as it is now.</summary>
    private static async Task<IResult> FuturesOfScenario(string id, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var replications = Replications(query);
        if (query.Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var order = new RunOrder(RunKind.Futures, view.Scenario, id, replications);
        return await Begin(context.Response, grains, caller, order, new { futures = id, replications }, cancellationToken);
    }

    /// <summary>Begins a search for a document.</summary>
    private static Task<IResult> OfDocument(HttpContext context, IGrainFactory grains, ScenarioDocuments documents, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var starts = query.Starts(DefaultStarts);
        return BeginDocument(context, query, grains, documents, time, RunKind.Optimization, starts, asked => new { optimization = asked, starts }, cancellationToken);
    }

    /// <summary>Begins the futures of a document.</summary>
    private static Task<IResult> FuturesOfDocument(HttpContext context, IGrainFactory grains, ScenarioDocuments documents, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var replications = Replications(query);
        return BeginDocument(context, query, grains, documents, time, RunKind.Futures, replications, asked => new { futures = asked, replications }, cancellationToken);
    }

    private static int Replications(Query query) => query.Whole("replications", DefaultReplications, RunOrder.FewestReplications, RunOrder.MostReplications);

    private static async Task<IResult> BeginDocument(
        HttpContext context, Query query, IGrainFactory grains, ScenarioDocuments documents, TimeProvider time, RunKind kind, int amount, Func<Scenario, object> tell,
        CancellationToken cancellationToken)
    {
        if (query.Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (asked, unread) = await ScenarioBody.Read(context.Request, cancellationToken);
        if (asked is null) return unread!;
        var (scenario, refusal) = await documents.Check(asked, cancellationToken);
        if (refusal is not null) return refusal;
        return await Begin(context.Response, grains, caller, new RunOrder(kind, scenario!, null, amount), tell(asked), cancellationToken);
    }

    // What was asked tells a repeat: the scenario may have changed since, another catalogue version be in force.
    private static async Task<IResult> Begin<T>(
        HttpResponse response, IGrainFactory grains, Caller caller, RunOrder order, T asked, CancellationToken cancellationToken)
    {
        var id = caller.NewId();
        var header = caller.Header() with { Request = JsonSerializer.Serialize(asked, ModelJson.Options) };
        var result = await grains.GetGrain<IRunGrain>(id).Start(header, order, cancellationToken);
        switch (result)
        {
            case { Status: CommandStatus.Done, View: { } view }:
                response.Headers.Location = Route + view.Id;
                return Answer.Json(RunAnswer.Of(view), StatusCodes.Status202Accepted);
            case { Status: CommandStatus.IdReused }:
                return Refuse.KeyReused(caller.CommandId);
            case { Status: CommandStatus.Busy }:
                return Refuse.Busy(result.Faults);
            case { Status: CommandStatus.Invalid }:
                return Refuse.Faults(result.Faults);
            default:
                return Refuse.Fault("programme", order.Scenario.Programme, "the code of a programme, see /api/v1/programmes");
        }
    }
}
