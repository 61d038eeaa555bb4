using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.SecondOpinions;

/// <summary>What other solvers say of a scenario's optimum.</summary>
internal static class SecondOpinionEndpoints
{
    // The grain keeps nothing, so one of them serves all documents.
    private static readonly string Stateless = GrainKeys.WhatIf("second-opinion");

    /// <summary>Maps <c>/whatif/second-opinion</c> and <c>/scenarios/{id}/second-opinion</c>.</summary>
    public static void MapSecondOpinions(this RouteGroupBuilder api)
    {
        Describe(api.MapPost("/whatif/second-opinion", AskOfDocument).WithTags("What if")
            .WithSummary("What another solver says of the optimum of a scenario document").Accepts<Scenario>("application/json"));
        Describe(api.MapPost("/scenarios/{id}/second-opinion", AskOfStored).WithTags("Scenarios")
            .WithSummary("What another solver says of a scenario's optimum")).Refuses(StatusCodes.Status404NotFound);
    }

    /// <summary>Asks a solver about a document.</summary>
    private static async Task<IResult> AskOfDocument(
        HttpRequest request, IGrainFactory grains, ScenarioDocuments documents, CancellationToken cancellationToken)
    {
        var (asked, badQuery) = Read(request);
        if (badQuery is not null) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if (refusal is not null) return refusal;
        var answer = await grains.GetGrain<ISecondOpinionGrain>(Stateless).Ask(asked, scenario, cancellationToken);
        return answer.Status == CommandStatus.NotFound
            ? Refuse.Fault("programme", scenario!.Programme, "the code of a programme, see /api/v1/programmes")
            : Answered(answer);
    }

    /// <summary>Asks a solver about a stored scenario.</summary>
    private static async Task<IResult> AskOfStored(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var (asked, badQuery) = Read(request);
        if (badQuery is not null) return badQuery;
        if (!Code.IsValid(id)) return ScenarioEndpoints.NotFound(id);
        var answer = await grains.GetGrain<ISecondOpinionGrain>(id).Ask(asked, null, cancellationToken);
        return answer.Status == CommandStatus.NotFound ? ScenarioEndpoints.NotFound(id) : Answered(answer);
    }

    private static (SecondOpinionRequest Asked, ProblemAnswer? Refusal) Read(HttpRequest request)
    {
        var query = new Query(request);
        var asked = new SecondOpinionRequest(
            query.Choice<MipSolver>("solver") ?? MipSolver.Scip,
            query.Whole("seconds", SecondOpinionRequest.DefaultSeconds, 1, SecondOpinionRequest.MostSeconds));
        return (asked, query.Close());
    }

    private static IResult Answered(SecondOpinionAnswer answer) => answer switch
    {
        { Opinion: { } opinion } => Answer.Json(opinion),
        { Failure: { } failure } => Refuse.SolverFailed(failure),
        { BusySeconds: { } seconds } => Refuse.SolverBusy(seconds),
        _ => Refuse.Faults(answer.Faults),
    };

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) => endpoint
        .Requires(Permission.Compute)
        .Takes("solver", "SCIP, CBC or SAT; SCIP when missing")
        .Takes("seconds", $"when it shall stop, 1 to {SecondOpinionRequest.MostSeconds}; {SecondOpinionRequest.DefaultSeconds} when missing")
        .Produces<SecondOpinion>()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests, StatusCodes.Status502BadGateway);
}
