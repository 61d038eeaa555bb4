using System.Collections.Concurrent;
using System.Diagnostics;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>All activities of this process that the product sends to a collector, as they end.</summary>
internal sealed class Traces : IDisposable
{
    private static readonly string[] Sources =
    [
        "Microsoft.AspNetCore", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Server.Circuits", "Microsoft.Orleans.Application", "ModelWard.Store", "Npgsql",
    ];

    private readonly ConcurrentQueue<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public Traces()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => Sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The activities that have ended.</summary>
    public IReadOnlyList<Activity> Ended => [.. _ended];

    /// <summary>Waits for an activity that has ended.</summary>
    public async Task<Activity> Find(Func<Activity, bool> which, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_ended.FirstOrDefault(which) is { } found) return found;
            await Task.Delay(10, cancellationToken);
        }
    }

    /// <summary>An activity and all its parents, the last a request, whose parent is not in this process, or one without a parent. Waits for parents, which end later.</summary>
    public async Task<List<Activity>> Way(Activity from, CancellationToken cancellationToken)
    {
        List<Activity> way = [from];
        while (way[^1].ParentSpanId is var parent && parent != default && way[^1].Source.Name != "Microsoft.AspNetCore")
        {
            way.Add(await Find(one => one.SpanId == parent, cancellationToken));
            way[^1].TraceId.ShouldBe(from.TraceId);
        }
        return way;
    }

    public void Dispose() => _listener.Dispose();
}
