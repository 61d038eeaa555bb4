using System.Text.RegularExpressions;
using ModelWard.Model;

namespace ModelWard.Bench.Optimize.Peers;

/// <summary>The peers there are.</summary>
internal static partial class PeerList
{
    /// <summary>All of them, each on one thread and without a gap at which it may stop.</summary>
    public static IReadOnlyList<IPeer> All { get; } =
    [
        new CommandLinePeer("CBC", (file, seconds) => ["cbc", file, "-timeMode", "elapsed", "-sec", $"{seconds}", "-ratioGap", "0", "-solve", "-quit"], CbcPlan()),
        new ChildPeer("SCIP", MipSolver.Scip),
        new ChildPeer("CP-SAT", MipSolver.Sat),
        new CommandLinePeer("GLPK", (file, seconds) => ["glpsol", "--freemps", file, "--tmlim", $"{seconds}"], GlpkPlan()),
    ];

    [GeneratedRegex(@"(?:Integer solution of|Solution found of|improved solution from \S+ to|Objective value:) *(-?[\d.]+(?:e[+-]?\d+)?)")]
    private static partial Regex CbcPlan();

    [GeneratedRegex(@"^\+ *\d+: (?:>>>>>|mip =) *(-?[\d.]+(?:e[+-]?\d+)?)")]
    private static partial Regex GlpkPlan();
}
