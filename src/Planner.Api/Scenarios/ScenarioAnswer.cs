using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>A stored scenario as it is answered: these fields, then those of its document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version, which a change must name.</param>
internal sealed record ScenarioAnswer(string Id, long Version)
{
    /// <summary>The answer for a stored scenario.</summary>
    public static JsonObject Of(ScenarioView view)
    {
        var answer = Fields(new ScenarioAnswer(view.Id, view.Version));
        var document = Fields(view.Scenario);
        foreach (var (name, value) in document.ToList())
        {
            document.Remove(name);
            answer[name] = value;
        }
        return answer;
    }

    private static JsonObject Fields<T>(T value) => JsonSerializer.SerializeToNode(value, ModelJson.Options)!.AsObject();
}
