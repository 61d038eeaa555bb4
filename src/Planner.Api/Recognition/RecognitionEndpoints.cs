using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;
using ModelWard.Planner.Api.Wards;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>The recognition of one ward and of all.</summary>
internal static class RecognitionEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/recognitions</c> and <c>/programmes/{programme}/wards/{code}/recognition</c>.</summary>
    public static void MapRecognition(this RouteGroupBuilder api)
    {
        api.MapGet("/programmes/{programme}/recognitions", List).Requires(Permission.Read).WithTags("Recognition").WithSummary("Where every ward stands on the way to the title, by code")
            .Takes("district", "code of a district").Takes("state", EnumNames.Allowed<RecognitionState>())
            .Takes("due", "true: only wards with a yearly review due or a remedy overdue").TakesPage().TakesFormat()
            .Produces<PageAnswer<RecognitionRow>>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        var group = api.MapGroup("/programmes/{programme}/wards/{code}/recognition").WithTags("Recognition");
        group.MapGet("/", Read).Requires(Permission.Read).WithSummary("All that was recorded of a ward's recognition; the ETag is the ward's")
            .Produces<RecognitionAnswer>().Refuses(StatusCodes.Status404NotFound);
        group.MapRecognitionCommands();
    }

    /// <summary>The wards by code; <c>district</c>, <c>state</c> and <c>due</c> narrow the list. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> List(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (district, state, due) = (query.Text("district"), query.Choice<RecognitionState>("state"), query.Flag("due"));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (district is not null && snapshot.Programme.FindDistrict(district) is null) return Refuse.Fault("district", district, $"the code of a district of {programme}");

        var today = time.Today();
        var standings = (await grains.GetGrain<IProgrammeGrain>(programme).Recognitions(cancellationToken)).ToDictionary(one => one.Ward, one => one.Standing, StringComparer.Ordinal);
        var rows = snapshot.Wards.Where(ward => standings.ContainsKey(ward.Code)).Select(ward => RecognitionRow.Of(ward, standings[ward.Code], today))
            .Where(row => (district is null || row.District == district) && (state is null || row.State == state) && (!due || row.IsDue())).ToList();
        var items = page.Of(rows).ToList();
        if (format == Format.Json) return Answer.Json(new PageAnswer<RecognitionRow>(items, rows.Count, page.Number, page.Size));
        var table = RecognitionTables.Recognitions.With(items);
        return format == Format.Csv ? TableAnswer.Csv(table, snapshot.Programme, response) : TableAnswer.Xlsx("recognitions", [table], snapshot.Programme, response);
    }

    /// <summary>The whole file of a ward: rounds, findings, remedies, decisions.</summary>
    private static async Task<IResult> Read(
        string programme, string code, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        var (snapshot, missing) = await WardEndpoints.Find(programme, code, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        // The view first: its version is then never newer than the file.
        var ward = WardEndpoints.WardGrain(grains, programme, code);
        if (await ward.Read(cancellationToken) is not { } view || await ward.ReadRecognition(cancellationToken) is not { } file) return WardEndpoints.NotFound(programme, code);
        return Answer.Json(response, view.Version, RecognitionAnswer.Of(view, file, time.Today()));
    }
}
