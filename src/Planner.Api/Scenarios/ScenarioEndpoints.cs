using System.Text.Json.Nodes;
using ModelWard.Files.Scenarios;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>Stored scenarios.</summary>
internal static class ScenarioEndpoints
{
    /// <summary>Maps <c>/scenarios</c>.</summary>
    public static void MapScenarios(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/scenarios").WithTags("Scenarios");
        group.MapGet("/", List).Requires(Permission.Read).WithSummary("The scenarios, by id").TakesPage().Produces<PageAnswer<ScenarioAnswer>>();
        group.MapPost("/", Create).Requires(Permission.ChangeScenarios).WithSummary("Stores a scenario, from JSON or YAML").Accepts<Scenario>("application/json", ScenarioFile.YamlMediaType).TakesKey()
            .Produces<ScenarioAnswer>(StatusCodes.Status201Created).Refuses(StatusCodes.Status400BadRequest);
        group.MapGet("/{id}", Read).Requires(Permission.Read).WithSummary("One scenario; its ETag is what a change must name")
            .Produces<ScenarioAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapPut("/{id}", Replace).Requires(Permission.ChangeScenarios).WithSummary("Replaces a scenario, by JSON or YAML").Accepts<Scenario>("application/json", ScenarioFile.YamlMediaType).TakesVersion().TakesKey()
            .Produces<ScenarioAnswer>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        group.MapDelete("/{id}", Delete).Requires(Permission.ChangeScenarios).WithSummary("Deletes a scenario").TakesVersion().TakesKey()
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        group.MapPost("/{id}/copy", Copy).Requires(Permission.ChangeScenarios).WithSummary("Stores a copy of a scenario; the body may name it: {name}").TakesKey()
            .Produces<ScenarioAnswer>(StatusCodes.Status201Created).Refuses(StatusCodes.Status404NotFound);
        group.MapScenarioFiles();
        group.MapOutcomes();
    }

    /// <summary>The scenarios by id, whole.</summary>
    private static async Task<IResult> List(HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var page = query.Page();
        if (query.Close() is { } refusal) return refusal;
        var ids = await grains.GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(cancellationToken);
        var views = await Task.WhenAll(ids.Select(id => grains.GetGrain<IScenarioGrain>(id).Read(cancellationToken)));
        var found = views.OfType<ScenarioView>().ToList();
        return Answer.Json(new PageAnswer<JsonObject>([.. page.Of(found).Select(ScenarioAnswer.Of)], found.Count, page.Number, page.Size));
    }

    /// <summary>Stores a scenario.</summary>
    private static async Task<IResult> Create(
        HttpContext context, IGrainFactory grains, ScenarioDocuments documents, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (asked, unread) = await ScenarioBody.Read(context.Request, cancellationToken);
        if (asked is null) return unread!;
        var (scenario, refusal) = await documents.Check(asked, cancellationToken);
        return refusal ?? await ScenarioMaking.Make(context, caller, asked, (id, header) => grains.GetGrain<IScenarioGrain>(id).Create(header, scenario!, cancellationToken));
    }

    /// <summary>One scenario. Its ETag is what a change must name.</summary>
    private static async Task<IResult> Read(string id, HttpContext context, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } refusal) return refusal;
        return await Find(id, grains, cancellationToken) is { } view
            ? Answer.Json(context.Response, view.Version, ScenarioAnswer.Of(view))
            : NotFound(id);
    }

    /// <summary>Replaces a scenario.</summary>
    private static async Task<IResult> Replace(
        string id, HttpContext context, IGrainFactory grains, ScenarioDocuments documents, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (scenario, refusal) = await documents.Read(context.Request, cancellationToken);
        if (refusal is not null) return refusal;
        if (!Code.IsValid(id)) return NotFound(id);
        var precondition = Precondition.Of(context.Request);
        var result = await grains.GetGrain<IScenarioGrain>(id).Replace(caller.Header(precondition.Version), scenario!, cancellationToken);
        return result is { Status: CommandStatus.Done, View: { } view }
            ? Answer.Json(context.Response, view.Version, ScenarioAnswer.Of(view))
            : Refused(id, result, caller, precondition);
    }

    /// <summary>Deletes a scenario.</summary>
    private static async Task<IResult> Delete(string id, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        if (!Code.IsValid(id)) return NotFound(id);
        var precondition = Precondition.Of(context.Request);
        var result = await grains.GetGrain<IScenarioGrain>(id).Delete(caller.Header(precondition.Version), cancellationToken);
        return result.Status == CommandStatus.Done ? Results.NoContent() : Refused(id, result, caller, precondition);
    }

    /// <summary>Stores a copy of a scenario; the body may give it a name: {name}.</summary>
    private static async Task<IResult> Copy(string id, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (named, refusal) = await CopyBody.Read(context.Request, cancellationToken);
        if (refusal is not null) return refusal;
        if (await Find(id, grains, cancellationToken) is not { } view) return NotFound(id);
        var copy = view.Scenario with { Name = named!.Name ?? view.Scenario.Name };
        return await ScenarioMaking.Make(context, caller, new { copyOf = id, named.Name }, (made, header) => grains.GetGrain<IScenarioGrain>(made).Copy(header, id, copy, cancellationToken));
    }

    /// <summary>The refusal of a command on a scenario.</summary>
    public static ProblemAnswer Refused(string id, ScenarioResult result, Caller caller, Precondition precondition) => result.Status switch
    {
        CommandStatus.NotFound => NotFound(id),
        CommandStatus.Stale => precondition.Stale(result.View?.Version ?? 0),
        CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
        CommandStatus.OutOfOrder => Refuse.OutOfOrder(result.Faults),
        _ => Refuse.Faults(result.Faults),
    };

    /// <summary>The stored scenario; null when there is none with that id.</summary>
    public static Task<ScenarioView?> Find(string id, IGrainFactory grains, CancellationToken cancellationToken) =>
        Code.IsValid(id) ? grains.GetGrain<IScenarioGrain>(id).Read(cancellationToken) : Task.FromResult<ScenarioView?>(null);

    /// <summary>The refusal for a scenario that does not exist.</summary>
    public static ProblemAnswer NotFound(string id) => Refuse.NotFound("id", id, "the id of a scenario, see /api/v1/scenarios");
}
