using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>The body of an actual. What the amounts may be is the ward's to say.</summary>
/// <param name="Item">What it reports.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Amount">VND million, officers or percent of the works.</param>
/// <param name="Source">Code of the source of the money, for paid items; may be missing.</param>
/// <param name="Note">A note, at most 2,000 characters; empty when missing.</param>
internal sealed record ActualBody(ActualItem Item, DateOnly On, long Amount, string? Source, string Note)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ActualBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var item = fields.Choice<ActualItem>("item", required: true);
        var on = fields.Day("on", required: true);
        var amount = fields.Whole("amount", 0, Actual.Most, required: true);
        var source = fields.Code("source");
        var note = fields.Text("note") ?? "";
        fields.Close();
        return faults.None ? new ActualBody(item!.Value, on!.Value, amount!.Value, source, note) : null;
    }
}

/// <summary>The body that cancels an actual.</summary>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
internal sealed record CancelBody(string Reason)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static CancelBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var reason = fields.Text("reason", required: true);
        fields.Close();
        return faults.None ? new CancelBody(reason!) : null;
    }
}

/// <summary>The body that begins a ward.</summary>
/// <param name="Year">The year it began.</param>
internal sealed record BeginBody(int Year)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static BeginBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var year = fields.Year("year", required: true);
        fields.Close();
        return faults.None ? new BeginBody(year!.Value) : null;
    }
}
