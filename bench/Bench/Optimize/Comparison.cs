using MathNet.Numerics.Statistics;
using ModelWard.Bench.Optimize.Peers;
using ModelWard.Instances;

namespace ModelWard.Bench.Optimize;

/// <summary>Our plans and the peers' under one objective.</summary>
internal sealed class Comparison(string objective, IReadOnlyList<IPeer> peers, IReadOnlyList<int> seconds)
{
    private readonly List<(Instance Instance, OwnRun Own, PeerTrace?[] Peers)> _rows = [];

    /// <summary>Runs an instance; peers are left out when it is late.</summary>
    public async Task Add(Instance instance, bool late, CancellationToken cancellationToken)
    {
        Console.Error.WriteLine(instance.Name);
        var own = OwnRun.Of(instance, cancellationToken);
        var traces = new PeerTrace?[peers.Count];
        for (var peer = 0; peer < peers.Count && !late; peer++) traces[peer] = await peers[peer].Run(own.Problem, seconds, cancellationToken);
        _rows.Add((instance, own, traces));
    }

    /// <summary>Writes the tables.</summary>
    public void Write(Report report)
    {
        report.Line(objective == "value" ? "## Value: 1000 a ward + earliness − cost" : "## Count of wards, its bound whole");
        report.Line();
        report.Line($"Peers: time to the first plan; gap after {string.Join(", ", seconds)} s.");
        report.Line();
        report.Table(
            ["instance", "bound", "ours, 1 start", "2 starts", "60 starts", .. peers.Select(peer => peer.Name)],
            _rows.Select(row => (string[])
            [
                row.Instance.Name, $"{row.Own.Bound:0.#}", Own(row.Own.First), Own(row.Own.Two), Own(row.Own.Sixty),
                .. row.Peers.Select(trace => Peer(trace, row.Own.Bound)),
            ]));
        Summarize(report);
    }

    private void Summarize(Report report)
    {
        if (_rows.Count == 0) return;
        var sixty = _rows.Select(row => row.Own.Sixty.Gap).OfType<decimal>().Select(gap => (double)gap).ToArray();
        if (sixty.Length > 0)
            report.Line($"- Ours after 60 starts: median gap {Report.Gap((decimal)sixty.Median())}, worst {Report.Gap((decimal)sixty.Max())}, proved optimal in {sixty.Count(gap => gap == 0)} of {_rows.Count}.");
        report.Line($"- Ours, time of 60 starts: median {Report.Time(_rows.Select(row => row.Own.Sixty.Seconds).Median())}, longest {Report.Time(_rows.Max(row => row.Own.Sixty.Seconds))}; first plan: median {Report.Time(_rows.Select(row => row.Own.First.Seconds).Median())}, longest {Report.Time(_rows.Max(row => row.Own.First.Seconds))}.");
        for (var peer = 0; peer < peers.Count; peer++) SummarizePeer(report, peer);
        report.Line();
    }

    private void SummarizePeer(Report report, int peer)
    {
        var asked = _rows.Where(row => row.Peers[peer] is not null).ToList();
        if (asked.Count == 0) return;
        var better = asked.Count(row => row.Own.Sixty.Value > (row.Peers[peer]!.ValueAt(seconds[^1]) ?? decimal.MinValue));
        var same = asked.Count(row => row.Own.Sixty.Value == row.Peers[peer]!.ValueAt(seconds[^1]));
        var gaps = asked.Select(row => Gaps.Of(row.Peers[peer]!.ValueAt(seconds[^1]), row.Own.Bound)).OfType<decimal>().Select(gap => (double)gap).ToArray();
        report.Line($"- {peers[peer].Name} at {seconds[^1]} s: "
            + (gaps.Length > 0 ? $"median gap {Report.Gap((decimal)gaps.Median())}, worst {Report.Gap((decimal)gaps.Max())}, " : "")
            + $"a plan in {gaps.Length} of {asked.Count}; ours after 60 starts is better in {better}, the same in {same}.");
    }

    private static string Own(OwnPlan plan) => $"{Report.Time(plan.Seconds)}; {Report.Gap(plan.Gap)}";

    private string Peer(PeerTrace? trace, decimal bound)
    {
        if (trace is null) return "not asked";
        var first = trace.First is { } at ? Report.Time(at) : "–";
        var gaps = string.Join(" / ", seconds.Select(at => Report.Gap(Gaps.Of(trace.ValueAt(at), bound)).Replace(" %", "", StringComparison.Ordinal)));
        return $"{first}; {gaps} %{(trace.Note is { } note ? $" ({note})" : "")}";
    }
}
