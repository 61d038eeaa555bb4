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
        .Accepts<Scenario>("application/json").Produces<Outcome>().Refuses(StatusCodes.Status400BadRequest);

    /// <summary>A scenario document in, its outcome on the present snapshot out; nothing is stored.</summary>
    private static async Task<IResult> Ask(
        HttpRequest request, IGrainFactory grains, ScenarioDocuments documents, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } badQuery) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if (refusal is not null) return refusal;
        var answer = await PlannerOf(scenario!, grains).WhatIf(scenario!, PlanRequest.Immediate, cancellationToken);
        return answer switch
        {
            { Status: CommandStatus.Done, Outcome: { } outcome } => Answer.Json(outcome),
            { Status: CommandStatus.Invalid } => Refuse.Faults(answer.Faults),
            _ => Refuse.Fault("programme", scenario!.Programme, "the code of a programme, see /api/v1/programmes"),
        };
    }

    /// <summary>
    /// The planner of a scenario that is not stored. While a slider moves only limits change: the same planner answers and keeps what it
    /// has worked out.
    /// </summary>
    public static IPlannerGrain PlannerOf(Scenario scenario, IGrainFactory grains)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(scenario with { Limits = [] }, ModelJson.Options);
        return grains.GetGrain<IPlannerGrain>(GrainKeys.WhatIf(Convert.ToHexStringLower(SHA256.HashData(document))));
    }
}
