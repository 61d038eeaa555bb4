using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>Breaks documents: in their structure, in their text, in their bytes.</summary>
internal static class Mutation
{
    private static readonly byte[][] Snippets =
    [
        [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [(byte)'"'], [(byte)';'], [(byte)','], [(byte)'\r'], [(byte)'\n'], [(byte)'\t'], [(byte)'<'],
        .. new[] { "\"\"", "\\u0000", "\\ud800", "NaN", "1e999", "[[[[", "}}}}", "=cmd|' /C calc'!A0", "&lt;", "&x;", "<!--", "]]>", "%00", "\r\n\r\n", "9999999999999999999" }.Select(Encoding.UTF8.GetBytes),
    ];

    // Deeper than any reader goes.
    private static readonly JsonSerializerOptions Deep = new(ModelJson.Options) { MaxDepth = 10_000 };

    /// <summary>A JSON document as it is sent.</summary>
    public static byte[] Bytes(JsonNode? root) => Encoding.UTF8.GetBytes(root?.ToJsonString(Deep) ?? "null");

    /// <summary>Changes one place of a JSON document.</summary>
    public static JsonNode? OfJson(JsonNode? root, Random random)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) return OddValues.Node(random);
        var (parent, key, index) = places[random.Next(places.Count)];
        if (parent is JsonObject named) Change(named, key!, random);
        else if (parent is JsonArray listed) Change(listed, index, random);
        return root;
    }

    /// <summary>Changes bytes in one to eight places: turned over, taken out, doubled, put in.</summary>
    public static byte[] OfBytes(byte[] bytes, Random random)
    {
        var changed = new List<byte>(bytes);
        for (var left = random.Next(1, 9); left > 0; left--)
        {
            var at = random.Next(changed.Count + 1);
            var length = Math.Min(random.Next(1, 40), changed.Count - at);
            switch (random.Next(6))
            {
                case 0 when at < changed.Count: changed[at] ^= (byte)(1 << random.Next(8)); break;
                case 1 when at < changed.Count: changed[at] = (byte)random.Next(256); break;
                case 2: changed.RemoveRange(at, length); break;
                case 3: changed.InsertRange(at, changed.GetRange(at, length)); break;
                case 4 when random.Next(4) == 0: changed.RemoveRange(at, changed.Count - at); break;
                default: changed.InsertRange(at, Snippets[random.Next(Snippets.Length)]); break;
            }
        }
        return [.. changed];
    }

    private static void Change(JsonObject parent, string key, Random random)
    {
        switch (random.Next(5))
        {
            case 0: parent.Remove(key); break;
            case 1: parent[OddValues.Text(random)] = OddValues.Node(random); break;
            default: parent[key] = OddValues.Node(random); break;
        }
    }

    private static void Change(JsonArray parent, int index, Random random)
    {
        switch (random.Next(5))
        {
            case 0: parent.RemoveAt(index); break;
            case 1: parent.Add(parent[index]?.DeepClone()); break;
            default: parent[index] = OddValues.Node(random); break;
        }
    }

    private static IEnumerable<(JsonNode Parent, string? Key, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject named => named.ToList().SelectMany(field => Places(field.Value).Prepend((named, field.Key, 0))),
        JsonArray listed => Enumerable.Range(0, listed.Count).SelectMany(i => Places(listed[i]).Prepend((listed, null, i))),
        _ => [],
    };
}
