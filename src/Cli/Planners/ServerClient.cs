using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Planners;

/// <summary>Asks a ModelWard service over HTTP. With MODELWARD_TOKEN in the environment it shows that bearer token: a command line is no place for it.</summary>
internal sealed class ServerClient : IDisposable
{
    private const string TokenVariable = "MODELWARD_TOKEN";

    private readonly HttpClient _http;
    private readonly Terminal _terminal;

    /// <summary>A client of a service.</summary>
    /// <param name="server">Its address, as http://127.0.0.1:5080.</param>
    /// <param name="terminal">Who reads what goes wrong.</param>
    public ServerClient(Uri server, Terminal terminal)
    {
        _terminal = terminal;
        // The service's own limits end a request; a backup may take long.
        _http = new HttpClient { BaseAddress = new Uri(server.AbsoluteUri.TrimEnd('/') + "/"), Timeout = Timeout.InfiniteTimeSpan };
        if (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } token) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Reads an answer as JSON.</summary>
    public async Task<T> Get<T>(string path, CancellationToken cancellationToken) =>
        await Read<T>(await Send(new HttpRequestMessage(HttpMethod.Get, path), null, cancellationToken), cancellationToken);

    /// <summary>Sends JSON and reads the answer as JSON.</summary>
    /// <param name="path">The path below the server's address.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="refuse">Turns the faults of a 400 into a refusal; null where the lines of a file are not known.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="key">The Idempotency-Key; null for none.</param>
    public async Task<T> Post<T>(string path, object? body, Func<IReadOnlyList<Fault>, RefusedException?>? refuse, CancellationToken cancellationToken, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(JsonSerializer.Serialize(body, ModelJson.Options), Encoding.UTF8, "application/json") };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await Read<T>(await Send(request, refuse, cancellationToken), cancellationToken);
    }

    /// <summary>Sends anything and answers what came back when it went well.</summary>
    /// <exception cref="RefusedException">It did not.</exception>
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, Func<IReadOnlyList<Fault>, RefusedException?>? refuse, CancellationToken cancellationToken)
    {
        HttpResponseMessage answer;
        try
        {
            answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            throw new RefusedException(ExitCode.Server, _terminal.Say($"{_http.BaseAddress}: không kết nối được: {failure.Message}", $"{_http.BaseAddress}: cannot be reached: {failure.Message}"));
        }
        if (answer.IsSuccessStatusCode) return answer;
        using (answer) throw await Refusal(answer, refuse, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task<RefusedException> Refusal(HttpResponseMessage answer, Func<IReadOnlyList<Fault>, RefusedException?>? refuse, CancellationToken cancellationToken)
    {
        var problem = await Problem(answer, cancellationToken);
        if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity && refuse?.Invoke(problem.Errors) is { } located) return located;
        var who = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            ? [_terminal.Say($"Cần quyền: đặt mã truy cập vào biến môi trường {TokenVariable}.", $"Permission is needed: put a token into the environment variable {TokenVariable}.")]
            : Array.Empty<string>();
        var faulty = answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity;
        return new RefusedException(faulty ? ExitCode.Refused : ExitCode.Server,
            [$"{answer.RequestMessage!.RequestUri}: {(int)answer.StatusCode} {problem.Title} {problem.Detail}".TrimEnd(), .. problem.Errors.Select(fault => $"  {fault.Path} {fault.Value}: {fault.Allowed}"), .. who]);
    }

    private static async Task<ProblemReading> Problem(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            return JsonSerializer.Deserialize<ProblemReading>(text, ModelJson.Options) is { } read ? read with { Errors = read.Errors ?? [] } : new ProblemReading(null, null, []);
        }
        catch (JsonException)
        {
            return new ProblemReading(answer.ReasonPhrase, null, []);
        }
    }

    private async Task<T> Read<T>(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using (answer)
        {
            try
            {
                await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
                return (await JsonSerializer.DeserializeAsync<T>(stream, ModelJson.Options, cancellationToken))!;
            }
            catch (JsonException failure)
            {
                throw new RefusedException(ExitCode.Server, _terminal.Say($"{answer.RequestMessage!.RequestUri}: không phải câu trả lời của ModelWard: {failure.Message}", $"{answer.RequestMessage!.RequestUri}: not an answer of ModelWard: {failure.Message}"));
            }
        }
    }

    private sealed record ProblemReading(string? Title, string? Detail, IReadOnlyList<Fault> Errors);
}
