using ModelWard.Files.Reorganization;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Api.Tables;
using ModelWard.Planner.Web.Reorganization;

namespace ModelWard.Planner.Api.Reorganization;

/// <summary>Reports for the units of any day: the old wards, those after each reorganization, and the districts above them.</summary>
internal static class RollUpEndpoints
{
    /// <summary>Maps <c>/programmes/{programme}/units</c>, <c>/programmes/{programme}/rollup</c> and <c>/scenarios/{id}/rollup</c>.</summary>
    public static void MapRollUps(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("").WithTags("Reorganization");
        Describe(group.MapGet("/programmes/{programme}/units", Units), "The units in force on a day, with the wards of the beginning that lie in them and those of the register that count in them").Produces<UnitsAnswer>();
        Describe(group.MapGet("/programmes/{programme}/rollup", Today), "What the wards still need today and where they stand, for the units of a day").TakesPage().TakesFormat().Produces<RollUpAnswer>();
        Describe(group.MapGet("/scenarios/{id}/rollup", OfScenario), "What a scenario takes in every year and where its wards stand, for the units of a day").Takes("year", "one year of the scenario; all when missing").TakesPage().TakesFormat()
            .Produces<RollUpAnswer>().Refuses(StatusCodes.Status422UnprocessableEntity);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary) => endpoint.Requires(Permission.Read).WithSummary(summary)
        .Takes("date", "the day on which the units are in force, as 2025-07-01; any day before the first reorganization means the old wards; missing, the units of the register now").Takes("by", EnumNames.Allowed<UnitKind>())
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests);

    /// <summary>The units of a day.</summary>
    private static async Task<IResult> Units(string programme, HttpRequest request, IGrainFactory grains, IShippedEvents shipped, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (date, by) = Asked(query);
        if (query.Close() is { } refusal) return refusal;
        if (!Code.IsValid(programme)) return Snapshots.NotFound(programme);
        var order = new UnitOrder(date, by, await shipped.All(cancellationToken));
        return await grains.GetGrain<IProgrammeGrain>(programme).UnitMap(order, cancellationToken) is { } map
            ? Answer.Json(new UnitsAnswer(map.SnapshotVersion, map.By, map.Set, map.Sets, map.Illustrative, map.Units))
            : Snapshots.NotFound(programme);
    }

    /// <summary>Today's state for the units of a day. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Today(
        string programme, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, IShippedEvents shipped, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (date, by) = Asked(query);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await snapshots.Find(programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(programme);
        var reply = await grains.GetGrain<IProgrammeGrain>(programme).RollUp(new UnitOrder(date, by, await shipped.All(cancellationToken)), cancellationToken);
        return reply.RollUp is { } rolled ? Table(rolled, rolled.Units, "today", page, format, snapshot.Programme, response) : Refuse.Faults(reply.Faults);
    }

    /// <summary>The years of a scenario for the units of a day. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> OfScenario(
        string id, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, IShippedEvents shipped, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var (date, by) = Asked(query);
        var year = query.WholeOrNone("year", ScenarioValidation.LeastYear, ScenarioValidation.MostYear);
        var (page, format) = (query.Page(), query.Format());
        if (query.Close() is { } refusal) return refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        if (year < view.Scenario.FirstYear || year > view.Scenario.LastYear) return Refuse.Fault("year", year, $"a year of the scenario, {view.Scenario.FirstYear} to {view.Scenario.LastYear}");
        var reply = await grains.GetGrain<IPlannerGrain>(id).GetRollUp(new UnitOrder(date, by, await shipped.All(cancellationToken)), cancellationToken);
        if (reply.RollUp is not { } rolled) return OutcomeEndpoints.Refused(reply.Status, reply.Faults, reply.NoPlan, view);
        if (await snapshots.Find(view.Scenario.Programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(view.Scenario.Programme);
        return Table(rolled, [.. rolled.Units.Where(row => year is null || row.Year == year)], id, page, format, snapshot.Programme, response);
    }

    private static (DateOnly? Date, UnitKind By) Asked(Query query) => (query.Day("date"), query.Choice<UnitKind>("by") ?? UnitKind.Wards);

    // A file holds all rows, whatever the page, and says in its name whose units they are.
    private static IResult Table(UnitRollUp rolled, IReadOnlyList<RolledUnit> rows, string name, Page page, Format format, Programme programme, HttpResponse response)
    {
        if (format == Format.Json) return Answer.Json(new RollUpAnswer(rolled.SnapshotVersion, rolled.By, rolled.Set, rolled.Sets, rolled.Illustrative, [.. page.Of(rows)], rows.Count, page.Number, page.Size));
        var table = RollUpTable.Table.With(rows);
        var named = RollUpTable.FileName(name, rolled);
        return format == Format.Csv ? TableAnswer.Csv(table with { Name = named }, programme, response) : TableAnswer.Xlsx(named, [table], programme, response);
    }
}
