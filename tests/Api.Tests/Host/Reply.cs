using System.Net;
using System.Text.Json;

namespace ModelWard.Api.Tests.Host;

/// <summary>An answer as a test looks at it.</summary>
public sealed record Reply(HttpStatusCode Status, string? MediaType, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Bytes);

    /// <summary>The ETag.</summary>
    public string ETag => Headers["ETag"];

    /// <summary>Where a problem finds something wrong.</summary>
    public IReadOnlyList<string> Paths => [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];

    public static async Task<Reply> Of(HttpResponseMessage answer) => new(
        answer.StatusCode,
        answer.Content.Headers.ContentType?.MediaType,
        await answer.Content.ReadAsByteArrayAsync(),
        answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>The answer, if it has this status; else the test fails and shows the body.</summary>
    public Reply Expect(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text.Length > 2_000 ? Text[..2_000] : Text);
        return this;
    }

    /// <summary>The answer, if it is a well-formed problem of this status that names this path.</summary>
    public Reply ExpectProblem(int status, string path)
    {
        Expect((HttpStatusCode)status);
        MediaType.ShouldBe("application/problem+json");
        Json.GetProperty("status").GetInt32().ShouldBe(status);
        Json.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        Paths.ShouldContain(path, Text);
        foreach (var error in Json.GetProperty("errors").EnumerateArray()) error.GetProperty("allowed").GetString().ShouldNotBeNullOrEmpty();
        return this;
    }
}
