using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>
/// Ward commands that go on while something breaks. Each is sent again under its key until it is acknowledged, as a client does that follows
/// Retry-After; at the end every one must be stored once, at the version that was acknowledged.
/// </summary>
/// <param name="name">Begins the keys of the commands: different loads of one store must not share it.</param>
internal sealed class CommandLoad(string name)
{
    /// <summary>How many wards they go to.</summary>
    public const int Wards = 40;

    private const string Criterion = "C07";
    private const int AtOnce = 16;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<int, (string Ward, WardCommands.HistoryRow Event)> _acknowledged = new();
    private readonly ConcurrentBag<TimeSpan> _calls = [];
    private readonly ConcurrentBag<TimeSpan> _waits = [];
    private int _refused;

    /// <summary>How many commands have been acknowledged.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>What a user saw: the longest call and, with the repeats, the longest wait for an acknowledgement.</summary>
    public string Felt => $"{_acknowledged.Count} commands, {_refused} calls refused for now, longest call {_calls.Max().TotalSeconds:0.0} s, longest wait for an acknowledgement {_waits.Max().TotalSeconds:0.0} s";

    /// <summary>The longest wait for an acknowledgement, repeats included.</summary>
    public TimeSpan LongestWait => _waits.Max();

    /// <summary>Sends commands until a work has ended.</summary>
    public async Task During(ProductProcess api, Func<Task> work, CancellationToken cancellationToken)
    {
        using var ending = new CancellationTokenSource();
        var sending = Send(api, Unending(ending.Token), cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            await ending.CancelAsync();
            await sending;
        }
    }

    /// <summary>Sends so many commands, and does something once a share of them has been acknowledged.</summary>
    public async Task Send(ProductProcess api, int commands, CancellationToken cancellationToken, params (double Share, Func<Task> Act)[] acts)
    {
        var left = new Queue<(double Share, Func<Task> Act)>(acts);
        var sending = Send(api, Enumerable.Range(0, commands), cancellationToken);
        while (left.TryDequeue(out var next))
        {
            while (Acknowledged < commands * next.Share) await Task.Delay(5, cancellationToken);
            await next.Act();
        }
        await sending;
    }

    /// <summary>Sees that every command is stored once, and histories and states agree.</summary>
    public async Task EveryOneIsThereOnce(ProductProcess api, CancellationToken cancellationToken)
    {
        var wards = await Insistent(() => WardCommands.Wards(api.Http, cancellationToken), cancellationToken);
        foreach (var sent in _acknowledged.GroupBy(one => one.Value.Ward))
        {
            var ward = wards.Single(one => one.Code == sent.Key);
            var history = await Insistent(() => WardCommands.History(api.Http, ward.Code, cancellationToken), cancellationToken);
            history.Select(row => row.Version).ShouldBe(Enumerable.Range(1, (int)ward.Version).Reverse().Select(version => (long)version));
            history.Where(row => row.CommandId.StartsWith(name + "-", StringComparison.Ordinal)).Select(row => (row.CommandId, row.Version)).Order()
                .ShouldBe(sent.Select(one => ($"{name}-{one.Key}", one.Value.Event.Version)).Order());
            ward.Levels[Criterion].ShouldBe(history.First(row => row.Kind == "assessed").After.GetProperty("level").GetDecimal());
        }
    }

    /// <summary>Asks until the service is there, as a client does that follows Retry-After.</summary>
    public static async Task<T> Insistent<T>(Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException busy) when (busy.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(s_pause, cancellationToken);
            }
        }
    }

    private async Task Send(ProductProcess api, IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        var wards = await Insistent(() => WardCommands.Wards(api.Http, cancellationToken), cancellationToken);
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (n, cancel) =>
        {
            var ward = wards[n % Wards].Code;
            var began = Stopwatch.GetTimestamp();
            _acknowledged[n] = (ward, await Insistent(() => Call(api, ward, n, cancel), cancel));
            _waits.Add(Stopwatch.GetElapsedTime(began));
        });
    }

    private async Task<WardCommands.HistoryRow> Call(ProductProcess api, string ward, int n, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            return await WardCommands.Assess(api.Http, ward, Criterion, n % 100, $"{name}-{n}", cancellationToken);
        }
        catch (HttpRequestException)
        {
            Interlocked.Increment(ref _refused);
            throw;
        }
        finally
        {
            _calls.Add(Stopwatch.GetElapsedTime(began));
        }
    }

    private static IEnumerable<int> Unending(CancellationToken end)
    {
        for (var n = 0; !end.IsCancellationRequested; n++) yield return n;
    }
}
