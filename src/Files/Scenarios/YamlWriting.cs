using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ModelWard.Files.Scenarios;

/// <summary>Writes a document as YAML: fields and lists a line each, what stands in a list on one line.</summary>
internal static partial class YamlWriting
{
    private static readonly EmitterSettings Settings = new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n");

    /// <summary>The document.</summary>
    /// <param name="document">It.</param>
    /// <param name="schema">Where editors find the schema, from the file; null for nowhere.</param>
    public static string Write(JsonObject document, string? schema)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Value(emitter, document, inList: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return schema is null ? text.ToString() : $"# yaml-language-server: $schema={schema}\n{text}";
    }

    private static void Value(Emitter emitter, JsonNode? node, bool inList)
    {
        switch (node)
        {
            case JsonObject fields:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, inList ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (name, value) in fields)
                {
                    emitter.Emit(new Scalar(name));
                    Value(emitter, value, inList);
                }
                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                var lines = !inList && list.Count > 0;
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, lines ? SequenceStyle.Block : SequenceStyle.Flow));
                foreach (var entry in list) Value(emitter, entry, inList: true);
                emitter.Emit(new SequenceEnd());
                break;
            default:
                emitter.Emit(Scalar(node));
                break;
        }
    }

    private static Scalar Scalar(JsonNode? node)
    {
        var isText = node?.GetValueKind() == JsonValueKind.String;
        var text = isText ? node!.GetValue<string>() : node?.ToJsonString() ?? "null";
        var style = isText && !Plain().IsMatch(text) ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain;
        return new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);
    }

    // Begins with a letter, ends with none of what YAML gives a meaning, and is no word that some reader takes for a flag or for nothing.
    [GeneratedRegex(@"^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N} _./%()-]*[\p{L}\p{N}%)])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
