using System.Text.Json;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>The schemas of the answers in an OpenAPI document.</summary>
internal sealed class AnswerSchemas(JsonElement document)
{
    /// <summary>The schema of an operation's JSON answer; null where it has none.</summary>
    public JsonElement? Of(string method, string path, string status)
    {
        foreach (var one in document.GetProperty("paths").EnumerateObject().Where(one => one.Name.TrimEnd('/') == path))
            if (one.Value.TryGetProperty(method, out var operation) && operation.GetProperty("responses").TryGetProperty(status, out var response) && response.TryGetProperty("content", out var contents))
                foreach (var content in contents.EnumerateObject().Where(content => content.Name is "application/json" or "application/problem+json"))
                    if (content.Value.TryGetProperty("schema", out var schema)) return schema;
        return null;
    }

    /// <summary>Where an answer carries a field that its schema does not name.</summary>
    public IReadOnlyList<string> Unnamed(JsonElement answer, JsonElement schema, string at)
    {
        schema = Resolved(schema);
        if (Alternatives(schema) is { Count: > 0 } alternatives)
            return alternatives.Where(one => Fits(answer, Resolved(one))).Select(one => Unnamed(answer, one, at)).MinBy(unnamed => unnamed.Count) ?? [$"{at}: no alternative"];
        return answer.ValueKind switch
        {
            JsonValueKind.Object => [.. answer.EnumerateObject().SelectMany(field => OfField(field, schema, $"{at}.{field.Name}".TrimStart('.')))],
            JsonValueKind.Array => [.. answer.EnumerateArray().SelectMany((item, i) => schema.TryGetProperty("items", out var items) ? Unnamed(item, items, $"{at}[{i}]") : IsAnything(schema) ? [] : [$"{at}[{i}]"])],
            _ => [],
        };
    }

    private IReadOnlyList<string> OfField(JsonProperty field, JsonElement schema, string at)
    {
        foreach (var part in Parts(schema))
            if (part.TryGetProperty("properties", out var properties) && properties.TryGetProperty(field.Name, out var named)) return Unnamed(field.Value, named, at);
        if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object) return Unnamed(field.Value, others, at);
        return IsAnything(schema) ? [] : [at];
    }

    // A field that holds another's document, whose form is told elsewhere.
    private static bool IsAnything(JsonElement schema) => !schema.EnumerateObject().Any(one => one.Name is not ("description" or "title" or "example" or "examples"));

    private static bool Fits(JsonElement answer, JsonElement schema) => !schema.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String
        || (type.GetString() == "null") == (answer.ValueKind == JsonValueKind.Null);

    // A schema and those that it extends.
    private IEnumerable<JsonElement> Parts(JsonElement schema) =>
        schema.TryGetProperty("allOf", out var all) ? all.EnumerateArray().SelectMany(part => Parts(Resolved(part))).Prepend(schema) : [schema];

    private static List<JsonElement> Alternatives(JsonElement schema) =>
        schema.TryGetProperty("oneOf", out var one) || schema.TryGetProperty("anyOf", out one) ? [.. one.EnumerateArray()] : [];

    private JsonElement Resolved(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var name)) schema = document.GetProperty("components").GetProperty("schemas").GetProperty(name.GetString()!.Split('/')[^1]);
        return schema;
    }
}
