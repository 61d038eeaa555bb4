using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Settings;

/// <summary>The settings of programmes.</summary>
internal static class SettingsEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/settings</c>.</summary>
    public static void MapSettings(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/settings").WithTags("Settings");
        group.MapGet("/", Read).Requires(Permission.Read)
            .WithSummary("Norms, steps of approval, sources of money and quarters; those of version 0 are illustrative. The ETag is what a change must name")
            .Produces<SettingsAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapPut("/", Replace).Requires(Permission.ChangeScenarios).WithSummary("Replaces all settings").Accepts<ProgrammeSettings>("application/json")
            .TakesVersion().TakesKey().Produces<SettingsAnswer>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapGet("/history", History).Requires(Permission.Read).WithSummary("What was settled when and by whom, newest first").TakesPage()
            .Produces<PageAnswer<SettingsChangeAnswer>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
    }

    /// <summary>The settings as they are.</summary>
    private static async Task<IResult> Read(string programme, HttpContext context, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is null) return Snapshots.NotFound(programme);
        var view = await grains.GetGrain<ISettingsGrain>(programme).Read(cancellationToken);
        return Answer.Json(context.Response, view.Version, SettingsAnswer.Of(view));
    }

    /// <summary>Replaces all settings; every part must be given.</summary>
    private static async Task<IResult> Replace(
        string programme, HttpContext context, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var (settings, refusal) = await JsonBody.Read(context.Request, SettingsReader.Read, cancellationToken);
        if (settings is null) return refusal!;
        if (await snapshots.Find(programme, cancellationToken) is null) return Snapshots.NotFound(programme);
        var precondition = Precondition.Of(context.Request);
        var result = await grains.GetGrain<ISettingsGrain>(programme).Replace(caller.Header(precondition.Version), settings, cancellationToken);
        return result switch
        {
            { Status: CommandStatus.Done, View: { } view } => Answer.Json(context.Response, view.Version, SettingsAnswer.Of(view)),
            { Status: CommandStatus.NotFound } => Snapshots.NotFound(programme),
            { Status: CommandStatus.Stale } => precondition.Stale(result.View?.Version ?? 0),
            { Status: CommandStatus.IdReused } => Refuse.KeyReused(caller.CommandId),
            _ => Refuse.Faults(result.Faults),
        };
    }

    /// <summary>What was settled, newest first.</summary>
    private static async Task<IResult> History(string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var page = query.Page();
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is null) return Snapshots.NotFound(programme);
        var history = await grains.GetGrain<ISettingsGrain>(programme).History(page.Number, page.Size, cancellationToken);
        return Answer.Json(new PageAnswer<SettingsChangeAnswer>([.. history.Items.Select(SettingsChangeAnswer.Of)], history.Total, page.Number, page.Size));
    }
}
