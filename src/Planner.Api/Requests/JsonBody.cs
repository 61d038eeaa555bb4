using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Requests;

/// <summary>The JSON body of a request, or why there is none.</summary>
internal readonly struct JsonBody : IDisposable
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = BodyLimits.JsonDepth, AllowDuplicateProperties = false };

    private readonly JsonDocument? _document;

    private JsonBody(JsonDocument? document, ProblemAnswer? refusal) => (_document, Refusal) = (document, refusal);

    /// <summary>Why there is no body; null when there is one.</summary>
    public ProblemAnswer? Refusal { get; }

    /// <summary>The body.</summary>
    public JsonElement Root => _document!.RootElement;

    /// <summary>Reads the body: UTF-8, no property twice, at most 32 levels deep.</summary>
    public static async Task<JsonBody> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType)) return new JsonBody(null, Refuse.MediaType(request.ContentType, "application/json; charset=utf-8"));
        try
        {
            return new JsonBody(await JsonDocument.ParseAsync(request.Body, Options, cancellationToken), null);
        }
        catch (JsonException malformed)
        {
            var where = malformed.LineNumber is { } line ? $"line {line + 1}, byte {malformed.BytePositionInLine + 1}" : "the body";
            return new JsonBody(null, Refuse.NotJson(where, Why(malformed.Message)));
        }
        catch (InvalidOperationException)
        {
            // So the parser answers names that are not well-formed Unicode, when it looks for doubles.
            return new JsonBody(null, Refuse.NotJson("the name of a field", "one JSON document in well-formed Unicode"));
        }
    }

    /// <summary>Reads the body by a reader that notes faults.</summary>
    public static async Task<(T? Value, ProblemAnswer? Refusal)> Read<T>(
        HttpRequest request, Func<JsonElement, FaultList, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        using var body = await Read(request, cancellationToken);
        if (body.Refusal is not null) return (null, body.Refusal);
        var faults = new FaultList();
        var value = read(body.Root, faults);
        return value is null || !faults.None ? (null, Refuse.Faults(faults.Faults)) : (value, null);
    }

    /// <summary>Reads a body that may be missing.</summary>
    public static async Task<(T? Value, ProblemAnswer? Refusal)> Read<T>(
        HttpRequest request, T missing, Func<JsonElement, FaultList, T?> read, CancellationToken cancellationToken)
        where T : class =>
        request.ContentLength is 0 || request.ContentType is null ? (missing, null) : await Read(request, read, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _document?.Dispose();

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The parser's sentence without the place it adds in brackets of its own.</summary>
    private static string Why(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "one JSON document: " + (place < 0 ? message : message[..place]);
    }
}
