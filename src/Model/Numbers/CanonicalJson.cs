using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>UTF-8 JSON with the keys sorted at every depth, without white space, non-ASCII unescaped: equal documents are equal bytes.</summary>
internal static class CanonicalJson
{
    /// <summary>Lower-case hex SHA-256 of an object's canonical JSON.</summary>
    /// <param name="document">The object.</param>
    /// <param name="without">Names of its own properties that are left out.</param>
    public static string HashOf(JsonElement document, params ReadOnlySpan<string> without)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ModelJson.Options.Encoder, SkipValidation = true }))
            Write(document, json, without);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(JsonElement element, Utf8JsonWriter json, params ReadOnlySpan<string> without)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (without.Contains(property.Name)) continue;
                    json.WritePropertyName(property.Name);
                    Write(property.Value, json);
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray()) Write(item, json);
                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }
}
