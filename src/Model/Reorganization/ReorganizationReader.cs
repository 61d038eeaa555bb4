using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Reads the document of an event and notes everything that is wrong with it at once, as <see cref="ReorganizationValidation.Check(ReorganizationEvent, string, FaultList)"/> finds it. What
/// <see cref="ModelJson"/> writes is read back as it was.
/// </summary>
public static class ReorganizationReader
{
    /// <summary>Reads {date, names, resolution, wards, successors, districts, successorDistricts}; null when there is any fault.</summary>
    public static ReorganizationEvent? Read(JsonElement document, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var read = new FaultList();
        var fields = JsonFields.Of(document, "", read);
        var happening = new ReorganizationEvent
        {
            Date = fields.Day("date", required: true) ?? default,
            Names = NamesOf(fields, "names"),
            Resolution = fields.Text("resolution") ?? "",
            Wards = fields.List("wards", (element, path) => Link(element, path, read)) ?? [],
            Successors = fields.List("successors", (element, path) => Successor(element, path, read)) ?? [],
            Districts = fields.List("districts", (element, path) => Link(element, path, read)) ?? [],
            SuccessorDistricts = fields.List("successorDistricts", (element, path) => District(element, path, read)) ?? [],
        };
        fields.Close();
        // What cannot be read makes the rest look wrong.
        if (read.None) ReorganizationValidation.Check(happening, "", read);
        foreach (var fault in read.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        return read.None ? happening : null;
    }

    private static UnitLink Link(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var link = new UnitLink
        {
            From = fields.Unit("from", required: true) ?? "",
            To = fields.Unit("to", required: true) ?? "",
            Part = fields.Choice<LinkPart>("part", required: true) ?? default,
            Share = fields.Number("share", 0, 1, Rate.Places),
        };
        fields.Close();
        return link;
    }

    private static SuccessorUnit Successor(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var unit = new SuccessorUnit
        {
            Code = fields.Unit("code", required: true) ?? "",
            Names = NamesOf(fields, "names"),
            District = fields.Unit("district"),
            Reassessed = fields.Numbers("reassessed", 0, 100, 2) is { } levels ? Levels.Of(levels.Select(level => new CriterionLevel(level.Name, new Level((int)(level.Number * 100))))) : null,
        };
        fields.Close();
        return unit;
    }

    private static SuccessorDistrict District(JsonElement element, string path, FaultList faults)
    {
        var fields = JsonFields.Of(element, path, faults);
        var unit = new SuccessorDistrict(fields.Unit("code", required: true) ?? "", NamesOf(fields, "names"));
        fields.Close();
        return unit;
    }

    private static Names NamesOf(JsonFields fields, string name)
    {
        if (fields.Fields(name) is not { } names) return new Names("", "");
        var read = new Names(names.Text("vi", required: true) ?? "", names.Text("en", required: true) ?? "");
        names.Close();
        return read;
    }
}
