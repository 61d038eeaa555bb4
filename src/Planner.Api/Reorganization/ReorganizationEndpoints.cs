using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Samples;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>Mergers, splits and renamings of units: what one would change, one applied or undone, and those that were.</summary>
internal static class ReorganizationEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/reorganization</c>.</summary>
    public static void MapReorganization(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/reorganization").WithTags("Reorganization");
        DescribePreview(group.MapGet("/preview/", PreviewShipped), "What a shipped event would change in wards and open scenarios").Takes("date", "the day of a shipped event, as 2025-01-01");
        DescribePreview(group.MapPost("/preview/", PreviewGiven), "What an event of one's own would change in wards and open scenarios, or a shipped one with shares entered").Accepts<ReorganizationEvent>("application/json");
        group.MapGet("/", List).Requires(Permission.Read).WithSummary("The events that were applied, newest first, and whether they may be undone; its ETag is what applying and undoing must name")
            .Produces<AppliedEventsAnswer>().Refuses(StatusCodes.Status404NotFound);
        DescribeChange(group.MapPost("/", Apply), "Applies an event to wards, districts, promises and open scenarios: all of it or nothing").Accepts<ReorganizationEvent>("application/json")
            .Takes("date", "the day of a shipped event, as 2025-01-01; then without a body");
        DescribeChange(group.MapPost("/{number}/undo", Undo), "Undoes the last event in force, until a scheme is adopted");
    }

    private static RouteHandlerBuilder DescribePreview(RouteHandlerBuilder endpoint, string summary) => endpoint.Requires(Permission.Read).WithSummary(summary).Produces<ReorganizationPreview>()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests);

    private static RouteHandlerBuilder DescribeChange(RouteHandlerBuilder endpoint, string summary)
    {
        endpoint.WithRequestTimeout(Timeouts.Import);
        return endpoint.Requires(Permission.Import).WithSummary(summary).TakesVersion().TakesKey().Produces<AppliedEvent>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    /// <summary>The preview of the shipped event of a day.</summary>
    private static async Task<IResult> PreviewShipped(string programme, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var date = query.RequiredText("date", Days);
        if (query.Close() is { } refusal) return refusal;
        var (happening, unknown) = await Shipped(date, cancellationToken);
        return happening is null ? unknown! : await Preview(programme, happening, grains, cancellationToken);
    }

    /// <summary>The preview of the event in the body.</summary>
    private static async Task<IResult> PreviewGiven(string programme, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } badQuery) return badQuery;
        var (happening, refusal) = await JsonBody.Read(request, ReorganizationReader.Read, cancellationToken);
        return happening is null ? refusal! : await Preview(programme, happening, grains, cancellationToken);
    }

    private static async Task<IResult> Preview(string programme, ReorganizationEvent happening, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (!Code.IsValid(programme)) return Snapshots.NotFound(programme);
        var answer = await grains.GetGrain<IProgrammeGrain>(programme).PreviewReorganization(happening, cancellationToken);
        if (!answer.Exists) return Snapshots.NotFound(programme);
        return answer.Preview is { } preview ? Answer.Json(preview) : Refuse.Faults(answer.Faults);
    }

    /// <summary>The events that were applied.</summary>
    private static async Task<IResult> List(string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        if (!Code.IsValid(programme)) return Snapshots.NotFound(programme);
        var answer = await grains.GetGrain<IProgrammeGrain>(programme).Reorganizations(cancellationToken);
        return answer.Exists ? Answer.Json(response, answer.SnapshotVersion, new AppliedEventsAnswer(answer.SnapshotVersion, answer.Events)) : Snapshots.NotFound(programme);
    }

    /// <summary>Applies the event in the body, or under <c>date</c> a shipped one.</summary>
    private static async Task<IResult> Apply(string programme, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(context.Request);
        var date = query.Text("date");
        if (query.Close() is { } badQuery) return badQuery;
        var (happening, refusal) = date is null ? await JsonBody.Read(context.Request, ReorganizationReader.Read, cancellationToken) : await Shipped(date, cancellationToken);
        if (happening is null) return refusal!;
        return await Change(programme, context, grains, time, (grain, header) => grain.ApplyReorganization(header, happening, cancellationToken), () => Snapshots.NotFound(programme));
    }

    /// <summary>Undoes an event.</summary>
    private static async Task<IResult> Undo(string programme, string number, HttpContext context, IGrainFactory grains, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        if (!long.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row)) return Missing();
        return await Change(programme, context, grains, time, (grain, header) => grain.UndoReorganization(header, row, cancellationToken), Missing);

        ProblemAnswer Missing() => Refuse.NotFound("number", number, $"the number of an event of /api/v1/programmes/{programme}/reorganization");
    }

    private static async Task<IResult> Change(
        string programme, HttpContext context, IGrainFactory grains, TimeProvider time, Func<IProgrammeGrain, CommandHeader, Task<ReorganizationResult>> change, Func<ProblemAnswer> missing)
    {
        if (!Code.IsValid(programme)) return Snapshots.NotFound(programme);
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var precondition = Precondition.Of(context.Request);
        var result = await change(grains.GetGrain<IProgrammeGrain>(programme), caller.Header(precondition.Version));
        return result.Status switch
        {
            CommandStatus.Done => Answer.Json(context.Response, result.SnapshotVersion, result.Applied!),
            CommandStatus.NotFound => result.SnapshotVersion == 0 ? Snapshots.NotFound(programme) : missing(),
            CommandStatus.Stale => precondition.Stale(result.SnapshotVersion),
            CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
            CommandStatus.OutOfOrder => Refuse.OutOfOrder(result.Faults),
            _ => Refuse.Faults(result.Faults),
        };
    }

    private static string Days => "one of " + string.Join(", ", SampleFiles.Bundled.ReorganizationDays);

    private static async Task<(ReorganizationEvent? Event, ProblemAnswer? Unknown)> Shipped(string date, CancellationToken cancellationToken) =>
        SampleFiles.Bundled.ReorganizationDays.Contains(date) ? (await SampleFiles.Bundled.Reorganization(date, cancellationToken), null) : (null, Refuse.Fault("date", date, Days));
}
