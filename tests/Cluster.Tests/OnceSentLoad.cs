using System.Collections.Concurrent;
using ModelWard.Load;

namespace ModelWard.Cluster.Tests;

/// <summary>Commands that are sent once, without a pause until it is ended; keeps what was acknowledged.</summary>
internal sealed class OnceSentLoad : IAsyncDisposable
{
    private const int Wards = 20;
    private const int AtOnce = 4;

    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, (string Ward, long Version)> _acknowledged = new();
    private readonly Task _sending;
    private int _last;

    public OnceSentLoad(HttpClient http, WardCommands.WardRow[] wards) => _sending = Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Send(http, wards)));

    /// <summary>What has been acknowledged so far, by command id.</summary>
    public Dictionary<string, (string Ward, long Version)> Acknowledged => new(_acknowledged);

    /// <summary>Waits for so many acknowledgements.</summary>
    public async Task Until(int count, CancellationToken cancellationToken)
    {
        while (_acknowledged.Count < count) await Task.Delay(10, cancellationToken);
    }

    /// <summary>Makes sure that each of some acknowledged commands is in the history it was written to, at its version.</summary>
    public static async Task EachIsThere(HttpClient http, Dictionary<string, (string Ward, long Version)> acknowledged, CancellationToken cancellationToken)
    {
        foreach (var ward in acknowledged.GroupBy(pair => pair.Value.Ward))
        {
            var history = await WardCommands.History(http, ward.Key, cancellationToken);
            foreach (var (id, answer) in ward) history.Single(row => row.CommandId == id).Version.ShouldBe(answer.Version);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _sending;
        _end.Dispose();
    }

    private async Task Send(HttpClient http, WardCommands.WardRow[] wards)
    {
        while (!_end.IsCancellationRequested)
        {
            var n = Interlocked.Increment(ref _last);
            var ward = wards[n % Wards].Code;
            try
            {
                _acknowledged[$"load-{n}"] = (ward, (await WardCommands.Assess(http, ward, "C07", n % 10_000 / 100m, $"load-{n}", _end.Token)).Version);
            }
            catch (Exception unknown) when (unknown is HttpRequestException or OperationCanceledException)
            {
                // Not acknowledged: nothing was promised.
            }
        }
    }
}
