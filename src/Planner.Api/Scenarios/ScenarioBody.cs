using Microsoft.Net.Http.Headers;
using ModelWard.Files.Scenarios;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>The scenario in the body of a request: JSON, or YAML as scenario files have it.</summary>
internal static class ScenarioBody
{
    private static readonly string[] YamlTypes = [ScenarioFile.YamlMediaType, "application/x-yaml", "text/yaml"];

    /// <summary>Reads it; faults of YAML name their lines.</summary>
    public static async Task<(Scenario? Scenario, ProblemAnswer? Refusal)> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsYaml(request.ContentType)) return await JsonBody.Read(request, ScenarioReader.Read, cancellationToken);
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellationToken);
        var reading = ScenarioFile.Read("body.yaml", bytes.ToArray());
        return reading.Scenario is { } scenario ? (scenario, null) : (null, Refuse.Faults([.. reading.Faults.Select(WithPlace)]));
    }

    // What is wrong with the whole is wrong with the body, as in JSON.
    private static Fault WithPlace(FileFault fault) => fault.Fault with { Path = fault.Fault.Path.Length == 0 ? "body" : fault.Fault.Path, Allowed = $"{fault.Fault.Allowed} (line {fault.Line}, column {fault.Column})" };

    private static bool IsYaml(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && YamlTypes.Any(yaml => type.MediaType.Equals(yaml, StringComparison.OrdinalIgnoreCase));
}
