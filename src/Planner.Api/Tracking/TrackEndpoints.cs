using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Tracking;

/// <summary>The adopted scheme of a programme beside what has become of it. While nothing has been adopted the track is null and its tables are empty.</summary>
internal static class TrackEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/track</c> and its tables.</summary>
    public static void MapTrack(this RouteGroupBuilder api)
    {
        var track = api.MapGroup("/programmes/{programme}/track").WithTags("Tracking");
        Describe(track.MapGet("/", Read), "The adopted scheme beside practice, with difficulties and visits; track is null while nothing has been adopted, its wards are a table of their own")
            .Produces<TrackView>();
        Describe(track.MapGet("/wards", Wards), "The wards beside what the adopted scheme promises of them, by code")
            .Takes("status", EnumNames.Allowed<TrackStatus>()).Takes("district", "code of a district").Takes("ward", "code of a ward").TakesPage().TakesFormat().Produces<PageAnswer<WardTrack>>();
        Describe(track.MapGet("/warnings", Warnings), "What goes another way than planned, the gravest first, then by ward")
            .Takes("kind", EnumNames.Allowed<WarningKind>()).Takes("district", "code of a district").TakesPage().TakesFormat().Produces<PageAnswer<TrackWarning>>();
        Describe(track.MapGet("/visits", Visits), "Whom inspectors should visit next, by expected gain").TakesPage().TakesFormat().Produces<PageAnswer<ProposedVisit>>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary) => endpoint.Requires(Permission.Read).WithSummary(summary).TakesTrack()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status429TooManyRequests);

    /// <summary>The scheme beside practice as it is today.</summary>
    private static async Task<IResult> Read(
        string programme, HttpRequest request, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var asked = query.Track(time.Today());
        if (query.Close() is { } badQuery) return badQuery;
        var (snapshot, missing) = await Find(programme, null, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        var (view, refusal) = await View(programme, asked, grains, cancellationToken);
        return refusal ?? Answer.Json(view);
    }

    /// <summary>Its wards; <c>status</c>, <c>district</c> and <c>ward</c> narrow the list. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Wards(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (asked, filter) = (query.Track(time.Today()), new TrackFilter(query.Choice<TrackStatus>("status"), query.Text("district"), query.Text("ward")));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } badQuery) return badQuery;
        var (snapshot, missing) = await Find(programme, filter.District, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        if (filter.Ward is { } ward && snapshot.IndexOf(ward) < 0) return Refuse.Fault("ward", ward, $"the code of a ward of {programme}");
        var found = await grains.GetGrain<ITrackGrain>(programme).Wards(asked, filter, page.Skip, page.Size, cancellationToken);
        // Only a file has to say by itself what it is of.
        var print = format == Format.Json ? null : Print((await View(programme, asked, grains, cancellationToken)).View);
        return TableAnswer.Page(TrackTables.Wards, found.Items, found.Total, page, format, snapshot.Programme, response, print);
    }

    /// <summary>Its warnings; <c>kind</c> and <c>district</c> narrow the list. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Warnings(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (asked, kind, district) = (query.Track(time.Today()), query.Choice<WarningKind>("kind"), query.Text("district"));
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } badQuery) return badQuery;
        var (snapshot, missing) = await Find(programme, district, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        var (view, refusal) = await View(programme, asked, grains, cancellationToken);
        if (view is null) return refusal!;
        var found = (view.Track?.Warnings ?? []).Where(warning => (kind is null || warning.Kind == kind) && (district is null || warning.District == district)).ToList();
        return TableAnswer.Page(TrackTables.Warnings, [.. page.Of(found)], found.Count, page, format, snapshot.Programme, response, Print(view));
    }

    /// <summary>Whom to visit next. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Visits(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, TimeProvider time, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (asked, page, format) = (query.Track(time.Today()), query.Page(), query.Format());
        if (query.Close() is { } badQuery) return badQuery;
        var (snapshot, missing) = await Find(programme, null, snapshots, cancellationToken);
        if (snapshot is null) return missing!;
        var (view, refusal) = await View(programme, asked, grains, cancellationToken);
        return view is null ? refusal! : TableAnswer.Page(TrackTables.Visits, [.. page.Of(view.Visits)], view.Visits.Length, page, format, snapshot.Programme, response, Print(view));
    }

    private static FigurePrint? Print(TrackView? view) => view?.Track is { } track ? new FigurePrint(track.Fingerprint, track.Forecast?.Seed) : null;

    private static async Task<(Snapshot? Snapshot, ProblemAnswer? Missing)> Find(string programme, string? district, Snapshots snapshots, CancellationToken cancellationToken)
    {
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return (null, Snapshots.NotFound(programme));
        return district is null || snapshot.Programme.FindDistrict(district) is not null
            ? (snapshot, null)
            : (null, Refuse.Fault("district", district, $"the code of a district of {programme}"));
    }

    private static async Task<(TrackView? View, ProblemAnswer? Refusal)> View(string programme, TrackRequest asked, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var reply = await grains.GetGrain<ITrackGrain>(programme).Read(asked, cancellationToken);
        if (reply.View is { } view) return (view, null);
        return (null, reply.Status switch
        {
            CommandStatus.NotFound => Snapshots.NotFound(programme),
            CommandStatus.OutOfOrder => Refuse.OutOfOrder(reply.Faults),
            _ => Refuse.Faults(reply.Faults),
        });
    }
}
