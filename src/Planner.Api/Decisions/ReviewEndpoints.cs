using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.RateLimits;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.Decisions;

/// <summary>The way of a scenario to the scheme: handed in, reviewed, approved or returned, adopted.</summary>
internal static class ReviewEndpoints
{
    private const string Json = "application/json";

    /// <summary>Maps it below <c>/scenarios/{id}</c>.</summary>
    public static void MapReview(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/scenarios/{id}").WithTags("Decisions");
        group.MapGet("/review", Read).Requires(Permission.Read).WithSummary("Where a scenario stands on its way to adoption; its ETag is what a step must name")
            .Produces<ReviewAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapPost("/submission", Submit).Requires(Permission.ChangeScenarios)
            .WithSummary("Hands a scenario in: its plan, bound, futures and rejected options are computed and frozen").Accepts<ProposalRequest>(Json).IsStep()
            .Refuses(StatusCodes.Status422UnprocessableEntity, StatusCodes.Status429TooManyRequests).RequireRateLimiting(RateLimitHosting.Computing);
        group.MapPost("/comments", (HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancel) =>
                Say(context, id, grains, time, (grain, command) => grain.Comment(command, cancel), cancel))
            .Requires(Permission.ChangeScenarios, Permission.Approve).WithSummary("Says something of a scenario").Accepts<CommentBody>(Json).IsStep();
        group.MapPost("/review", (HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancel) =>
                Say(context, id, grains, time, (grain, command) => grain.Review(command, cancel), cancel))
            .Requires(Permission.Approve).WithSummary("Finds what was handed in fit to be decided on").Accepts<CommentBody>(Json).IsStep();
        group.MapPost("/return", (HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancel) =>
                Say(context, id, grains, time, (grain, command) => grain.GiveBack(command, cancel), cancel))
            .Requires(Permission.Approve).WithSummary("Gives a scenario back, with the reason").Accepts<CommentBody>(Json).IsStep();
        group.MapPost("/approvals", Approve).Requires(Permission.Approve).WithSummary("Enters the approval that is due").Accepts<ApprovalBody>(Json).IsStep();
        group.MapPost("/adoption", Adopt).Requires(Permission.Approve).WithSummary("Makes an approved scenario the scheme and seals the decision record")
            .Accepts<AdoptionBody>(Json).TakesVersion().TakesKey().Produces<DecisionRecord>(StatusCodes.Status201Created)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder IsStep(this RouteHandlerBuilder endpoint) => endpoint.TakesVersion().TakesKey().Produces<ReviewAnswer>()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);

    private static async Task<IResult> Read(string id, HttpContext context, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } refusal) return refusal;
        return await ScenarioEndpoints.Find(id, grains, cancellationToken) is { } view
            ? Answer.Json(context.Response, view.Version, ReviewAnswer.Of(view))
            : ScenarioEndpoints.NotFound(id);
    }

    private static Task<IResult> Submit(HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken) => Step(
        context, id, time, SubmissionBody.Read,
        async (asked, header) =>
        {
            if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return (new ScenarioResult(CommandStatus.NotFound, null, []), null);
            var submit = header with { Request = JsonSerializer.Serialize(asked, ModelJson.Options) };
            var reply = await grains.GetGrain<IPlannerGrain>(id).Propose(asked, cancellationToken);
            if (reply.Summary is not { } summary) return (null, OutcomeEndpoints.Refused(reply.Status, reply.Faults, reply.NoPlan, view));
            var settings = await grains.GetGrain<ISettingsGrain>(view.Scenario.Programme).Read(cancellationToken);
            return (await grains.GetGrain<IScenarioGrain>(id).Submit(new SubmitScenario(submit, reply.ScenarioVersion, summary, settings.Settings.Approvals), cancellationToken), null);
        },
        cancellationToken);

    private static Task<IResult> Approve(HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken) => Step(
        context, id, time, ApprovalBody.Read,
        async (asked, header) => (await grains.GetGrain<IScenarioGrain>(id).Approve(new ApproveScenario(header, asked.Step, asked.Number, asked.On, asked.File), cancellationToken), null),
        cancellationToken);

    private static Task<IResult> Say(
        HttpContext context, string id, IGrainFactory grains, TimeProvider time, Func<IScenarioGrain, CommentScenario, Task<ScenarioResult>> say, CancellationToken cancellationToken) => Step(
        context, id, time, CommentBody.Read,
        async (asked, header) => (await say(grains.GetGrain<IScenarioGrain>(id), new CommentScenario(header, asked.Text)), null),
        cancellationToken);

    private static async Task<IResult> Step<T>(
        HttpContext context, string id, TimeProvider time, Func<JsonElement, FaultList, T?> read,
        Func<T, CommandHeader, Task<(ScenarioResult? Result, IResult? Refusal)>> take, CancellationToken cancellationToken)
        where T : class
    {
        var (asked, caller, precondition, refusal) = await Asked(context, id, time, read, cancellationToken);
        if (asked is null) return refusal!;
        var (result, refused) = await take(asked, caller.Header(precondition.Version));
        if (result is null) return refused!;
        return result is { Status: CommandStatus.Done, View: { } view }
            ? Answer.Json(context.Response, view.Version, ReviewAnswer.Of(view))
            : ScenarioEndpoints.Refused(id, result, caller, precondition);
    }

    private static async Task<IResult> Adopt(HttpContext context, string id, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        var (asked, caller, precondition, refusal) = await Asked(context, id, time, AdoptionBody.Read, cancellationToken);
        if (asked is null) return refusal!;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var result = await grains.GetGrain<IProgrammeGrain>(view.Scenario.Programme).Adopt(caller.Header(precondition.Version), id, asked.Note, cancellationToken);
        if (result is not { Status: CommandStatus.Done, Record: { } record })
            return ScenarioEndpoints.Refused(id, new ScenarioResult(result.Status, view with { Version = result.ScenarioVersion }, result.Faults), caller, precondition);
        context.Response.Headers.Location = DecisionEndpoints.Route + record.Id;
        return Answer.Json(context.Response, result.ScenarioVersion, record, StatusCodes.Status201Created);
    }

    private static async Task<(T? Asked, Caller Caller, Precondition Precondition, IResult? Refusal)> Asked<T>(
        HttpContext context, string id, TimeProvider time, Func<JsonElement, FaultList, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        var (caller, precondition) = (Caller.Of(context.Request, time), Precondition.Of(context.Request));
        if ((new Query(context.Request).Close() ?? caller.Refusal ?? (Code.IsValid(id) ? null : ScenarioEndpoints.NotFound(id))) is { } refusal) return (null, caller, precondition, refusal);
        var (asked, unread) = await JsonBody.Read(context.Request, read, cancellationToken);
        return (asked, caller, precondition, unread);
    }
}
