using System.Text;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.RateLimits;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Decisions;

/// <summary>The sealed records of adoptions: to read, to replay and to compare.</summary>
internal static class DecisionEndpoints
{
    /// <summary>Where a record is found, before its id.</summary>
    public const string Route = "/api/v1/decisions/";

    /// <summary>Maps <c>/programmes/{code}/decisions</c> and <c>/decisions/{id}</c>.</summary>
    public static void MapDecisions(this RouteGroupBuilder api)
    {
        api.MapGet("/programmes/{code}/decisions", List).Requires(Permission.Read).WithTags("Decisions").WithSummary("The decisions of a programme, newest first").TakesPage()
            .Produces<PageAnswer<DecisionRecord>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        var group = api.MapGroup("/decisions/{id}").WithTags("Decisions");
        group.MapGet("/", Read).Requires(Permission.Read).WithSummary("A decision record with its proposal (inputs and results), as a file that stands alone")
            .Produces<DecisionRecord>().Refuses(StatusCodes.Status404NotFound);
        group.MapGet("/comparison", Compare).Requires(Permission.Read).WithSummary("How a decision differs from another, in inputs and results").Takes("with", "id of the other decision")
            .Produces<DecisionComparison>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapPost("/replay", Replay).Requires(Permission.Compute).WithSummary("Computes a decision's figures again from its inputs and compares them byte by byte")
            .Produces<ReplayVerdict>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests).RequireRateLimiting(RateLimitHosting.Computing);
    }

    private static async Task<IResult> List(string code, HttpRequest request, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var page = query.Page();
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(code, cancellationToken) is null) return Snapshots.NotFound(code);
        var records = (await grains.GetGrain<IDecisionsGrain>(code).List(cancellationToken)).Reverse().ToList();
        return Answer.Json(new PageAnswer<DecisionRecord>([.. page.Of(records)], records.Count, page.Number, page.Size));
    }

    private static async Task<IResult> Read(string id, HttpRequest request, HttpResponse response, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        if (DecisionRecord.Parse(id) is not { } key || await grains.GetGrain<IDecisionsGrain>(key.Programme).File(key.Number, cancellationToken) is not { } file) return NotFound(id);
        response.Headers.ContentDisposition = $"attachment; filename=decision-{id}.json";
        return Results.Content(file, "application/json", Encoding.UTF8);
    }

    private static async Task<IResult> Replay(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return DecisionRecord.Parse(id) is { } key && await grains.GetGrain<IDecisionsGrain>(key.Programme).Replay(key.Number, cancellationToken) is { } verdict
            ? Answer.Json(verdict)
            : NotFound(id);
    }

    private static async Task<IResult> Compare(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var other = query.Text("with");
        if (query.Close() is { } refusal) return refusal;
        if (DecisionRecord.Parse(id) is not { } first) return NotFound(id);
        if (DecisionRecord.Parse(other ?? "") is not { } second || second.Programme != first.Programme)
            return Refuse.Fault("with", other, $"the id of another decision of {first.Programme}");
        return await grains.GetGrain<IDecisionsGrain>(first.Programme).Compare(first.Number, second.Number, cancellationToken) is { } comparison ? Answer.Json(comparison) : NotFound($"{id}, {other}");
    }

    private static ProblemAnswer NotFound(string id) => Refuse.NotFound("id", id, "the id of a decision, see /api/v1/programmes/{code}/decisions");
}
