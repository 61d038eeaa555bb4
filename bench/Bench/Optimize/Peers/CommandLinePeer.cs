using System.Globalization;
using System.Text.RegularExpressions;
using ModelWard.Planning.Optimization;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>A solver with a command line, whose log tells the plans it finds; the moment a line is printed counts.</summary>
/// <param name="name">Its name in tables.</param>
/// <param name="command">The command line for a file and a limit in seconds.</param>
/// <param name="plan">Finds the value of a plan in a line: group 1, negated as in the file.</param>
internal sealed class CommandLinePeer(string name, Func<string, int, string[]> command, Regex plan) : IPeer
{
    // Enough to end by itself when it keeps its limit; those that do not are ended.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public async Task<PeerTrace> Run(RolloutProblem problem, IReadOnlyList<int> seconds, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Path.GetTempPath(), $"modelward-bench-{Environment.ProcessId}.mps");
        MpsFile.Write(file, problem);
        var plans = new List<(double, decimal)>();
        var ended = await Running.ToEnd(command(file, seconds[^1]), "", TimeSpan.FromSeconds(seconds[^1]) + Grace, (at, line) =>
        {
            // What is told at the very end was there at the limit.
            if (plan.Match(line) is { Success: true } found) plans.Add((Math.Min(at, seconds[^1]), -decimal.Parse(found.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)));
        }, cancellationToken);
        File.Delete(file);
        return new PeerTrace(plans, ended ? null : "ended at its limit");
    }
}
