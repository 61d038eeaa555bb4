using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Forecasts;

/// <summary>What was forecast of the adopted schemes of a programme, how good it was, and what practice says of the uncertainties.</summary>
internal static class ForecastEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/forecasts</c> and <c>/calibration</c>.</summary>
    public static void MapForecasts(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/programmes/{programme}").WithTags("Forecasts");
        var forecasts = group.MapGroup("/forecasts");
        Describe(forecasts.MapGet("/", List), "The forecasts that are kept, newest first, without their wards; as a file a row a year. The ETag counts them: none is ever changed")
            .TakesPage().TakesFormat().Produces<PageAnswer<ForecastHead>>();
        Describe(forecasts.MapGet("/{fingerprint}", Read), "A forecast with the chance of every ward to stand recognized at the end of every year; as a file a row a ward and year")
            .TakesFormat().Produces<ForecastRecord>();
        DescribeScore(forecasts.MapGet("/score", Score), "How good the forecasts have been by what is recorded of years that are over; as a file all together and each lead time apart")
            .Produces<ForecastScoreView>();
        DescribeScore(forecasts.MapGet("/reliability", Reliability), "How often chances of wards came true, by their size").TakesPage().Produces<PageAnswer<ReliabilityBin>>();
        Describe(group.MapGet("/calibration", Calibrate),
                "What the practice of the scheme in force says of each setting of its uncertainty, with the evidence. Applies nothing: who takes it up stores the draft as a scenario")
            .TakesFormat().Produces<CalibrationView>().Refuses(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary) => endpoint.Requires(Permission.Read).WithSummary(summary)
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests);

    private static RouteHandlerBuilder DescribeScore(RouteHandlerBuilder endpoint, string summary) => Describe(endpoint, summary)
        .Takes("decision", "id of a decision, whose forecasts alone are scored; those of all when missing").Takes("pilot", "year of a pilot cohort, whose wards alone are scored; all when missing").TakesFormat();

    /// <summary>The forecasts without their wards. Also as CSV and XLSX (<c>format</c>), then a row a year.</summary>
    private static async Task<IResult> List(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } badQuery) return badQuery;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var heads = await grains.GetGrain<IForecastsGrain>(programme).List(cancellationToken);
        var shown = page.Of(heads).ToList();
        Answer.SetVersion(response, heads.Length);
        return format == Format.Json
            ? Answer.Json(new PageAnswer<ForecastHead>(shown, heads.Length, page.Number, page.Size))
            : File(ForecastTables.Years.With(shown.SelectMany(head => head.Years, (head, year) => (head, year))), format, snapshot.Programme, response, null);
    }

    /// <summary>A forecast. Also as CSV and XLSX (<c>format</c>), then a row a ward and year.</summary>
    private static async Task<IResult> Read(
        string programme, string fingerprint, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var format = query.Format();
        if (query.Close() is { } badQuery) return badQuery;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        if (await grains.GetGrain<IForecastsGrain>(programme).Find(fingerprint, cancellationToken) is not { } record)
            return Refuse.NotFound("fingerprint", fingerprint, $"the fingerprint of a forecast of /api/v1/programmes/{programme}/forecasts");
        response.Headers.ETag = $"\"{record.Fingerprint}\"";
        if (format == Format.Json) return Answer.Json(record);
        var rows = record.Wards.SelectMany(ward => record.Years.Select((year, y) => (ward.Ward, year.Year, ward.Chances[y])));
        return File(ForecastTables.Wards.With(rows), format, snapshot.Programme, response, new FigurePrint(record.Fingerprint, record.Seed));
    }

    /// <summary>The score. Also as CSV and XLSX (<c>format</c>), then a row all together and each lead time.</summary>
    private static async Task<IResult> Score(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var (view, snapshot, _, format, refusal) = await Scored(programme, request, pages: false, grains, snapshots, cancellationToken);
        if (view is null) return refusal!;
        return format == Format.Json
            ? Answer.Json(view)
            : File(ForecastTables.Leads.With(view.Score is { } score ? [score.Total, .. score.Leads] : []), format, snapshot!.Programme, response, new FigurePrint(view.Score?.Fingerprint, null));
    }

    /// <summary>The reliability table of the wards. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Reliability(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var (view, snapshot, page, format, refusal) = await Scored(programme, request, pages: true, grains, snapshots, cancellationToken);
        if (view is null) return refusal!;
        var bins = view.Score?.Total.Wards?.Bins ?? [];
        return TableAnswer.Page(ForecastTables.Bins, [.. page.Of(bins)], bins.Length, page, format, snapshot!.Programme, response, new FigurePrint(view.Score?.Fingerprint, null));
    }

    /// <summary>What practice says of the uncertainties. Also as CSV and XLSX (<c>format</c>), then a row a setting.</summary>
    private static async Task<IResult> Calibrate(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var format = query.Format();
        if (query.Close() is { } badQuery) return badQuery;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var reply = await grains.GetGrain<IForecastsGrain>(programme).Calibrate(cancellationToken);
        if (reply.Status == CommandStatus.OutOfOrder) return Refuse.OutOfOrder(reply.Faults);
        if (reply.Status != CommandStatus.Done) return Snapshots.NotFound(programme);
        if (reply.View is not { } view) return Refuse.OutOfOrder([new Fault("programme", programme, "a programme that has adopted a scheme")]);
        return format == Format.Json
            ? Answer.Json(view)
            : File(ForecastTables.Settings.With(view.Calibration.Settings), format, snapshot.Programme, response, new FigurePrint(view.Calibration.Fingerprint, null));
    }

    private static async Task<(ForecastScoreView? View, Snapshot? Snapshot, Page Page, Format Format, IResult? Refusal)> Scored(
        string programme, HttpRequest request, bool pages, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var asked = new ForecastQuestion(query.Text("decision"), query.WholeOrNone("pilot", ScenarioValidation.LeastYear, ScenarioValidation.MostYear));
        var (page, format) = (pages ? query.Page() : default, query.Format());
        if (query.Close() is { } badQuery) return (null, null, page, format, badQuery);
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return (null, null, page, format, Snapshots.NotFound(programme));
        var reply = await grains.GetGrain<IForecastsGrain>(programme).Score(asked, cancellationToken);
        return (reply.View, snapshot, page, format, reply.Status == CommandStatus.NotFound ? Snapshots.NotFound(programme) : Refuse.Faults(reply.Faults));
    }

    private static IResult File(FilledTable table, Format format, Programme programme, HttpResponse response, FigurePrint? print) =>
        format == Format.Csv ? TableAnswer.Csv(table, programme, response, print) : TableAnswer.Xlsx(table.Name, [table], programme, response, print);
}
