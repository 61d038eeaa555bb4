using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ModelWard.Files.Scenarios;

/// <summary>
/// Reads the part of YAML that says what JSON says: one document of mappings, lists and scalars. Anchors, aliases and tags are refused. An unquoted scalar is
/// a number, true, false or null where it looks like one, except in fields that hold texts: there <c>26737</c> is the code it looks like, quoted or not.
/// </summary>
internal sealed partial class YamlSource
{
    private readonly SourceMap _map = new();
    private readonly IParser _parser;
    private readonly Utf8JsonWriter _json;

    private YamlSource(IParser parser, Utf8JsonWriter json) => (_parser, _json) = (parser, json);

    /// <summary>Reads a file.</summary>
    public static SourceText Read(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = SourceText.MostDepth + 1 });
        var source = new YamlSource(new Parser(new StringReader(text)), json);
        try
        {
            source.Document();
            json.Flush();
            return new SourceText(JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = SourceText.MostDepth }), source._map, null);
        }
        catch (UnfitException unfit)
        {
            return SourceText.Unreadable(unfit.At.Line, unfit.At.Column, unfit.Path, unfit.Value, unfit.Allowed);
        }
        catch (YamlException broken)
        {
            var (line, column) = broken.Message.Contains("tab", StringComparison.Ordinal) ? FirstTab(text) : (broken.End.Line, broken.End.Column);
            return SourceText.Unreadable(line, column, "", null, $"YAML: {broken.Message}");
        }
        catch (InvalidOperationException broken)
        {
            // How the library meets some scalars that nothing may follow.
            var end = source._parser.Current?.End ?? Mark.Empty;
            return SourceText.Unreadable(end.Line, end.Column, "", null, $"YAML: {broken.Message}");
        }
    }

    // The library says of tabs only where the mapping around them began.
    private static (long Line, long Column) FirstTab(string text)
    {
        var line = 0;
        foreach (var one in text.AsSpan().EnumerateLines())
        {
            line++;
            if (one[..(one.Length - one.TrimStart(" \t").Length)].IndexOf('\t') is >= 0 and var at) return (line, at + 1);
        }
        return (1, 1);
    }

    private void Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _)) throw new UnfitException(Mark.Empty, "", "nothing", "a document");
        Value("", 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var next)) throw new UnfitException(next.Start, "", "a second document", "one document a file");
    }

    private void Value(string path, int depth)
    {
        if (_parser.Accept<AnchorAlias>(out var alias)) throw Shared(alias.Start, path);
        var node = _parser.Consume<NodeEvent>();
        if (!node.Anchor.IsEmpty) throw Shared(node.Start, path);
        // A field stands where its name does; only the document and entries of lists have none.
        _map.Add(path, node.Start.Line, node.Start.Column);
        if (!node.Tag.IsEmpty) throw new UnfitException(node.Start, path, $"{node.Tag}", "values without tags");
        if (depth == SourceText.MostDepth) throw new UnfitException(node.Start, path, null, $"at most {SourceText.MostDepth} levels");
        switch (node)
        {
            case Scalar scalar:
                Write(scalar, path);
                break;
            case SequenceStart:
                List(path, depth);
                break;
            default:
                Fields(path, depth);
                break;
        }
    }

    private void List(string path, int depth)
    {
        _json.WriteStartArray();
        for (var i = 0; !_parser.TryConsume<SequenceEnd>(out _); i++) Value(SourceMap.Entry(path, i), depth + 1);
        _json.WriteEndArray();
    }

    private void Fields(string path, int depth)
    {
        _json.WriteStartObject();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (_parser.Accept<AnchorAlias>(out var alias)) throw Shared(alias.Start, path);
            var node = _parser.Consume<NodeEvent>();
            if (node is not Scalar name || !name.Anchor.IsEmpty) throw new UnfitException(node.Start, path, null, "names of fields");
            var field = SourceMap.Field(path, name.Value);
            if (!_map.Add(field, name.Start.Line, name.Start.Column)) throw new UnfitException(name.Start, field, "there twice", "each field once");
            _json.WritePropertyName(name.Value);
            Value(field, depth + 1);
        }
        _json.WriteEndObject();
    }

    private static UnfitException Shared(Mark at, string path) => new(at, path, "an anchor or alias", "values written out, so that each can be read where it stands");

    private void Write(Scalar scalar, string path)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain) _json.WriteStringValue(text);
        else if (text is "" or "~" or "null" or "Null" or "NULL") _json.WriteNullValue();
        else if (ScenarioSchema.IsText(path)) _json.WriteStringValue(text);
        else if (text is "true" or "True" or "TRUE") _json.WriteBooleanValue(true);
        else if (text is "false" or "False" or "FALSE") _json.WriteBooleanValue(false);
        else if (Number().IsMatch(text)) _json.WriteRawValue(text);
        else _json.WriteStringValue(text);
    }

    // As JSON writes numbers: what else YAML knows, as 0x1F or .inf, no field of a scenario takes.
    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    private sealed class UnfitException(Mark at, string path, string? value, string allowed) : Exception
    {
        public Mark At => at;

        public string Path => path;

        public string? Value => value;

        public string Allowed => allowed;
    }
}
