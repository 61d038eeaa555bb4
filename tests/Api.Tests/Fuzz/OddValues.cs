using System.Text.Json.Nodes;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>Values that programs stumble over.</summary>
internal static class OddValues
{
    private static readonly string[] Texts =
    [
        "", " ", "0", "-1", "1", "2024", "1e309", "-1e309", "NaN", "Infinity", "-Infinity", "null", "true", "undefined", "0x10", "1_000", "1,5", "1.5", "٣", "１２",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "2147483648", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "'; DROP TABLE ward_event; --", "../../etc/passwd", "%2e%2e%2f", "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "=1+1", "@SUM(A1)",
        "Bến Thành", "Ben\u0301 Tha\u0300nh", "\u202Eabc", "\uFEFF", "\uFFFD", "👩‍👩‍👧", "İ", "ß", "ﬀ", "a\u0300\u0301\u0302\u0303", "\u2028", "\u0085", "\u00A0",
        "hcmc", "HCMC", "Baseline", "26968", "C07", "json", "optimal", "*", "\"1\"", "W/\"1\"", "[", "]", "{", "[]", "a b", "a+b", "a&b=c", "#", ";",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "0.1", "0.0000001", "1e-400", "1e400", "1E+308", "-1e308", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "1.0", "100.001", "2100", "1e2", "2147483648", "4294967296", "0.30000000000000004",
    ];

    /// <summary>A text; short ones mostly, and some of a few thousand characters.</summary>
    public static string Text(Random random) => random.Next(12) switch
    {
        0 => new string('a', random.Next(150, 260)),
        1 => string.Concat(Enumerable.Repeat(Texts[random.Next(Texts.Length)], random.Next(2, 200))),
        2 => new string([.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => Character(random))]),
        _ => Texts[random.Next(Texts.Length)],
    };

    /// <summary>A number as it is written in JSON.</summary>
    public static string Number(Random random) => Numbers[random.Next(Numbers.Length)];

    /// <summary>A JSON value of any kind.</summary>
    public static JsonNode? Node(Random random) => random.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 or 3 => JsonNode.Parse(Number(random)),
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => Nested(random.Next(1, 60)),
        7 => new JsonArray([.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => (JsonNode?)JsonValue.Create(random.Next(5)))]),
        _ => JsonValue.Create(Text(random)),
    };

    private static JsonNode Nested(int depth)
    {
        JsonNode node = new JsonArray();
        for (var i = 0; i < depth; i++) node = i % 2 == 0 ? new JsonObject { ["a"] = node } : new JsonArray(node);
        return node;
    }

    // No half of a pair: those cannot be sent, and bytes that are no text are drawn elsewhere. No NUL either: servers refuse it before anybody is asked.
    private static char Character(Random random)
    {
        var drawn = (char)random.Next(1, 0xFFFE);
        return char.IsSurrogate(drawn) ? '?' : drawn;
    }
}
