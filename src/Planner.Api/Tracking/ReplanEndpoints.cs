using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.Tracking;

/// <summary>Corrects an adopted scheme from today's state with the least disturbance.</summary>
internal static class ReplanEndpoints
{
    private const string Json = "application/json";

    /// <summary>Maps <c>/programmes/{programme}/replan</c>.</summary>
    public static void MapReplan(this RouteGroupBuilder api)
    {
        var replan = api.MapGroup("/programmes/{programme}/replan").WithTags("Tracking");
        replan.MapPost("/", Ask).Requires(Permission.Compute).WithSummary("Corrects the adopted scheme from today's state with the least disturbance; nothing is stored")
            .Accepts<ReplanRequest>(Json).Produces<Replan>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status429TooManyRequests);
        replan.MapPost("/scenarios", Store).Requires(Permission.Compute).Requires(Permission.ChangeScenarios)
            .WithSummary("Corrects the adopted scheme and stores what comes of the accepted changes as a scenario, to be submitted and adopted")
            .Accepts<ReplanRequest>(Json).TakesKey().Produces<ScenarioAnswer>(StatusCodes.Status201Created)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Corrects the scheme; the body may be missing.</summary>
    private static async Task<IResult> Ask(string programme, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } badQuery) return badQuery;
        var (asked, unread) = await ReplanBody.Read(request, cancellationToken);
        if (asked is null) return unread!;
        var (replan, refusal) = await Replanned(programme, asked, grains, cancellationToken);
        return refusal ?? Answer.Json(replan);
    }

    /// <summary>Corrects the scheme and stores the scenario. A repeat gets the first answer, also when by now something else or nothing would come of it.</summary>
    private static async Task<IResult> Store(string programme, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (asked, unread) = await ReplanBody.Read(context.Request, cancellationToken);
        if (asked is null) return unread!;
        var (id, header) = (caller.NewId(), ScenarioMaking.Header(caller, new { replanOf = programme, asked }));
        var scenario = grains.GetGrain<IScenarioGrain>(id);
        if (caller.HasKey && await scenario.Made(header, cancellationToken) is { } first) return ScenarioMaking.Answered(context, caller, id, first);
        var (replan, refusal) = await Replanned(programme, asked, grains, cancellationToken);
        return refusal ?? NothingToStore(replan!) ?? ScenarioMaking.Answered(context, caller, id, await scenario.Create(header, replan!.Scenario, cancellationToken));
    }

    private static async Task<(Replan? Replan, ProblemAnswer? Refusal)> Replanned(
        string programme, ReplanRequest asked, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (!Code.IsValid(programme)) return (null, Snapshots.NotFound(programme));
        var reply = await grains.GetGrain<ITrackGrain>(programme).Replan(asked, cancellationToken);
        return reply.Replan is { } replan ? (replan, null) : (null, reply.Status switch
        {
            CommandStatus.NotFound => Snapshots.NotFound(programme),
            CommandStatus.OutOfOrder => Refuse.OutOfOrder(reply.Faults),
            _ => Refuse.Faults(reply.Faults),
        });
    }

    private static ProblemAnswer? NothingToStore(Replan replan)
    {
        if (replan.Changes.IsEmpty)
            return Refuse.OutOfOrder([Fault.Of("changes", "none", $"a scheme that something has to be changed in; {replan.Decision} is to go on as promised, so there is nothing to store")]);
        return replan.Changes.Any(change => change.Accepted)
            ? null
            : Refuse.Fault("accepted", "none", "at least one ward that a change is proposed for, or no such field for all of them; without any there is nothing to store");
    }
}
