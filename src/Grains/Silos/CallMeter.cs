using System.Diagnostics.Metrics;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Silos;

/// <summary>
/// How many calls were answered in the last ten seconds to callers in this process, and how soon, from Orleans' own instrument
/// <see cref="Instrument"/> (ms). It listens from the first reading until nobody has read for as long, and costs nothing otherwise.
/// </summary>
internal sealed class CallMeter(TimeProvider time) : IDisposable
{
    /// <summary>Name of Orleans' meter.</summary>
    public const string Meter = "Microsoft.Orleans";

    /// <summary>Name of the instrument: one measurement a call that was answered, ms.</summary>
    public const string Instrument = "orleans-app-requests-latency";

    /// <summary>How far back is looked, s.</summary>
    public const int Window = 10;

    // Upper edges of the classes, ms.
    private static readonly double[] Edges = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1_000, 2_000, 5_000, 10_000, SiloReading.LastClass];

    private readonly Lock _gate = new();
    private readonly long[][] _seconds = [.. Enumerable.Range(0, Window).Select(_ => new long[Edges.Length + 1])];
    private MeterListener? _listener;
    private ITimer? _end;
    private long _since;
    private long _second;

    /// <summary>Whether it listens.</summary>
    public bool Listens
    {
        get
        {
            lock (_gate) return _listener is not null;
        }
    }

    /// <summary>For how long calls have been measured, s; how many there were; the upper edge of the class of their 95th percentile, ms.</summary>
    public (double Seconds, long Calls, double? P95) Read()
    {
        lock (_gate)
        {
            Listen();
            Turn();
            var classes = new long[Edges.Length + 1];
            foreach (var second in _seconds)
                for (var i = 0; i < classes.Length; i++) classes[i] += second[i];
            var calls = classes.Sum();
            // The second that goes on is a part of the window.
            var seconds = Math.Min(time.GetElapsedTime(_since).TotalSeconds, Window - 1 + Fraction());
            return (seconds, calls, calls == 0 ? null : Percentile(classes, calls));
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate) End();
    }

    private static double Percentile(long[] classes, long calls)
    {
        var below = 0L;
        for (var i = 0; i < Edges.Length; i++)
        {
            below += classes[i];
            if (below * 100 >= calls * 95) return Edges[i];
        }
        return double.PositiveInfinity;
    }

    private void Listen()
    {
        var rest = TimeSpan.FromSeconds(Window);
        if (_listener is not null)
        {
            _end!.Change(rest, Timeout.InfiniteTimeSpan);
            return;
        }
        foreach (var second in _seconds) Array.Clear(second);
        (_since, _second) = (time.GetTimestamp(), Second());
        _end = time.CreateTimer(_ => Dispose(), null, rest, Timeout.InfiniteTimeSpan);
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Meter && instrument.Name == Instrument) listener.EnableMeasurementEvents(instrument);
            },
        };
        _listener.SetMeasurementEventCallback<double>((_, milliseconds, _, _) => Count(milliseconds));
        _listener.SetMeasurementEventCallback<long>((_, milliseconds, _, _) => Count(milliseconds));
        _listener.Start();
    }

    private void Count(double milliseconds)
    {
        var place = Array.BinarySearch(Edges, milliseconds);
        lock (_gate)
        {
            Turn();
            _seconds[_second % Window][place < 0 ? ~place : place]++;
        }
    }

    // Empties the classes of the seconds that have gone by without a call.
    private void Turn()
    {
        var now = Second();
        for (var i = Math.Max(_second + 1, now - Window + 1); i <= now; i++) Array.Clear(_seconds[i % Window]);
        _second = Math.Max(_second, now);
    }

    private long Second() => time.GetTimestamp() / time.TimestampFrequency;

    private double Fraction() => (double)(time.GetTimestamp() % time.TimestampFrequency) / time.TimestampFrequency;

    private void End()
    {
        _listener?.Dispose();
        _end?.Dispose();
        (_listener, _end) = (null, null);
    }
}
