using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>An ordinary day made short: users who each ask for something every two seconds, three quarters of it reads.</summary>
/// <param name="product">What is asked.</param>
/// <param name="users">How many users.</param>
public sealed class Soak(ProductProcess product, int users)
{
    private const int Wards = 249;

    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _milliseconds = new();
    private readonly ConcurrentBag<string> _errors = [];
    private readonly string _plan = File.ReadAllText(Path.Combine(Repository.Root.FullName, "data", "samples", "baseline.json"));
    private string[] _codes = [];

    /// <summary>Asks for so long; reads the resident memory every minute.</summary>
    public async Task<SoakVerdict> Run(TimeSpan duration, CancellationToken cancellationToken)
    {
        _codes = [.. (await WardCommands.Wards(product.Http, cancellationToken)).Select(ward => ward.Code)];
        var megabytes = new List<double>();
        var cpu = product.CpuTime;
        var began = Stopwatch.GetTimestamp();
        var asking = Task.WhenAll(Enumerable.Range(0, users).Select(user => Ask(user, began, duration, cancellationToken)));
        while (await Task.WhenAny(asking, Task.Delay(TimeSpan.FromMinutes(1), cancellationToken)) != asking) megabytes.Add(product.ResidentMegabytes);
        await asking;
        return new SoakVerdict(_milliseconds.ToDictionary(kind => kind.Key, kind => (IReadOnlyList<double>)[.. kind.Value]), [.. _errors], megabytes, product.CpuTime - cpu);
    }

    private async Task Ask(int user, long began, TimeSpan duration, CancellationToken cancellationToken)
    {
        var draws = new Random(user);
        // Users do not all ask at the same moment.
        for (var due = s_between * user / users; due < duration; due += s_between)
        {
            if (due - Stopwatch.GetElapsedTime(began) is { } left && left > TimeSpan.Zero) await Task.Delay(left, cancellationToken);
            var (kind, request) = Next(draws);
            using (request)
            {
                var sent = Stopwatch.GetTimestamp();
                try
                {
                    using var answer = await product.Http.SendAsync(request, cancellationToken);
                    await answer.Content.ReadAsByteArrayAsync(cancellationToken);
                    if (!answer.IsSuccessStatusCode) _errors.Add($"{kind}: {request.RequestUri} {answer.StatusCode}");
                }
                catch (HttpRequestException failure)
                {
                    _errors.Add($"{kind}: {request.RequestUri} {failure.Message}");
                }
                _milliseconds.GetOrAdd(kind, _ => []).Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        }
    }

    private (string Kind, HttpRequestMessage Request) Next(Random draws)
    {
        var ward = _codes[draws.Next(Wards)];
        return draws.Next(100) switch
        {
            < 30 => ("read", Get($"programmes/hcmc/wards/{ward}")),
            < 45 => ("read", Get($"programmes/hcmc/wards?page={1 + draws.Next(5)}&pageSize=50")),
            < 60 => ("read", Get($"programmes/hcmc/wards/{ward}/history")),
            < 75 => ("read", Get("programmes/hcmc")),
            < 90 => ("what-if", Post("whatif", Moved(draws.Next(2_000)))),
            < 98 => ("command", Command(ward, draws.Next(10_000))),
            _ => ("quick futures", Post("whatif/futures?replications=200", Moved(draws.Next(2_000)))),
        };
    }

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, "/api/v1/" + path);

    private static HttpRequestMessage Post(string path, string body) =>
        new(HttpMethod.Post, "/api/v1/" + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static HttpRequestMessage Command(string ward, int level)
    {
        var request = Post($"programmes/hcmc/wards/{ward}/assessments",
            string.Create(CultureInfo.InvariantCulture, $$"""{"criterion":"C07","level":{{level / 100m}},"on":"2024-03-01","evidence":""}"""));
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return request;
    }

    private string Moved(int capital)
    {
        var plan = JsonNode.Parse(_plan)!;
        var first = plan["limits"]![0]!;
        first["capital"] = first["capital"]!.GetValue<decimal>() + capital;
        return plan.ToJsonString();
    }
}

/// <summary>What a soak came to.</summary>
/// <param name="Milliseconds">Times of the answers by kind of request.</param>
/// <param name="Errors">Requests that were not answered as they should.</param>
/// <param name="Megabytes">Resident memory after each minute.</param>
/// <param name="Cpu">What the product took of the cores meanwhile.</param>
public sealed record SoakVerdict(IReadOnlyDictionary<string, IReadOnlyList<double>> Milliseconds, IReadOnlyList<string> Errors, IReadOnlyList<double> Megabytes, TimeSpan Cpu);
