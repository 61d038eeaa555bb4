using System.Globalization;
using ModelWard.Bench.Optimize.Peers;

namespace ModelWard.Bench.Futures;

/// <summary>A program in another language that computes the same futures from a model file.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Command">The program and its first arguments.</param>
internal sealed record FuturesPeer(string Name, IReadOnlyList<string> Command)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Of each future, wards recognized and money spent in each year, as it prints them.</summary>
    public async Task<IReadOnlyList<string>> Totals(string model, int first, int count, CancellationToken cancellationToken) =>
        await Run(model, "totals", first, count, cancellationToken);

    /// <summary>CPU time of one future, nanoseconds.</summary>
    public async Task<double> Time(string model, int count, CancellationToken cancellationToken) =>
        double.Parse((await Run(model, "time", 0, count, cancellationToken))[0].Split(' ')[0], CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<string>> Run(string model, string what, int first, int count, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var ended = await Running.ToEnd([.. Command, model, what, $"{first}", $"{count}"], "", Limit, (_, line) => lines.Add(line), cancellationToken);
        return ended && lines.Count > 0 ? lines : throw new InvalidOperationException($"{Name} gave no {what}: it failed, or took longer than {Limit.TotalMinutes} minutes.");
    }
}
