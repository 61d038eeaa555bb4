using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ModelWard.Model;

/// <summary>The one way the model is written as JSON: camelCase, numbers as they are, Vietnamese letters unescaped.</summary>
public static class ModelJson
{
    /// <summary>Options for requests, answers, stored rows and files.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
