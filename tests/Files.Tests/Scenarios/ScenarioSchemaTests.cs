using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ModelWard.Files.Scenarios;
using ModelWard.Instances;
using ModelWard.Model;

namespace ModelWard.Files.Tests.Scenarios;

/// <summary>The published schema against the reader that decides: every field, range and choice of one is tried on the other.</summary>
public sealed class ScenarioSchemaTests
{
    // It can be built once: it registers itself under its id.
    private static readonly JsonSchema Other = JsonSchema.FromText(ScenarioSchema.Json);

    private static readonly JsonNode Schema = JsonNode.Parse(ScenarioSchema.Json)!;

    public static TheoryData<string> Objects => [.. Walk(Schema, "").Where(place => place.Schema["properties"] is not null).Select(place => place.Path)];

    public static TheoryData<string> Leaves => [.. Walk(Schema, "").Where(place => place.Schema["properties"] is null && place.Schema["items"] is null && place.Path is not ("id" or "version" or "$schema")).Select(place => place.Path)];

    [Fact]
    public void File_InTheRepository_IsTheSchema() =>
        File.ReadAllText(RepositoryFiles.Path("data", "scenarios", ScenarioSchema.FileName)).ShouldBe(ScenarioSchema.Json);

    [Theory]
    [MemberData(nameof(Objects))]
    public void Object_OfTheSchema_HasTheFieldsThatTheReaderKnows(string path)
    {
        var place = Walk(Schema, "").Single(one => one.Path == path);
        var faults = Faults(path, new JsonObject { ["no such field"] = 1 });
        var unknown = faults.Single(fault => fault.Path == Inside(path, "no such field"));
        var known = unknown.Allowed["no such field; known are ".Length..].Split(", ");
        place.Schema["properties"]!.AsObject().Select(field => field.Key).Where(name => name != "$schema").ShouldBe(known, ignoreOrder: true);
        place.Schema["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();
        var required = faults.Where(fault => fault.Value is null && fault.Allowed.StartsWith("required: ", StringComparison.Ordinal)).Select(fault => fault.Path)
            .Where(missing => path.Length == 0 ? !missing.Contains('.') : missing.StartsWith(path + ".", StringComparison.Ordinal));
        required.ShouldBe((place.Schema["required"]?.AsArray() ?? []).Select(name => Inside(path, name!.GetValue<string>())), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Field_OfTheSchema_TakesWhatTheReaderTakes(string path)
    {
        var schema = Walk(Schema, "").Single(one => one.Path == path).Schema;
        var type = TypeOf(schema);
        foreach (var junk in new[] { "{}", "[]", "1.5e300" }) Taken(path, junk).ShouldBe(false, junk);
        switch (type)
        {
            case "integer" or "number":
                var (least, most) = (Of("minimum"), Of("maximum"));
                var step = type == "integer" ? 1 : 0.000001m;
                (Taken(path, Text(least)), Taken(path, Text(most))).ShouldBe((true, true));
                (Taken(path, Text(least - step)), Taken(path, Text(most + step))).ShouldBe((false, false));
                Taken(path, Text(least + (step / 10))).ShouldBeFalse();
                break;
            case "boolean":
                (Taken(path, "true"), Taken(path, "false"), Taken(path, "1")).ShouldBe((true, true, false));
                break;
            case "string" when schema["enum"] is JsonArray names:
                foreach (var name in names.OfType<JsonNode>()) Taken(path, name.ToJsonString()).ShouldBeTrue();
                var said = Faults(path, JsonValue.Create("none of them")).Single(fault => fault.Path == path).Allowed;
                said.ShouldBe("one of " + string.Join(", ", names.OfType<JsonNode>().Select(name => name.GetValue<string>())));
                break;
            case "string" when schema["pattern"] is { } pattern:
                foreach (var code in new[] { "a", "A-1_.", new string('x', 32), new string('x', 33), "-a", "", "a b", "đ", "a@2025-07-01", "a@", "a@1 July" })
                    Taken(path, JsonSerializer.Serialize(code)).ShouldBe(System.Text.RegularExpressions.Regex.IsMatch(code, pattern.GetValue<string>()), code);
                break;
            default:
                type.ShouldBe("string");
                break;
        }

        decimal Of(string bound) => schema[bound]!.GetValue<decimal>();
        static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("plus18")]
    [InlineData("front-loaded")]
    public void Samples_ForAnotherReaderOfSchemas_AreValid(string sample)
    {
        var document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path("data", "samples", sample + ".json"))).RootElement;
        Other.Evaluate(document).IsValid.ShouldBeTrue();
        Other.Evaluate(JsonSerializer.SerializeToElement(City.Sample(sample), ModelJson.Options)).IsValid.ShouldBeTrue();
        var spoilt = JsonNode.Parse(document.GetRawText())!;
        spoilt["limits"]![0]!["capital"] = -1;
        Other.Evaluate(JsonSerializer.SerializeToElement(spoilt)).IsValid.ShouldBeFalse();
    }

    private static IEnumerable<(string Path, JsonNode Schema)> Walk(JsonNode schema, string path)
    {
        yield return (path, schema);
        foreach (var field in schema["properties"]?.AsObject().SelectMany(field => Walk(field.Value!, Inside(path, field.Key))) ?? []) yield return field;
        if (schema["items"] is { } entry)
            foreach (var inside in Walk(entry, path + "[0]")) yield return inside;
    }

    private static string Inside(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string TypeOf(JsonNode schema) => (schema["type"] is JsonArray types ? types[0] : schema["type"])!.GetValue<string>();

    // Whether the reader has nothing to say of the field itself; what it says of others that go with it is not the schema's.
    private static bool Taken(string path, string json)
    {
        var node = JsonNode.Parse(json);
        var shown = node is JsonValue ? JsonSerializer.SerializeToElement(node).ToString() : null;
        return !Faults(path, node).Any(fault => fault.Path == path && (shown is null || fault.Allowed.Contains("number", StringComparison.Ordinal) || fault.Allowed.Contains("one of", StringComparison.Ordinal)
            || fault.Allowed.Contains("text", StringComparison.Ordinal) || fault.Allowed.Contains("character", StringComparison.Ordinal) || fault.Allowed.StartsWith("true or", StringComparison.Ordinal)
            || fault.Allowed.Contains("moment", StringComparison.Ordinal)) && !IsAboutOthers(fault));
    }

    private static bool IsAboutOthers(Fault fault) => fault.Allowed.StartsWith("nothing, since", StringComparison.Ordinal) || fault.Allowed.StartsWith("a year of", StringComparison.Ordinal);

    /// <summary>What the reader says of a document that has this value at a path and nothing else.</summary>
    private static IReadOnlyList<Fault> Faults(string path, JsonNode? value)
    {
        var faults = new FaultList();
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            var names = part.Split('[');
            for (var i = 1; i < names.Length; i++) value = new JsonArray(value);
            value = new JsonObject { [names[0]] = value };
        }
        ScenarioReader.Read(JsonSerializer.SerializeToElement(value), faults);
        return faults.Faults;
    }
}
