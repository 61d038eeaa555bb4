using System.Text;
using System.Text.Json;

namespace ModelWard.Files.Scenarios;

/// <summary>Reads JSON and remembers where every field stands.</summary>
internal static class JsonSource
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = SourceText.MostDepth };

    /// <summary>Reads a file.</summary>
    public static SourceText Read(byte[] bytes)
    {
        var map = new SourceMap();
        var reader = new Utf8JsonReader(bytes, Strict);
        try
        {
            reader.Read();
            if (Value(ref reader, bytes, "", map) is { } twice) return twice;
            if (reader.Read()) return Unreadable(bytes, reader.TokenStartIndex, "", "one document");
            return new SourceText(JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = SourceText.MostDepth }), map, null);
        }
        catch (JsonException broken)
        {
            return SourceText.Unreadable((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1, "", null, $"JSON: {broken.Message}");
        }
    }

    /// <summary>Goes through the value that the reader stands on.</summary>
    /// <returns>Null, or the refusal of a field that is named twice.</returns>
    private static SourceText? Value(ref Utf8JsonReader reader, byte[] bytes, string path, SourceMap map)
    {
        if (path.Length == 0) Add(bytes, reader.TokenStartIndex, path, map);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                var entry = SourceMap.Entry(path, i);
                Add(bytes, reader.TokenStartIndex, entry, map);
                if (Value(ref reader, bytes, entry, map) is { } twice) return twice;
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                if (Name(ref reader) is not { } name) return Unreadable(bytes, reader.TokenStartIndex, path, "names of well-formed Unicode");
                var field = SourceMap.Field(path, name);
                if (!Add(bytes, reader.TokenStartIndex, field, map)) return Unreadable(bytes, reader.TokenStartIndex, field, "each field once");
                reader.Read();
                if (Value(ref reader, bytes, field, map) is { } twice) return twice;
            }
        }
        return null;
    }

    private static string? Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Add(byte[] bytes, long at, string path, SourceMap map)
    {
        var (line, column) = Place(bytes, at);
        return map.Add(path, line, column);
    }

    private static SourceText Unreadable(byte[] bytes, long at, string path, string allowed)
    {
        var (line, column) = Place(bytes, at);
        return SourceText.Unreadable(line, column, path, path.Length == 0 ? null : "there twice", allowed);
    }

    private static (long Line, long Column) Place(byte[] bytes, long at)
    {
        var before = bytes.AsSpan(0, (int)at);
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
