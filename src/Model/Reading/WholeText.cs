using System.Text;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Whether all text of a JSON document can be held: a name or value may be escaped to half a surrogate pair, which is found only when somebody reads it.</summary>
internal static class WholeText
{
    /// <summary>Looks through a document.</summary>
    /// <exception cref="JsonException">It is no JSON, or a name or value in it holds half a surrogate pair; the message says where.</exception>
    public static void Check(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw new JsonException($"The text at byte {reader.TokenStartIndex} holds half a surrogate pair (an escape \\ud800 to \\udfff without its other half).");
            }
        }
    }
}
