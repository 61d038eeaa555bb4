using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>The body of a proposed option.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Title">What it is called, 1 to 200 characters.</param>
/// <param name="Cost">Its whole cost, VND million; 0 when missing.</param>
/// <param name="Officers">The officers it takes; 0 when missing.</param>
/// <param name="Months">How long it takes, 1 to 120 months.</param>
/// <param name="Works">What it builds, of facility criteria; may be missing.</param>
/// <param name="FloorArea">Floor area under works, m², of facility criteria; may be missing.</param>
/// <param name="Supports">The support it needs, at most ten; none when missing.</param>
internal sealed record OptionBody(string Criterion, string Title, long Cost, long Officers, int Months, Works? Works, long? FloorArea, ImmutableArray<SupportNeed> Supports)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static OptionBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var criterion = fields.Code("criterion", required: true);
        var title = fields.Text("title", required: true);
        var cost = fields.Whole("cost", 0, Needs.Most) ?? 0;
        var officers = fields.Whole("officers", 0, Needs.Most) ?? 0;
        var months = fields.Whole("months", 1, CriterionOption.MostMonths, required: true);
        var works = fields.Choice<Works>("works");
        var area = fields.Whole("floorArea", 0, Needs.Most);
        var supports = fields.List("supports", (element, path) => Support(element, path, faults)) ?? [];
        fields.Close();
        return faults.None ? new OptionBody(criterion!, title!, cost, officers, (int)months!, works, area, supports) : null;
    }

    private static SupportNeed Support(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var need = new SupportNeed(fields.Text("department", required: true) ?? "", fields.Text("text", required: true) ?? "");
        fields.Close();
        return need;
    }
}

/// <summary>The body that chooses an option.</summary>
/// <param name="Unit">Which unit carries it out, at most 200 characters; nobody yet when missing.</param>
internal sealed record ChoiceBody(string Unit)
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static ChoiceBody? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var unit = fields.Text("unit") ?? "";
        fields.Close();
        return faults.None ? new ChoiceBody(unit) : null;
    }
}

/// <summary>The body that withdraws an option: an object without fields.</summary>
internal sealed record WithdrawalBody
{
    /// <summary>Reads the body; null when there is any fault.</summary>
    public static WithdrawalBody? Read(JsonElement document, FaultList faults)
    {
        JsonFields.Of(document, "", faults).Close();
        return faults.None ? new WithdrawalBody() : null;
    }
}
