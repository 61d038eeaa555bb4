using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Recognition;

/// <summary>The body of a self-assessment. How long texts may be, and what the steps must hold, is the ward's to say.</summary>
/// <param name="On">Day of the self-assessment.</param>
/// <param name="Findings">One for every criterion of the catalogue in force that day.</param>
/// <param name="Text">What the ward adds; empty when missing.</param>
internal sealed record SelfAssessmentBody(DateOnly On, ImmutableArray<CriterionFinding> Findings, string Text)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static SelfAssessmentBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var findings = fields.Findings(faults, required: true);
        var text = fields.Text("text") ?? "";
        fields.Close();
        return faults.None ? new SelfAssessmentBody(on!.Value, findings, text) : null;
    }
}

/// <summary>The body of an inspection.</summary>
/// <param name="On">Day of the visit.</param>
/// <param name="Body">Who inspected.</param>
/// <param name="Findings">What was found of each criterion.</param>
/// <param name="Remedies">What must be put right; none when missing.</param>
internal sealed record InspectionBody(DateOnly On, string Body, ImmutableArray<CriterionFinding> Findings, ImmutableArray<RemedyOrder> Remedies)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static InspectionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var body = fields.Text("body", required: true);
        var findings = fields.Findings(faults, required: true);
        var remedies = fields.List("remedies", (entry, path) => Remedy(entry, path, faults));
        fields.Close();
        return faults.None ? new InspectionBody(on!.Value, body!, findings, [.. (remedies ?? []).OfType<RemedyOrder>()]) : null;
    }

    private static RemedyOrder? Remedy(JsonElement entry, string path, FaultList faults)
    {
        var fields = JsonFields.Of(entry, path, faults);
        var criterion = fields.Code("criterion", required: true);
        var text = fields.Text("text", required: true);
        var due = fields.Day("due", required: true);
        fields.Close();
        return criterion is null || text is null || due is null ? null : new RemedyOrder(criterion, text, due.Value);
    }
}

/// <summary>The body of a remedy that was done.</summary>
/// <param name="On">The day.</param>
/// <param name="Text">What was done.</param>
/// <param name="Evidence">Hashes of the files that show it; none when missing.</param>
internal sealed record RemedyClosingBody(DateOnly On, string Text, ImmutableArray<string> Evidence)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static RemedyClosingBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var text = fields.Text("text", required: true);
        var evidence = fields.Evidence(faults);
        fields.Close();
        return faults.None ? new RemedyClosingBody(on!.Value, text!, evidence) : null;
    }
}

/// <summary>The body of the decision that gives the title.</summary>
/// <param name="On">Day of the decision.</param>
/// <param name="Body">Who decided.</param>
/// <param name="Number">Number of the document.</param>
/// <param name="Evidence">Hash of the decision as a file.</param>
internal sealed record DecisionBody(DateOnly On, string Body, string Number, string Evidence)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static DecisionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var body = fields.Text("body", required: true);
        var number = fields.Text("number", required: true);
        var evidence = fields.Text("evidence", required: true, EvidenceHash.Allowed);
        fields.Close();
        return faults.None ? new DecisionBody(on!.Value, body!, number!, evidence!) : null;
    }
}

/// <summary>The body of a yearly review.</summary>
/// <param name="On">Day of the review.</param>
/// <param name="Result">Whether the title is kept.</param>
/// <param name="Findings">The criteria looked at; none when missing.</param>
/// <param name="Text">What was seen.</param>
internal sealed record ReviewBody(DateOnly On, ReviewResult Result, ImmutableArray<CriterionFinding> Findings, string Text)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ReviewBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var result = fields.Choice<ReviewResult>("result", required: true);
        var findings = fields.Findings(faults, required: false);
        var text = fields.Text("text", required: true);
        fields.Close();
        return faults.None ? new ReviewBody(on!.Value, result!.Value, findings, text!) : null;
    }
}

/// <summary>The body of the decision that takes the title away.</summary>
/// <param name="On">Day of the decision.</param>
/// <param name="Body">Who decided.</param>
/// <param name="Number">Number of the document.</param>
/// <param name="Reason">Why.</param>
internal sealed record RevocationBody(DateOnly On, string Body, string Number, string Reason)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static RevocationBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var on = fields.Day("on", required: true);
        var body = fields.Text("body", required: true);
        var number = fields.Text("number", required: true);
        var reason = fields.Text("reason", required: true);
        fields.Close();
        return faults.None ? new RevocationBody(on!.Value, body!, number!, reason!) : null;
    }
}
