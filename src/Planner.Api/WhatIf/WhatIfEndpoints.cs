using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.WhatIf;

/// <summary>Questions that nobody stores.</summary>
internal static class WhatIfEndpoints
{
    /// <summary>Maps <c>/whatif</c>.</summary>
    public static void MapWhatIf(this RouteGroupBuilder api) => api.MapPost("/whatif", Ask).WithTags("What if")
        .WithSummary("A scenario document in, its outcome out; nothing is stored")
        .TakesStarts().Takes("preview", "policy optimal only: true for a quick answer without fingerprint and certificate, as while a slider moves")
        .Accepts<Scenario>("application/json").Produces<Outcome>().Refuses(StatusCodes.Status400BadRequest);

    /// <summary>A scenario document in, its outcome on the present snapshot out; nothing is stored.</summary>
    private static async Task<IResult> Ask(
        HttpRequest request, IGrainFactory grains, ScenarioDocuments documents, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var plan = query.PlanOrPreview();
        if (query.Close() is { } badQuery) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if (refusal is not null) return refusal;
        var answer = await Planner(scenario!, grains).WhatIf(scenario!, plan, cancellationToken);
        return answer is { Status: CommandStatus.Done, Outcome: { } outcome } ? Answer.Json(outcome) : Refused(answer, scenario!);
    }

    /// <summary>The planner that answers what is asked about a document.</summary>
    public static IPlannerGrain Planner(Scenario scenario, IGrainFactory grains) => grains.GetGrain<IPlannerGrain>(GrainKeys.WhatIf(HashWithoutLimits(scenario)));

    /// <summary>Why a document has no outcome.</summary>
    public static ProblemAnswer Refused(PlannerAnswer answer, Scenario scenario) => PlanRefusal.Of(
        answer.Status, answer.Faults, answer.NoPlan, scenario, "POST the same document to /api/v1/whatif/clash",
        () => Refuse.Fault("programme", scenario.Programme, "the code of a programme, see /api/v1/programmes"));

    // While a slider moves only limits change: the same planner answers and keeps what it has worked out.
    private static string HashWithoutLimits(Scenario scenario) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(scenario with { Limits = [] }, ModelJson.Options)));
}
