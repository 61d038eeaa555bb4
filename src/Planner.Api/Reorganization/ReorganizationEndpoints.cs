using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Samples;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>What mergers, splits and renamings of units would change. Nothing is stored.</summary>
internal static class ReorganizationEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/reorganization/preview</c>.</summary>
    public static void MapReorganization(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}/reorganization/preview").WithTags("Reorganization");
        Describe(group.MapGet("/", Shipped), "What a shipped event would change in wards and open scenarios").Takes("date", "the day of a shipped event, as 2025-01-01");
        Describe(group.MapPost("/", Given), "What an event of one's own would change in wards and open scenarios, or a shipped one with shares entered").Accepts<ReorganizationEvent>("application/json");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary) => endpoint.Requires(Permission.Read).WithSummary(summary).Produces<ReorganizationPreview>()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests);

    /// <summary>The preview of the shipped event of a day.</summary>
    private static async Task<IResult> Shipped(string programme, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var days = SampleFiles.Bundled.ReorganizationDays;
        var date = query.RequiredText("date", "one of " + string.Join(", ", days));
        if (query.Close() is { } refusal) return refusal;
        if (!days.Contains(date)) return Refuse.Fault("date", date, "one of " + string.Join(", ", days));
        return await Preview(programme, await SampleFiles.Bundled.Reorganization(date, cancellationToken), grains, cancellationToken);
    }

    /// <summary>The preview of the event in the body.</summary>
    private static async Task<IResult> Given(string programme, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
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
}
