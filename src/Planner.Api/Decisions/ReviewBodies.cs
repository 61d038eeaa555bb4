using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Decisions;

/// <summary>What is handed in, and how it is computed.</summary>
internal static class SubmissionBody
{
    /// <summary>Reads {starts, replications, options}, all of which may be missing.</summary>
    public static ProposalRequest? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var starts = fields.Whole("starts", 1, PlanQuery.MostStarts);
        var replications = fields.Whole("replications", Proposal.FewestReplications, Proposal.MostReplications);
        var options = fields.List("options", (entry, path) =>
        {
            if (JsonFields.TryText(entry, out var id) && Code.IsValid(id)) return id;
            faults.Add(path, null, "the id of a scenario");
            return "";
        });
        fields.Close();
        return new ProposalRequest((int)(starts ?? PlanRequest.Immediate.Starts), (int)(replications ?? Proposal.UsualReplications), options ?? []);
    }
}

/// <summary>What is said of a scenario.</summary>
/// <param name="Text">The words.</param>
internal sealed record CommentBody(string Text)
{
    /// <summary>Reads {text}.</summary>
    public static CommentBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var text = fields.Text("text");
        fields.Close();
        return new CommentBody(text ?? "");
    }
}

/// <summary>An approval to be entered.</summary>
/// <param name="Step">Its place in the order, from 1; null is the one that is due.</param>
/// <param name="Number">Number of the document.</param>
/// <param name="On">Day of the document.</param>
/// <param name="File">SHA-256 of the document's file; null where there is none.</param>
internal sealed record ApprovalBody(int? Step, string Number, DateOnly On, string? File)
{
    /// <summary>Reads {step, number, on, file}.</summary>
    public static ApprovalBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var step = fields.Whole("step", 1, ApprovalStep.Most);
        var (number, on, file) = (fields.Text("number", required: true), fields.Day("on", required: true), fields.Text("file"));
        fields.Close();
        return faults.None ? new ApprovalBody((int?)step, number!, on!.Value, file) : null;
    }
}

/// <summary>What is noted in a decision record.</summary>
/// <param name="Note">The words; may be empty.</param>
internal sealed record AdoptionBody(string Note)
{
    /// <summary>Reads {note}, which may be missing.</summary>
    public static AdoptionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var note = fields.Text("note");
        fields.Close();
        return new AdoptionBody(note ?? "");
    }
}
