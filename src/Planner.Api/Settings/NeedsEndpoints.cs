using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Settings;

/// <summary>Deriving the needs of many wards by norms.</summary>
internal static class NeedsEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/needs/derive</c>.</summary>
    public static void MapNeeds(this RouteGroupBuilder api) => api.MapPost("/programmes/{programme}/needs/derive", Derive)
        .WithTags("Settings").Requires(Permission.ChangeWards)
        .WithSummary("Derives needs of many wards from their levels by the norms in force: all of it or nothing. {items?, wards? or \"all\"}")
        .Accepts<DeriveBody>("application/json").Takes("preview", "true: say what would be done and change nothing").TakesKey()
        .Produces<DerivedAnswer>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound)
        .WithRequestTimeout(Timeouts.Import);

    /// <summary>Derives needs. Under <c>preview=true</c> it only says what would change, with the sums before and after.</summary>
    private static async Task<IResult> Derive(string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var query = new Query(request);
        var preview = query.Flag("preview");
        if (query.Close() is { } badQuery) return badQuery;
        var (order, refusal) = await JsonBody.Read(request, DeriveBody.ReadMany, cancellationToken);
        if (order is null) return refusal!;
        if (await snapshots.Find(programme, cancellationToken) is null) return Snapshots.NotFound(programme);
        var grain = grains.GetGrain<IProgrammeGrain>(programme);
        if (preview)
        {
            var would = await grain.PreviewNeeds(order, cancellationToken);
            if (!would.Exists) return Snapshots.NotFound(programme);
            return would.Faults.Count == 0 ? Answer.Json(DerivedAnswer.Of(would)) : Refuse.Faults(would.Faults);
        }
        var result = await grain.DeriveNeeds(caller.Header(), order, cancellationToken);
        return result.Status switch
        {
            CommandStatus.Done => Answer.Json(DerivedAnswer.Of(result)),
            CommandStatus.NotFound => Snapshots.NotFound(programme),
            CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
            _ => Refuse.Faults(result.Faults),
        };
    }
}
