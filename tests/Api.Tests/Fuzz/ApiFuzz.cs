using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Tracking;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>What a fuzz run saw.</summary>
/// <param name="Faults">Answers that must not be, with their requests.</param>
/// <param name="Statuses">How often each status came.</param>
/// <param name="Operations">How many operations were asked.</param>
/// <param name="Slowest">The slowest answers.</param>
/// <param name="Before">Bytes in use after the first tenth of the requests, after a collection.</param>
/// <param name="After">Bytes in use at the end, after a collection.</param>
internal sealed record FuzzReport(
    IReadOnlyList<string> Faults, IReadOnlyDictionary<int, int> Statuses, int Operations, IReadOnlyList<(double Seconds, string Request)> Slowest, long Before, long After)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"""
        {Statuses.Values.Sum()} requests to {Operations} operations: {string.Join(", ", Statuses.OrderBy(one => one.Key).Select(one => $"{one.Value} x {one.Key}"))}
        {Faults.Count} faults; memory {Before / 1e6:0.0} MB after a tenth, {After / 1e6:0.0} MB at the end
        slowest: {string.Join(", ", Slowest.Select(one => $"{one.Seconds:0.0} s {one.Request}"))}
        """);
}

/// <summary>Sends valid and broken requests to every operation of the product's own OpenAPI document, the same ones for the same seed.</summary>
internal sealed class ApiFuzz(HttpClient http, IReadOnlyList<Operation> operations, Samples samples, int seed)
{
    private const int Clients = 4;
    private const int MostFaults = 50;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly ConcurrentBag<(double Seconds, string Request)> _times = [];

    /// <summary>Prepares a run against a product that is ready.</summary>
    public static async Task<ApiFuzz> Of(ApiHost host, int seed, CancellationToken cancellationToken)
    {
        var document = (await Reply.Of(await host.Http.GetAsync("/openapi/v1.json", cancellationToken))).Expect(HttpStatusCode.OK).Json;
        var run = (await host.Post("/scenarios/baseline/futures?replications=50", "")).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString()!;
        while ((await host.Get($"/runs/{run}")).Json.GetProperty("endedAt").ValueKind == JsonValueKind.Null) await Task.Delay(50, cancellationToken);
        var certificate = (await host.Post("/whatif/certificate", Documents.Optimal())).Expect(HttpStatusCode.OK).Text;
        await host.AdoptScheme(Samples.Tracked);
        // Characters beyond ASCII are sent as they are, as some clients do.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        var http = new HttpClient(handler) { BaseAddress = host.Http.BaseAddress, Timeout = Longest };
        return new ApiFuzz(http, Operation.All(document), new Samples(document, run, certificate, host.Today().Year), seed);
    }

    /// <summary>Sends so many requests.</summary>
    public async Task<FuzzReport> Run(int requests, CancellationToken cancellationToken)
    {
        var first = Math.Max(requests / 10, 1);
        await Send(0, first, cancellationToken);
        var before = Collected();
        await Send(first, requests, cancellationToken);
        return new FuzzReport([.. _faults], _statuses, _asked.Count, [.. _times.OrderByDescending(one => one.Seconds).Take(5)], before, Collected());
    }

    private async Task Send(int from, int to, CancellationToken cancellationToken)
    {
        var next = from - 1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number < to && _faults.Count < MostFaults) await Send(number, cancellationToken);
        }, cancellationToken)));
    }

    private async Task Send(int number, CancellationToken cancellationToken)
    {
        var request = FuzzRequest.Draw(seed, number, operations, samples);
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var message = request.Message();
            using var answer = await http.SendAsync(message, cancellationToken);
            var reply = await Reply.Of(answer);
            _statuses.AddOrUpdate((int)reply.Status, 1, (_, count) => count + 1);
            _asked.AddOrUpdate(request.Operation, 1, (_, count) => count + 1);
            if (FuzzCheck.Of(request.Method, reply) is { } wrong) _faults.Enqueue($"{wrong}, to {request}\n  {reply.Text}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _faults.Enqueue($"no answer within {Longest.TotalSeconds} s, to {request}");
        }
        catch (HttpRequestException broken)
        {
            _faults.Enqueue($"{broken.GetBaseException().Message}, to {request}");
        }
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (seconds > 0.5) _times.Add((seconds, $"{request.Method} {request.Address}"));
    }

    private static long Collected()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
