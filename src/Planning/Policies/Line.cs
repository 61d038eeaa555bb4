using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Policies;

/// <summary>Who is tried in a year, in which order: pinned starts first, then the policy's own line (rules 10 to 12).</summary>
internal sealed class Line
{
    private readonly Consideration _consideration;
    private readonly int[] _order;
    private readonly DistrictBalance? _balance;

    public Line(WardTable table, Scenario scenario, Consideration consideration)
    {
        _consideration = consideration;
        _order = PolicyOrder.InLine(table, scenario, consideration);
        _balance = scenario.Policy == Policy.DistrictBalanced ? new DistrictBalance(table, _order) : null;
    }

    /// <summary>
    /// The wards to try in a year. Evaluated while the caller starts wards: whether a ward has begun is asked anew for each,
    /// which the balance between districts needs.
    /// </summary>
    public IEnumerable<int> In(int year, bool[] begun)
    {
        foreach (var ward in _consideration.PinnedStarts)
            if (!begun[ward] && _consideration.In(year, ward)) yield return ward;
        var rest = _balance is null ? _order : _balance.In(begun, ward => _consideration.In(year, ward));
        foreach (var ward in rest)
            if (!begun[ward] && _consideration.In(year, ward)) yield return ward;
    }
}
