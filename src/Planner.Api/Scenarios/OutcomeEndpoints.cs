using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Tables;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>What stored scenarios lead to.</summary>
internal static class OutcomeEndpoints
{
    /// <summary>Maps <c>/scenarios/{id}/outcome</c>, <c>/scenarios/{id}/cohorts/{year}</c> and <c>/scenarios/{id}/money</c>.</summary>
    public static void MapOutcomes(this RouteGroupBuilder group)
    {
        group.MapGet("/{id}/outcome", Outcome).Requires(Permission.Read).WithSummary("What a scenario leads to on the present snapshot")
            .TakesFormat().Takes("table", "for CSV: years, wards, milestones or district_floors").TakesStarts()
            .Produces<Outcome>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        group.MapGet("/{id}/cohorts/{year}", Cohort).Requires(Permission.Read).WithSummary("The wards that start in a year, with the reason for each").TakesFormat()
            .Produces<CohortDocument>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/{id}/money", Money).Requires(Permission.Read)
            .WithSummary("Who pays what of a scenario's plan by year and use, and what no source may pay; settings of version 0 are illustrative")
            .Produces<MoneyBySource>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
    }

    /// <summary>The outcome on the present snapshot. Also as CSV (<c>format=csv</c>, <c>table</c> years, wards, milestones or district_floors) and XLSX.</summary>
    private static async Task<IResult> Outcome(
        string id, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var format = query.Format();
        var table = query.Word("table", OutcomeTables.Years.Name, "wards", OutcomeTables.Milestones.Name, OutcomeTables.DistrictFloors.Name);
        var plan = query.Plan();
        if (query.Close() is { } refusal) return refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var answer = await grains.GetGrain<IPlannerGrain>(id).GetOutcome(plan, cancellationToken);
        if (answer is not { Status: CommandStatus.Done, Outcome: { } outcome }) return Refused(answer.Status, answer.Faults, answer.NoPlan, view);
        if (format == Format.Json) return Answer.Json(outcome);
        if (await snapshots.Find(view.Scenario.Programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(view.Scenario.Programme);
        FilledTable[] tables =
        [
            OutcomeTables.Years.With(outcome.Years), OutcomeTables.Wards(snapshot).With(outcome.Wards),
            OutcomeTables.Milestones.With(outcome.Milestones), OutcomeTables.DistrictFloors.With(outcome.DistrictFloors),
        ];
        return format == Format.Csv
            ? TableAnswer.Csv(tables.Single(filled => filled.Name == table), snapshot.Programme, response)
            : TableAnswer.Xlsx($"{id}-outcome", tables, snapshot.Programme, response);
    }

    /// <summary>The wards that start in a year, with the reason for each. Also as CSV and XLSX (<c>format</c>).</summary>
    private static async Task<IResult> Cohort(
        string id, string year, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots,
        CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var format = query.Format();
        if (!int.TryParse(year, System.Globalization.NumberStyles.None, null, out var start)
            || start is < ScenarioValidation.LeastYear or > ScenarioValidation.MostYear) query.Fault("year", year, "a year");
        if (query.Close() is { } refusal) return refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var answer = await grains.GetGrain<IPlannerGrain>(id).GetCohort(start, cancellationToken);
        if (answer is not { Status: CommandStatus.Done, NoPlan: null }) return Refused(answer.Status, answer.Faults, answer.NoPlan, view);
        var items = answer.Members.Select(CohortItem.Of).ToList();
        if (format == Format.Json) return Answer.Json(new CohortDocument(id, start, items));
        if (await snapshots.Find(view.Scenario.Programme, cancellationToken) is not { } snapshot) return Snapshots.NotFound(view.Scenario.Programme);
        var table = CohortItem.Table.With(items);
        return format == Format.Csv
            ? TableAnswer.Csv(table with { Name = $"{id}-cohort-{start}" }, snapshot.Programme, response)
            : TableAnswer.Xlsx($"{id}-cohort-{start}", [table], snapshot.Programme, response);
    }

    /// <summary>Who pays what on the present snapshot.</summary>
    private static async Task<IResult> Money(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        var reply = await grains.GetGrain<IPlannerGrain>(id).GetMoney(cancellationToken);
        return reply.Money is { } money ? Answer.Json(money) : Refused(reply.Status, reply.Faults, reply.NoPlan, view);
    }

    /// <summary>Why a stored scenario has no outcome.</summary>
    public static ProblemAnswer Refused(CommandStatus status, IReadOnlyList<Fault> faults, NoPlan? noPlan, ScenarioView view) => PlanRefusal.Of(
        status, faults, noPlan, view.Scenario, $"GET /api/v1/scenarios/{view.Id}/clash", () => ScenarioEndpoints.NotFound(view.Id));
}
