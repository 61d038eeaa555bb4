using Microsoft.AspNetCore.Mvc;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Import;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Progress;

/// <summary>Takes in tables of actuals.</summary>
internal static class ActualsImport
{
    /// <summary>Maps <c>/programmes/{programme}/actuals/import</c>.</summary>
    public static void MapActualsImport(this RouteGroupBuilder group)
    {
        var import = group.MapPost("/actuals/import", Import).Requires(Permission.ChangeWards)
            .WithSummary("Records the actuals of a CSV or XLSX table (ward, on, item, amount, source, note; or criterion and level): all of them or nothing");
        import.WithMetadata(new RequestSizeLimitAttribute(BodyLimits.Import), new TakesFiles("multipart/form-data", CsvWriting.MediaType, XlsxWriting.MediaType))
            .WithRequestTimeout(Timeouts.Import);
        import.Takes("preview", "true: say what would be done and change nothing").TakesKey().Produces<ActualsAnswer>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>
    /// Records actuals of many wards: all of them or nothing, once a key. Under <c>preview=true</c> it only says what would be done, ward by ward.
    /// </summary>
    private static async Task<IResult> Import(
        string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var caller = Caller.Of(request, time);
        if (caller.Refusal is not null) return caller.Refusal;
        var query = new Query(request);
        var preview = query.Flag("preview");
        var (files, refusal) = await ImportUpload.Read(request, query, cancellationToken, ActualsTable.Name);
        if (refusal is not null) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var reading = ActualsTable.Read(files, snapshot, cancellationToken);
        if (reading.Faults.Faults.Count > 0) return ImportRefusal.Of(reading.Faults.Faults, reading.Notices, reading.Faults.Malformed);
        var grain = grains.GetGrain<IProgrammeGrain>(programme);
        if (preview)
        {
            var would = await grain.PreviewActuals(reading.Rows, cancellationToken);
            return would.Faults.Count > 0
                ? ImportRefusal.Of(would.Faults, reading.Notices, malformed: false)
                : Answer.Json(new ActualsAnswer("preview", reading.Rows.Length, would.WardsChanged, reading.Notices, would.Wards));
        }
        var result = await grain.RecordActuals(caller.Header(), reading.Rows, cancellationToken);
        return result.Status switch
        {
            CommandStatus.Done => Answer.Json(new ActualsAnswer("done", reading.Rows.Length, result.WardsChanged, reading.Notices)),
            CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
            CommandStatus.NotFound => Snapshots.NotFound(programme),
            _ => ImportRefusal.Of(result.Faults, reading.Notices, malformed: false),
        };
    }
}
