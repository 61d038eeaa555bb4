using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Reads a named future of a document: the name of a built-in one, or an object with a name and changes.</summary>
public static class AssumedFutureReader
{
    /// <summary>Reads one.</summary>
    /// <param name="element">A text or an object.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="faults">Takes the faults.</param>
    public static AssumedFuture Read(JsonElement element, string path, FaultList faults)
    {
        if (element.ValueKind == JsonValueKind.String) return BuiltIn(JsonFields.TryText(element, out var name) ? name : "", path, faults);
        var fields = JsonFields.Of(element, path, faults);
        var future = new AssumedFuture
        {
            Name = fields.Text("name", required: true) ?? "",
            Uncertainty = UncertaintyReader.ReadChange(fields.Fields("uncertainty")),
            Limits = ReadLimits(fields.Fields("limits")),
        };
        fields.Close();
        return future;
    }

    /// <summary>The built-in future of a name.</summary>
    public static AssumedFuture BuiltIn(string name, string path, FaultList faults)
    {
        if (AssumedFuture.BuiltIn.FirstOrDefault(future => future.Name == name) is { } found) return found;
        faults.Add(path, name, "one of " + string.Join(", ", AssumedFuture.BuiltIn.Select(future => future.Name)) + ", or in a document an object {name, uncertainty, limits}");
        return AssumedFuture.Boom with { Name = path };
    }

    private static LimitFactors ReadLimits(JsonFields? fields)
    {
        if (fields is null) return LimitFactors.None;
        var factors = new LimitFactors
        {
            Capital = Factor("capital"), Upkeep = Factor("upkeep"), Officers = Factor("officers"), FloorArea = Factor("floorArea"),
            Guidance = Factor("guidance"), Works = Factor("works"), Equipment = Factor("equipment"),
        };
        fields.Close();
        return factors;

        decimal? Factor(string name) => fields.Number(name, 0, LimitFactors.Largest, Rate.Places);
    }
}
