using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Api.Tables;
using ModelWard.Planner.Api.WhatIf;

namespace ModelWard.Planner.Api.Certificates;

/// <summary>Certificates of optimal plans: to download, and to check by anyone who has one.</summary>
internal static class CertificateEndpoints
{
    private const string MediaType = "application/json";

    /// <summary>Maps <c>/scenarios/{id}/certificate</c>, <c>/whatif/certificate</c> and <c>/certificates/verify</c>.</summary>
    public static void MapCertificates(this RouteGroupBuilder api)
    {
        api.MapGet("/scenarios/{id}/certificate", OfScenario).Requires(Permission.Read).WithTags("Certificates")
            .WithSummary("The certificate of a scenario's optimal plan, with the wards' data, as a file").TakesStarts()
            .Produces<Certificate>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        api.MapPost("/whatif/certificate", OfDocument).Requires(Permission.Compute).WithTags("Certificates").Accepts<Scenario>(MediaType)
            .WithSummary("The certificate of a scenario document's optimal plan, with the wards' data, as a file").TakesStarts()
            .Produces<Certificate>().Refuses(StatusCodes.Status400BadRequest);
        api.MapPost("/certificates/verify", Verify).Requires(Permission.Read).WithTags("Certificates").Accepts<Certificate>(MediaType)
            .WithSummary("Checks a certificate: carries its plan out and computes its bounds anew, without solving anything")
            .Produces<CertificateVerdict>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status409Conflict);
    }

    /// <summary>The certificate of a stored scenario.</summary>
    private static async Task<IResult> OfScenario(
        string id, HttpRequest request, HttpResponse response, IGrainFactory grains, Snapshots snapshots, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var plan = query.Plan();
        if (query.Close() is { } badQuery) return badQuery;
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return ScenarioEndpoints.NotFound(id);
        if (NotOptimal(view.Scenario) is { } refusal) return refusal;
        var answer = await grains.GetGrain<IPlannerGrain>(id).GetOutcome(plan with { Data = true }, cancellationToken);
        if (answer.Outcome?.Proof?.Certificate is not { } certificate) return OutcomeEndpoints.Refused(answer.Status, answer.Faults, answer.NoPlan, view);
        return await snapshots.Find(view.Scenario.Programme, cancellationToken) is { } snapshot
            ? Download(certificate, $"{id}-certificate", snapshot.Programme, response)
            : Snapshots.NotFound(view.Scenario.Programme);
    }

    /// <summary>The certificate of a document.</summary>
    private static async Task<IResult> OfDocument(
        HttpRequest request, HttpResponse response, IGrainFactory grains, ScenarioDocuments documents, Snapshots snapshots,
        CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var plan = query.Plan();
        if (query.Close() is { } badQuery) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if ((refusal ?? NotOptimal(scenario!)) is { } refused) return refused;
        var answer = await WhatIfEndpoints.Planner(scenario!, grains).WhatIf(scenario!, plan with { Data = true }, cancellationToken);
        if (answer.Outcome?.Proof?.Certificate is not { } certificate) return WhatIfEndpoints.Refused(answer.Status, answer.Faults, answer.NoPlan, scenario!);
        return await snapshots.Find(scenario!.Programme, cancellationToken) is { } snapshot
            ? Download(certificate, "whatif-certificate", snapshot.Programme, response)
            : Snapshots.NotFound(scenario.Programme);
    }

    /// <summary>Checks a certificate.</summary>
    private static async Task<IResult> Verify(HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } badQuery) return badQuery;
        var (certificate, refusal) = await JsonBody.Read(request, CertificateReader.Read, cancellationToken);
        if (certificate is null) return refusal!;
        var answer = await grains.GetGrain<ICertificateGrain>(ICertificateGrain.Any).Verify(certificate, cancellationToken);
        return answer switch
        {
            { Check: { } check } => Answer.Json(CertificateVerdict.Of(check, answer.SameAsRegister)),
            { Status: CommandStatus.Stale } => Refuse.OtherData(certificate.DataHash),
            _ => Refuse.Fault("data", null, $"the wards' data, since there is no register of programme {certificate.Scenario.Programme} under catalogue version {certificate.Scenario.CatalogueVersion ?? "(none)"} here"),
        };
    }

    private static ProblemAnswer? NotOptimal(Scenario scenario) => scenario.Policy == Policy.Optimal
        ? null
        : Refuse.Fault("policy", EnumNames.Of(scenario.Policy), "optimal: only its plans are proved");

    private static IResult Download(Certificate certificate, string name, Programme programme, HttpResponse response)
    {
        TableAnswer.MarkIllustrative(programme, response);
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(certificate, ModelJson.Options), MediaType, TableAnswer.FileName(name, programme, "json"));
    }
}
