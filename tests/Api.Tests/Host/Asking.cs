using System.Text;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Host;

/// <summary>Requests as tests send them.</summary>
public static class Asking
{
    public const string Api = "/api/v1";

    public static async Task<Reply> Get(this ApiHost host, string path) => await Reply.Of(await host.Http.GetAsync(Api + path));

    public static Task<Reply> Post(this ApiHost host, string path, object body, string? ifMatch = null, string? key = null) =>
        host.Send(HttpMethod.Post, path, body, ifMatch, key);

    /// <summary>Sends a body: a text as it is, anything else as JSON.</summary>
    public static Task<Reply> Send(this ApiHost host, HttpMethod method, string path, object? body, string? ifMatch = null, string? key = null) =>
        host.Send(method, path, body is null ? null : JsonBody(body), ifMatch, key);

    public static async Task<Reply> Send(this ApiHost host, HttpMethod method, string path, HttpContent? content, string? ifMatch = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, Api + path) { Content = content };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await host.Http.SendAsync(request);
        return await Reply.Of(answer);
    }

    private static StringContent JsonBody(object body) =>
        new(body as string ?? JsonSerializer.Serialize(body, ModelJson.Options), Encoding.UTF8, "application/json");
}
