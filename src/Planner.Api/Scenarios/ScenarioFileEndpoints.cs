using System.Text;
using ModelWard.Files.Scenarios;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>Scenarios as files, and the schema of them. POST and PUT take the same YAML.</summary>
internal static class ScenarioFileEndpoints
{
    /// <summary>Maps <c>/scenarios/{id}.yaml</c> and <c>/scenarios/schema.json</c>.</summary>
    public static void MapScenarioFiles(this RouteGroupBuilder scenarios)
    {
        scenarios.MapGet("/{id}.yaml", Yaml).Requires(Permission.Read).WithSummary("One scenario as a YAML file, without what a reader would fill in by itself")
            .AnswersFile(ScenarioFile.YamlMediaType).Refuses(StatusCodes.Status404NotFound);
        scenarios.MapGet("/schema.json", Schema).Requires(Permission.Read).WithSummary("The JSON Schema of scenario documents and files").AnswersFile(ScenarioSchema.MediaType);
    }

    private static async Task<IResult> Yaml(string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken)
    {
        if (new Query(request).Close() is { } refusal) return refusal;
        return await ScenarioEndpoints.Find(id, grains, cancellationToken) is { } view
            ? Results.File(Encoding.UTF8.GetBytes(ScenarioFile.ToYaml(view.Scenario)), ScenarioFile.YamlMediaType, $"{id}.yaml")
            : ScenarioEndpoints.NotFound(id);
    }

    private static IResult Schema(HttpRequest request) =>
        new Query(request).Close() is { } refusal ? refusal : Results.Text(ScenarioSchema.Json, ScenarioSchema.MediaType, Encoding.UTF8);
}
