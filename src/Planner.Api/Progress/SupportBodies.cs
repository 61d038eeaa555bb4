using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>The body that asks for support.</summary>
/// <param name="Department">Who is asked, 1 to 200 characters.</param>
/// <param name="Text">What is asked, 1 to 2,000 characters.</param>
/// <param name="On">The day.</param>
/// <param name="Criterion">Code of the criterion it is for; may be missing.</param>
internal sealed record SupportBody(string Department, string Text, DateOnly On, string? Criterion)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static SupportBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var department = fields.Text("department", required: true);
        var text = fields.Text("text", required: true);
        var on = fields.Day("on", required: true);
        var criterion = fields.Code("criterion");
        fields.Close();
        return faults.None ? new SupportBody(department!, text!, on!.Value, criterion) : null;
    }
}

/// <summary>The body of an answer to asked support.</summary>
/// <param name="Status">How it stands now.</param>
/// <param name="On">The day.</param>
/// <param name="Note">What was said, at most 2,000 characters; empty when missing.</param>
internal sealed record SupportAnswerBody(SupportStatus Status, DateOnly On, string Note)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static SupportAnswerBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var status = fields.Choice<SupportStatus>("status", required: true);
        var on = fields.Day("on", required: true);
        var note = fields.Text("note") ?? "";
        fields.Close();
        return faults.None ? new SupportAnswerBody(status!.Value, on!.Value, note) : null;
    }
}

/// <summary>The body of a new line of the action plan.</summary>
/// <param name="Criterion">Code of the criterion it is for.</param>
/// <param name="What">What is done, 1 to 2,000 characters.</param>
/// <param name="Unit">Which unit does it, 1 to 200 characters.</param>
/// <param name="Due">The day by which it is done.</param>
internal sealed record ActionBody(string Criterion, string What, string Unit, DateOnly Due)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ActionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var criterion = fields.Code("criterion", required: true);
        var what = fields.Text("what", required: true);
        var unit = fields.Text("unit", required: true);
        var due = fields.Day("due", required: true);
        fields.Close();
        return faults.None ? new ActionBody(criterion!, what!, unit!, due!.Value) : null;
    }
}

/// <summary>The body that replaces a line of the action plan.</summary>
/// <param name="What">What is done, 1 to 2,000 characters.</param>
/// <param name="Unit">Which unit does it, at most 200 characters; nobody yet when missing.</param>
/// <param name="Due">The day by which it is done.</param>
/// <param name="Status">How it stands.</param>
internal sealed record ActionChangeBody(string What, string Unit, DateOnly Due, ActionStatus Status)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ActionChangeBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var what = fields.Text("what", required: true);
        var unit = fields.Text("unit") ?? "";
        var due = fields.Day("due", required: true);
        var status = fields.Choice<ActionStatus>("status", required: true);
        fields.Close();
        return faults.None ? new ActionChangeBody(what!, unit, due!.Value, status!.Value) : null;
    }
}
