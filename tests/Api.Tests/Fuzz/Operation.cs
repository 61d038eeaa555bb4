using System.Text.Json;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>An operation of the OpenAPI document.</summary>
/// <param name="Method">Its method, in capitals.</param>
/// <param name="Path">Its path, with names in braces.</param>
/// <param name="Queries">What its query may hold.</param>
/// <param name="Headers">Headers it takes.</param>
/// <param name="MediaTypes">Media types of its body; empty where it has none.</param>
/// <param name="Body">The schema of a JSON body; null where it has none.</param>
public sealed record Operation(
    string Method, string Path, IReadOnlyList<string> Queries, IReadOnlyList<string> Headers, IReadOnlyList<string> MediaTypes, JsonElement? Body)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete"];

    /// <summary>All operations of a document, in its order.</summary>
    public static IReadOnlyList<Operation> All(JsonElement document) =>
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(path =>
            path.Value.EnumerateObject().Where(one => Methods.Contains(one.Name)).Select(one => Of(one.Name.ToUpperInvariant(), path.Name, one.Value))),
    ];

    private static Operation Of(string method, string path, JsonElement operation)
    {
        var parameters = operation.TryGetProperty("parameters", out var given) ? given.EnumerateArray().ToList() : [];
        var contents = operation.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject().ToList() : [];
        JsonElement? schema = contents.Where(content => content.Name == "application/json" && content.Value.TryGetProperty("schema", out _))
            .Select(content => (JsonElement?)content.Value.GetProperty("schema")).FirstOrDefault();
        return new Operation(method, path, Names("query"), Names("header"), [.. contents.Select(content => content.Name)], schema);

        IReadOnlyList<string> Names(string place) =>
            [.. parameters.Where(one => one.GetProperty("in").GetString() == place).Select(one => one.GetProperty("name").GetString()!)];
    }
}
