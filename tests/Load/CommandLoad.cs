using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using ModelWard.Product;

namespace ModelWard.Load;

/// <summary>
/// Ward commands that go on while something breaks. Each is sent again under its key until it is acknowledged, as a client does that follows
/// Retry-After; at the end every one must be stored once, at the version that was acknowledged.
/// </summary>
/// <param name="name">Begins the keys of the commands: different loads of one store must not share it.</param>
/// <param name="atOnce">How many are sent at once.</param>
public sealed class CommandLoad(string name, int atOnce = 16)
{
    /// <summary>How many wards they go to.</summary>
    public const int Wards = 40;

    private const string Criterion = "C07";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<int, (string Ward, WardCommands.HistoryRow Event)> _acknowledged = new();
    private readonly ConcurrentBag<TimeSpan> _calls = [];
    private readonly ConcurrentBag<TimeSpan> _waits = [];
    private volatile Served _served = new();
    private int _refused;

    /// <summary>How many commands have been acknowledged.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>How many calls were refused for now.</summary>
    public int Refused => _refused;

    /// <summary>The longest call, as a user sees it before it is made again.</summary>
    public TimeSpan LongestCall => _calls.Max();

    /// <summary>The longest wait for an acknowledgement, repeats included.</summary>
    public TimeSpan LongestWait => _waits.Max();

    /// <summary>The acknowledged commands of a ward, by their keys.</summary>
    public IReadOnlyList<string> KeysOf(string ward) => [.. _acknowledged.Where(one => one.Value.Ward == ward).Select(one => Key(one.Key))];

    /// <summary>Begins the longest call and the longest wait anew: what was felt until now does not count.</summary>
    public void Forget()
    {
        _calls.Clear();
        _waits.Clear();
    }

    /// <summary>Waits, while commands are sent, for so many acknowledgements.</summary>
    public async Task Until(int acknowledged, CancellationToken cancellationToken)
    {
        while (Acknowledged < acknowledged) await Task.Delay(5, cancellationToken);
    }

    /// <summary>
    /// Waits, while commands are sent, until every ward has acknowledged one whose call was made after now. That is how long the service was away for the user of
    /// the ward that comes last; calls that were under way do not count.
    /// </summary>
    public async Task<TimeSpan> Back(CancellationToken cancellationToken)
    {
        var served = _served = new Served();
        while (served.Wards.Count < Wards) await Task.Delay(5, cancellationToken);
        return Stopwatch.GetElapsedTime(served.Since, served.Wards.Values.Max());
    }

    /// <summary>Sends commands until a work has ended. One that cannot be sent ends both: the work may be waiting for what commands bring about.</summary>
    public async Task During(ProductProcess api, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sending = Send(api, Unending(ending.Token), cancellationToken);
        var working = work(ending.Token);
        await Task.WhenAny(working, sending);
        await ending.CancelAsync();
        await sending;
        await working;
    }

    /// <summary>What the store holds of the commands: each must be there once, as acknowledged, and histories and states must agree.</summary>
    public async Task<LoadVerdict> Judge(ProductProcess api, CancellationToken cancellationToken)
    {
        var (lost, doubled, wrong) = (new List<string>(), new List<string>(), new List<string>());
        var wards = (await Insistent(() => WardCommands.Wards(api.Http, cancellationToken), cancellationToken)).ToDictionary(ward => ward.Code);
        foreach (var sent in _acknowledged.GroupBy(one => one.Value.Ward))
        {
            var ward = wards[sent.Key];
            var history = await Insistent(() => WardCommands.History(api.Http, ward.Code, cancellationToken), cancellationToken);
            var stored = history.ToLookup(row => row.CommandId);
            foreach (var (n, (_, answer)) in sent)
            {
                var rows = stored[Key(n)].ToList();
                if (rows.Count == 0) lost.Add($"{Key(n)} of ward {ward.Code}");
                else if (rows.Count > 1) doubled.Add($"{Key(n)} of ward {ward.Code}");
                else if (rows[0].Version != answer.Version) wrong.Add($"{Key(n)} of ward {ward.Code} is version {rows[0].Version}, acknowledged as {answer.Version}");
            }
            if (!history.Select(row => row.Version).SequenceEqual(Enumerable.Range(0, history.Length).Select(back => ward.Version - back)))
                wrong.Add($"the history of ward {ward.Code} has a gap or is not at version {ward.Version}");
            var level = history.First(row => row.Kind == "assessed").After.GetProperty("level").GetDecimal();
            if (ward.Levels[Criterion] != level) wrong.Add($"ward {ward.Code} has {ward.Levels[Criterion]}, its history {level}");
        }
        return new LoadVerdict(_acknowledged.Count, lost, doubled, wrong);
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
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (n, cancel) =>
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
            var answer = await WardCommands.Assess(api.Http, ward, Criterion, n % 100, Key(n), cancellationToken);
            if (_served is var served && began > served.Since) served.Wards.TryAdd(ward, Stopwatch.GetTimestamp());
            return answer;
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

    private string Key(int n) => $"{name}-{n}";

    private static IEnumerable<int> Unending(CancellationToken end)
    {
        for (var n = 0; !end.IsCancellationRequested; n++) yield return n;
    }

    /// <summary>When each ward first acknowledged a command that was sent after a moment.</summary>
    private sealed class Served
    {
        public long Since { get; } = Stopwatch.GetTimestamp();

        public ConcurrentDictionary<string, long> Wards { get; } = new();
    }
}

/// <summary>What became of the commands of a load.</summary>
/// <param name="Acknowledged">How many were acknowledged.</param>
/// <param name="Lost">Those that are not stored.</param>
/// <param name="Doubled">Those that are stored more than once.</param>
/// <param name="Wrong">Whatever else is not as it was acknowledged.</param>
public sealed record LoadVerdict(int Acknowledged, IReadOnlyList<string> Lost, IReadOnlyList<string> Doubled, IReadOnlyList<string> Wrong)
{
    /// <summary>All of it, with names; empty where all is well.</summary>
    public IEnumerable<string> Findings =>
        Lost.Select(one => "lost: " + one).Concat(Doubled.Select(one => "doubled: " + one)).Concat(Wrong.Select(one => "wrong: " + one));
}
