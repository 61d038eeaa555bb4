using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Files.Scenarios;

/// <summary>A file as a JSON document with the place of every field; or, when it cannot be read, the one fault that stopped the reading.</summary>
internal sealed record SourceText(JsonDocument? Document, SourceMap Map, (long Line, long Column, Fault Fault)? Broken)
{
    /// <summary>How deep a document may nest, as over HTTP.</summary>
    public const int MostDepth = 32;

    /// <summary>Pointing to the schema is for editors, not for the model.</summary>
    public const string SchemaField = "$schema";

    /// <summary>A file that cannot be read.</summary>
    public static SourceText Unreadable(long line, long column, string path, object? value, string allowed) =>
        new(null, new SourceMap(), (Math.Max(1, line), Math.Max(1, column), Fault.Of(path, value, allowed)));
}
