using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Files.Scenarios;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.WhatIf;

/// <summary>Questions that nobody stores.</summary>
internal static class WhatIfEndpoints
{
    private const int DefaultReplications = 1_000;

    /// <summary>Maps <c>/whatif</c> and <c>/whatif/futures</c>.</summary>
    public static void MapWhatIf(this RouteGroupBuilder api)
    {
        api.MapPost("/whatif", Ask).Requires(Permission.Compute).WithTags("What if")
            .WithSummary("A scenario document in, its outcome out; nothing is stored")
            .TakesStarts().Takes("preview", "policy optimal only: true for a quick answer without fingerprint and certificate, as while a slider moves")
            .Accepts<Scenario>("application/json", ScenarioFile.YamlMediaType).Produces<Outcome>().Refuses(StatusCodes.Status400BadRequest);
        api.MapPost("/whatif/futures", Futures).Requires(Permission.Compute).WithTags("What if")
            .WithSummary("A scenario document in, what its plan is likely to reach out, from a few futures at once; nothing is stored")
            .Takes("replications", $"how many futures, {RunOrder.FewestReplications} to {RunOrder.MostReplicationsAtOnce}; {DefaultReplications} when missing")
            .Accepts<Scenario>("application/json").Produces<FuturesResult>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status422UnprocessableEntity);
    }

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
        return answer is { Status: CommandStatus.Done, Outcome: { } outcome } ? Answer.Json(outcome) : Refused(answer.Status, answer.Faults, answer.NoPlan, scenario!);
    }

    /// <summary>A scenario document in, what a few futures say of its plan out; nothing is stored.</summary>
    private static async Task<IResult> Futures(
        HttpRequest request, IGrainFactory grains, ScenarioDocuments documents, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var replications = query.Whole("replications", DefaultReplications, RunOrder.FewestReplications, RunOrder.MostReplicationsAtOnce);
        if (query.Close() is { } badQuery) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if (refusal is not null) return refusal;
        var reply = await Planner(scenario!, grains).GetFutures(scenario, replications, cancellationToken);
        return reply.Result is { } result ? Answer.Json(result) : Refused(reply.Status, reply.Faults, reply.NoPlan, scenario!);
    }

    /// <summary>The planner that answers what is asked about a document.</summary>
    public static IPlannerGrain Planner(Scenario scenario, IGrainFactory grains) => grains.GetGrain<IPlannerGrain>(GrainKeys.WhatIf(HashWithoutLimits(scenario)));

    /// <summary>Why a document has no answer.</summary>
    public static ProblemAnswer Refused(CommandStatus status, IReadOnlyList<Fault> faults, NoPlan? noPlan, Scenario scenario) => PlanRefusal.Of(
        status, faults, noPlan, scenario, "POST the same document to /api/v1/whatif/clash",
        () => Refuse.Fault("programme", scenario.Programme, "the code of a programme, see /api/v1/programmes"));

    // While a slider moves only limits change: the same planner answers and keeps what it has worked out.
    private static string HashWithoutLimits(Scenario scenario) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(scenario with { Limits = [] }, ModelJson.Options)));
}
