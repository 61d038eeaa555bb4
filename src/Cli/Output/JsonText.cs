using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Cli.Output;

/// <summary>Answers as JSON: as the service writes them, indented so that two of them can be compared line by line.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new(ModelJson.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>The text, ended.</summary>
    public static string Of<T>(T answer) => JsonSerializer.Serialize(answer, Options) + "\n";
}
