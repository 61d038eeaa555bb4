using System.Diagnostics;
using MathNet.Numerics.Statistics;

namespace ModelWard.Bench;

/// <summary>Times of one thing done many times, in milliseconds.</summary>
internal sealed record Measurement(string Name, IReadOnlyList<double> Milliseconds)
{
    /// <summary>Does a thing again and again and keeps the times after the warm-up.</summary>
    public static Measurement Of(string name, int warmUps, int times, Action action)
    {
        for (var i = 0; i < warmUps; i++) action();
        var milliseconds = new double[times];
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            action();
            milliseconds[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
        return new Measurement(name, milliseconds);
    }

    /// <summary>The same for a thing that waits.</summary>
    public static async Task<Measurement> OfAsync(string name, int warmUps, int times, Func<Task> action)
    {
        for (var i = 0; i < warmUps; i++) await action();
        var milliseconds = new double[times];
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await action();
            milliseconds[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
        return new Measurement(name, milliseconds);
    }

    public override string ToString() =>
        $"{Name,-46} median {Milliseconds.Median(),9:0.00} ms   p99 {Milliseconds.Quantile(0.99),9:0.00} ms   n {Milliseconds.Count}";
}
