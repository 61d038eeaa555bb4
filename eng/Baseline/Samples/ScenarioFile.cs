using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ModelWard.Baseline.Samples;

/// <summary>Writes a scenario document as JSON: camelCase, two spaces, line feeds, UTF-8 without BOM, letters as they are.</summary>
internal static class ScenarioFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the document, replacing the file.</summary>
    public static void Write(string path, ScenarioDocument document) =>
        File.WriteAllText(path, JsonSerializer.Serialize(document, Options) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
