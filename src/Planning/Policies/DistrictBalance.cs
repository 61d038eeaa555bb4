using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Policies;

/// <summary>
/// districtBalanced (rule 12): again and again the district with an untried candidate and the least share of its wards
/// that are no unstarted candidates, ties by district code; in it by readiness. A refusal leaves the share.
/// </summary>
internal sealed class DistrictBalance
{
    private readonly WardTable _table;
    private readonly int[] _wards;
    private readonly List<int>[] _order;

    public DistrictBalance(WardTable table, int[] readiness)
    {
        _table = table;
        _wards = new int[table.DistrictCodes.Length];
        _order = [.. table.DistrictCodes.Select(_ => new List<int>())];
        foreach (var district in table.DistrictOf) _wards[district]++;
        foreach (var ward in readiness) _order[table.DistrictOf[ward]].Add(ward);
    }

    /// <summary>The wards to try, given who has begun; <paramref name="begun"/> is read again after each.</summary>
    public IEnumerable<int> In(bool[] begun, Func<int, bool> considered)
    {
        var settled = Settled(begun);
        var untried = new Queue<int>[_order.Length];
        var districts = new PriorityQueue<int, Share>();
        for (var d = 0; d < _order.Length; d++)
        {
            untried[d] = new Queue<int>(_order[d].Where(ward => !begun[ward] && considered(ward)));
            if (untried[d].Count > 0) districts.Enqueue(d, new Share(settled[d], _wards[d], d));
        }
        while (districts.TryDequeue(out var district, out _))
        {
            var ward = untried[district].Dequeue();
            yield return ward;
            if (begun[ward]) settled[district]++;
            if (untried[district].Count > 0) districts.Enqueue(district, new Share(settled[district], _wards[district], district));
        }
    }

    // Wards of each district that are not unstarted candidates.
    private long[] Settled(bool[] begun)
    {
        var settled = new long[_order.Length];
        for (var w = 0; w < _table.Count; w++)
            if (!_table.Candidates[w] || begun[w]) settled[_table.DistrictOf[w]]++;
        return settled;
    }

    private readonly record struct Share(long Settled, long Wards, int District) : IComparable<Share>
    {
        public int CompareTo(Share other)
        {
            var order = (Settled * other.Wards).CompareTo(other.Settled * Wards);
            return order != 0 ? order : District.CompareTo(other.District);
        }
    }
}
