using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Model;

namespace ModelWard.Files.Scenarios;

/// <summary>A scenario as a document without what a reader would fill in by itself.</summary>
internal static class ScenarioDocument
{
    /// <summary>Indented, line feeds, letters as they are.</summary>
    public static readonly JsonSerializerOptions Indented = new(ModelJson.Options) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] AlwaysWritten = ["programme", "firstYear", "lastYear", "limits", "policy"];

    private static readonly JsonObject Usual = Written(new Scenario { Programme = "" });

    /// <summary>The document: required fields and those that differ from their default, in the order of <see cref="Scenario"/>.</summary>
    public static JsonObject Of(Scenario scenario)
    {
        var document = Written(scenario);
        foreach (var (name, value) in document.ToList())
        {
            var usual = name == "baseYear" ? document["firstYear"] : Usual[name];
            if (!AlwaysWritten.Contains(name) && JsonNode.DeepEquals(value, usual)) document.Remove(name);
        }
        if (document["uncertainty"] is JsonObject uncertainty)
            foreach (var (name, value) in uncertainty.ToList())
                if (JsonNode.DeepEquals(value, Usual["uncertainty"]![name])) uncertainty.Remove(name);
        foreach (var limits in document["limits"]!.AsArray().OfType<JsonObject>())
            foreach (var (name, value) in limits.ToList())
                if (value is null) limits.Remove(name);
        return document;
    }

    private static JsonObject Written(Scenario scenario) => JsonSerializer.SerializeToNode(scenario, ModelJson.Options)!.AsObject();
}
