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
        var (map, place) = (new SourceMap(), new ReadingPlace(bytes));
        var reader = new Utf8JsonReader(bytes, Strict);
        try
        {
            reader.Read();
            if (Value(ref reader, place, "", map) is { } twice) return twice;
            if (reader.Read()) return Unreadable(place, reader.TokenStartIndex, "", "one document");
            return new SourceText(JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = SourceText.MostDepth }), map, null);
        }
        catch (JsonException broken)
        {
            return SourceText.Unreadable((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1, "", null, $"JSON: {broken.Message}");
        }
    }

    /// <summary>Goes through the value that the reader stands on.</summary>
    /// <returns>Null, or the refusal of a field that is named twice.</returns>
    private static SourceText? Value(ref Utf8JsonReader reader, ReadingPlace place, string path, SourceMap map)
    {
        if (path.Length == 0) Add(place, reader.TokenStartIndex, path, map);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                var entry = SourceMap.Entry(path, i);
                Add(place, reader.TokenStartIndex, entry, map);
                if (Value(ref reader, place, entry, map) is { } twice) return twice;
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                if (Name(ref reader) is not { } name) return Unreadable(place, reader.TokenStartIndex, path, "names of well-formed Unicode");
                var field = SourceMap.Field(path, name);
                if (!Add(place, reader.TokenStartIndex, field, map)) return Unreadable(place, reader.TokenStartIndex, field, "each field once");
                reader.Read();
                if (Value(ref reader, place, field, map) is { } twice) return twice;
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

    private static bool Add(ReadingPlace place, long at, string path, SourceMap map)
    {
        var (line, column) = place.At(at);
        return map.Add(path, line, column);
    }

    private static SourceText Unreadable(ReadingPlace place, long at, string path, string allowed)
    {
        var (line, column) = place.At(at);
        return SourceText.Unreadable(line, column, path, path.Length == 0 ? null : "there twice", allowed);
    }

    /// <summary>Line and column of places in a text that are asked for from its start on: each byte is looked at once, however long a line is.</summary>
    private sealed class ReadingPlace(byte[] bytes)
    {
        private int _at;
        private long _line = 1;
        private long _column = 1;

        public (long Line, long Column) At(long at)
        {
            var passed = bytes.AsSpan(_at, (int)at - _at);
            var lines = passed.Count((byte)'\n');
            _column = lines == 0 ? _column + Encoding.UTF8.GetCharCount(passed) : Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]) + 1;
            (_line, _at) = (_line + lines, (int)at);
            return (_line, _column);
        }
    }
}
