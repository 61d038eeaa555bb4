using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// The fingerprint of an answer: lower-case hex SHA-256 of its UTF-8 JSON without the fingerprint, keys sorted at every depth, without
/// white space, non-ASCII unescaped. Equal fingerprints mean equal answers.
/// </summary>
public static class AnswerFingerprint
{
    private const string Left = "fingerprint";

    /// <summary>Computes the fingerprint of an answer.</summary>
    public static string Of(QuestionAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ModelJson.Options.Encoder, SkipValidation = true }))
            Write(JsonSerializer.SerializeToElement(answer, answer.GetType(), ModelJson.Options), json, Left);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static void Write(JsonElement element, Utf8JsonWriter json, string? without = null)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (property.Name == without) continue;
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
