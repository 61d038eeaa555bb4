using System.Text.Json.Nodes;

namespace ModelWard.Api.Tests;

/// <summary>Documents that tests send. In the namespace of all tests, so that the product's room of that name does not hide it.</summary>
public static class Documents
{
    /// <summary>A scenario without faults.</summary>
    public static string Scenario(string name = "Test", long capital = 60_000, string programme = "hcmc") => $$"""
        {"programme":"{{programme}}","name":"{{name}}","firstYear":2023,"lastYear":2024,"policy":"readiness","limits":[
          {"year":2023,"capital":{{capital}},"upkeep":1000,"officers":40,"floorArea":3000,"guidance":80},
          {"year":2024,"capital":{{capital}},"upkeep":2000,"officers":40,"floorArea":3000,"guidance":80}]}
        """;

    /// <summary>A scenario without faults under the optimal policy, with further fields.</summary>
    public static string Optimal(params (string Path, string Json)[] fields) =>
        fields.Prepend(("policy", "\"optimal\"")).Aggregate(Scenario(), (document, field) => With(field.Item1, field.Item2, document));

    /// <summary>The scenario with one of its fields replaced; the path is that of a fault, as <c>limits[0].capital</c>.</summary>
    public static string With(string path, string json, string? document = null)
    {
        var root = JsonNode.Parse(document ?? Scenario())!;
        var parts = path.Split('.', '[').Select(part => part.TrimEnd(']')).ToArray();
        var parent = parts[..^1].Aggregate(root, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        if (int.TryParse(parts[^1], out var last)) parent[last] = JsonNode.Parse(json);
        else parent[parts[^1]] = JsonNode.Parse(json);
        return root.ToJsonString();
    }

    /// <summary>The scenario without one of its fields.</summary>
    public static string Without(string field)
    {
        var root = JsonNode.Parse(Scenario())!.AsObject();
        root.Remove(field);
        return root.ToJsonString();
    }

    /// <summary>Needs without faults.</summary>
    public const string Needs =
        """{"officers":1,"works":"repair","worksYears":1,"floorArea":100,"worksCost":400,"equipmentCost":50,"guidance":2,"upkeep":30}""";

    /// <summary>An assessment without faults.</summary>
    public static string Assessment(string level = "61.5", string criterion = "C07") =>
        $$"""{"criterion":"{{criterion}}","level":{{level}},"on":"2024-03-01","evidence":"file 12"}""";
}
