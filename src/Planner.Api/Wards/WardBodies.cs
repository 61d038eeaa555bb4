using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>The body of an assessment. How long texts may be is the ward's to say.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Level">The level found, 0 to 100 with at most two decimals.</param>
/// <param name="On">Day of the assessment.</param>
/// <param name="Evidence">Where the evidence is kept, at most 2,000 characters; empty when missing.</param>
internal sealed record AssessmentBody(string Criterion, Level Level, DateOnly On, string Evidence)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static AssessmentBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var criterion = fields.Code("criterion", required: true);
        var level = fields.Number("level", 0, 100, 2, required: true);
        var on = fields.Day("on", required: true);
        var evidence = fields.Text("evidence") ?? "";
        fields.Close();
        return faults.None && Level.TryFrom(level!.Value, out var found) ? new AssessmentBody(criterion!, found, on!.Value, evidence) : null;
    }
}

/// <summary>The body of a reported difficulty.</summary>
/// <param name="Kind">What it concerns.</param>
/// <param name="Text">What it is, 1 to 2,000 characters.</param>
internal sealed record DifficultyBody(DifficultyKind Kind, string Text)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static DifficultyBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var kind = fields.Choice<DifficultyKind>("kind", required: true);
        var text = fields.Text("text", required: true);
        fields.Close();
        return faults.None ? new DifficultyBody(kind!.Value, text!) : null;
    }
}

/// <summary>The body of a resolved difficulty.</summary>
/// <param name="Resolution">How it was resolved, at most 2,000 characters; empty when missing.</param>
internal sealed record ResolutionBody(string Resolution)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ResolutionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var resolution = fields.Text("resolution") ?? "";
        fields.Close();
        return faults.None ? new ResolutionBody(resolution) : null;
    }
}
