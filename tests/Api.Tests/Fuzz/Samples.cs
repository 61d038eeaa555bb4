using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>What a valid request holds: names that exist, and a document for each schema.</summary>
/// <param name="document">The OpenAPI document, whose schemas say what documents look like.</param>
/// <param name="run">Id of a run that has ended.</param>
/// <param name="certificate">A certificate that holds.</param>
/// <param name="year">This year, in which the scheme of <see cref="Tracked"/> begins.</param>
internal sealed class Samples(JsonElement document, string run, string certificate, int year)
{
    /// <summary>Code of a small programme that has adopted a scheme.</summary>
    public const string Tracked = "fuzzed";


    private static readonly string[] Wards = ["26968", "27157", "26740", "26743", "26737"];

    /// <summary>A valid value of a parameter.</summary>
    public string Parameter(string name, Operation operation, Random random) => name switch
    {
        "programme" => IsTracking(operation) ? Tracked : "hcmc",
        "district" when IsTracking(operation) => "001",
        "from" when IsTracking(operation) => $"{year + random.Next(2)}",
        "risk" => Pick(random, "0", "0.5", "1"),
        "status" => Pick(random, "onTime", "atRisk", "late"),
        "kind" => Pick(random, "limitExceeded", "startLate"),
        "id" when operation.Path.Contains("/runs/", StringComparison.Ordinal) => run,
        // What is changed or deleted may be gone at the next request; the others stay.
        "id" when operation.Method is "PUT" or "DELETE" => "front-loaded",
        "id" or "with" => random.Next(2) == 0 ? "baseline" : "plus18",
        "code" or "ward" => Wards[random.Next(Wards.Length)],
        "table" => Pick(random, "levels", "needs", "register", "districts", "catalogue", "programme"),
        "year" => Pick(random, "2023", "2024", "2025", "2030"),
        "format" => Pick(random, "json", "csv", "xlsx"),
        "replications" or "futures" => "50",
        "points" => "5",
        "measure" => Pick(random, "wards", "wardYears", "spend"),
        "mode" => Pick(random, "multiplier", "officers"),
        "solver" => "scip",
        "q" => Pick(random, "ben thanh", "Bến"),
        "preview" => "true",
        "If-Match" => "*",
        "Idempotency-Key" => $"fuzz-{random.Next()}",
        "Last-Event-ID" => "1",
        _ => Pick(random, "1", "2", "5"),
    };

    /// <summary>A valid JSON body.</summary>
    public JsonNode? Body(JsonElement schema, Random random)
    {
        var name = schema.TryGetProperty("$ref", out var reference) ? reference.GetString()!.Split('/')[^1] : "";
        return name switch
        {
            "Scenario" => JsonNode.Parse(random.Next(5) == 0 ? Documents.Optimal() : Documents.Scenario(capital: random.Next(20_000, 90_000))),
            "Certificate" => JsonNode.Parse(certificate),
            "ReplanRequest" => JsonNode.Parse($$"""{"from":{{year + random.Next(2)}},"protectThrough":{{year}},"protected":["00003"],"weight":0.3,"starts":1}"""),
            _ => OfSchema(schema, random, 0),
        };
    }

    private static bool IsTracking(Operation operation) =>
        operation.Path.Contains("/track", StringComparison.Ordinal) || operation.Path.Contains("/replan", StringComparison.Ordinal);

    private JsonNode? OfSchema(JsonElement schema, Random random, int depth)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return OfSchema(document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]), random, depth);
        if (schema.TryGetProperty("enum", out var words)) return JsonNode.Parse(words[random.Next(words.GetArrayLength())].GetRawText());
        foreach (var several in new[] { "oneOf", "anyOf", "allOf" })
            if (schema.TryGetProperty(several, out var all)) return OfSchema(all[all.GetArrayLength() - 1], random, depth);
        if (schema.TryGetProperty("properties", out var fields) && depth < 6)
            return new JsonObject(fields.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Named(field.Name) ?? OfSchema(field.Value, random, depth + 1))));
        return Type(schema) switch
        {
            "integer" or "number" => JsonValue.Create(random.Next(1, 90)),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "array" when depth < 6 && schema.TryGetProperty("items", out var items) => new JsonArray(OfSchema(items, random, depth + 1)),
            "array" => new JsonArray(),
            "object" => new JsonObject(),
            _ => JsonValue.Create("text"),
        };
    }

    private static JsonNode? Named(string field) => field switch
    {
        "criterion" => "C07",
        "on" => "2024-03-01",
        "works" => "repair",
        "worksYears" => 1,
        "kind" => "facilities",
        _ => null,
    };

    private static string? Type(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).FirstOrDefault(one => one != "null")
        : type.GetString();

    private static string Pick(Random random, params ReadOnlySpan<string> words) => words[random.Next(words.Length)];
}
