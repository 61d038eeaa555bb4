using ModelWard.Load.Faults;

namespace ModelWard.Cluster.Tests;

/// <summary>The verdict on a fault.</summary>
internal static class Holds
{
    /// <summary>Prints how long the service was away, and fails where anything is lost, doubled or wrong. Times decide nothing here: <c>eng/bench.sh faults</c> judges them.</summary>
    public static async Task Now(Task<FaultReport> fault, ITestOutputHelper output)
    {
        var report = await fault;
        output.WriteLine(report.ToString());
        report.Findings.ShouldBeEmpty();
    }
}
