using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Evidence;
using ModelWard.Planner.Api.Wards;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>The steps of recognition, as commands of the ward. Files that they name must be kept here already.</summary>
internal static class RecognitionCommands
{
    /// <summary>Maps the commands below <c>…/wards/{code}/recognition</c>.</summary>
    public static void MapRecognitionCommands(this RouteGroupBuilder group)
    {
        group.MapPost("/self-assessment", SelfAssess).WithSummary("Records what the ward says of itself, which begins a round").Documented<SelfAssessmentBody>();
        group.MapPost("/inspection", Inspect).WithSummary("Records a visit of inspectors; its findings set the levels").Documented<InspectionBody>().ByApprovers();
        group.MapPost("/remedies/{number}/close", CloseRemedy).WithSummary("Records that something inspectors wanted put right was done").Documented<RemedyClosingBody>();
        group.MapPost("/decision", Recognize).WithSummary("Records the decision that gives the ward the title").Documented<DecisionBody>().ByApprovers();
        group.MapPost("/review", Review).WithSummary("Records the yearly review of a recognized ward").Documented<ReviewBody>().ByApprovers();
        group.MapPost("/revocation", Revoke).WithSummary("Records the decision that takes the title away").Documented<RevocationBody>().ByApprovers();
    }

    /// <summary>Records a self-assessment: {on, findings: [{criterion, level, text, evidence}], text}, with a finding for every criterion.</summary>
    private static Task<IResult> SelfAssess(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, SelfAssessmentBody.Read, (ward, header, body, snapshot) => context.IfKept(
            Named(body.Findings), () => ward.SelfAssess(new SelfAssessWard(header, body.On, body.Findings, body.Text, On(snapshot, body.On)), cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Records an inspection: {on, body, findings, remedies: [{criterion, text, due}]}, with a remedy for every criterion found below its threshold.</summary>
    private static Task<IResult> Inspect(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, InspectionBody.Read, (ward, header, body, snapshot) => context.IfKept(
            Named(body.Findings),
            async () => await ward.Inspect(
                new InspectWard(header, body.On, body.Body, body.Findings, body.Remedies, On(snapshot, body.On), await WardCommands.Norms(context, snapshot, body.On, cancellationToken)), cancellationToken),
            cancellationToken), cancellationToken);

    /// <summary>Records that a remedy was done: {on, text, evidence}.</summary>
    private static Task<IResult> CloseRemedy(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Numbered<int>(number, "remedies", remedy => WardCommands.Carry(programme, code, context, RemedyClosingBody.Read, (ward, header, body, _) => context.IfKept(
            Paths("evidence", body.Evidence), () => ward.CloseRemedy(new CloseRemedy(header, remedy, body.On, body.Text, body.Evidence), cancellationToken), cancellationToken), cancellationToken));

    /// <summary>Records the decision: {on, body, number, evidence}.</summary>
    private static Task<IResult> Recognize(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, DecisionBody.Read, (ward, header, body, snapshot) => context.IfKept(
            [("evidence", body.Evidence)], () => ward.Recognize(new RecognizeWard(header, body.On, body.Body, body.Number, body.Evidence, On(snapshot, body.On)), cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Records a review: {on, result, findings, text}.</summary>
    private static Task<IResult> Review(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, ReviewBody.Read, (ward, header, body, snapshot) => context.IfKept(
            Named(body.Findings),
            async () => await ward.Review(
                new ReviewWard(header, body.On, body.Result, body.Findings, body.Text, On(snapshot, body.On), await WardCommands.Norms(context, snapshot, body.On, cancellationToken)), cancellationToken),
            cancellationToken), cancellationToken);

    /// <summary>Records the revocation: {on, body, number, reason}.</summary>
    private static Task<IResult> Revoke(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, RevocationBody.Read, (ward, header, body, _) =>
            ward.Revoke(new RevokeRecognition(header, body.On, body.Body, body.Number, body.Reason), cancellationToken), cancellationToken);

    // Whoever may change the ward must be allowed to approve as well.
    private static void ByApprovers(this RouteHandlerBuilder endpoint) => endpoint.Requires(Permission.Approve);

    private static Standard On(Snapshot snapshot, DateOnly day) => Standard.Of(snapshot.Programme.CatalogueOn(day));

    private static IEnumerable<(string Path, string Hash)> Named(IReadOnlyList<CriterionFinding> findings) =>
        findings.SelectMany((finding, i) => Paths($"findings[{i}].evidence", finding.Evidence));

    private static IEnumerable<(string Path, string Hash)> Paths(string list, IReadOnlyList<string> hashes) => hashes.Select((hash, i) => ($"{list}[{i}]", hash));

    private static async Task<WardCommandResult> IfKept(
        this HttpContext context, IEnumerable<(string Path, string Hash)> named, Func<Task<WardCommandResult>> carry, CancellationToken cancellationToken)
    {
        var files = named.ToList();
        if (files.Count == 0) return await carry();
        var missing = await context.RequestServices.GetRequiredService<EvidenceTaking>().Store.Missing([.. files.Select(file => file.Hash)], cancellationToken);
        if (missing.IsEmpty) return await carry();
        return new WardCommandResult(CommandStatus.Invalid, null, null,
            [.. files.Where(file => missing.Contains(file.Hash)).Select(file => Fault.Of(file.Path, file.Hash, "the hash of a file that is kept here: bring it to /api/v1/evidence first"))]);
    }
}
