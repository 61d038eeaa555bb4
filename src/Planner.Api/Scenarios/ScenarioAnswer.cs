using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>A stored scenario as it is answered: <c>id</c> and <c>version</c>, then the fields of its document.</summary>
internal static class ScenarioAnswer
{
    /// <summary>The answer for a stored scenario.</summary>
    public static JsonObject Of(ScenarioView view)
    {
        var answer = new JsonObject { ["id"] = view.Id, ["version"] = view.Version };
        var document = JsonSerializer.SerializeToNode(view.Scenario, ModelJson.Options)!.AsObject();
        foreach (var (name, value) in document.ToList())
        {
            document.Remove(name);
            answer[name] = value;
        }
        return answer;
    }
}
