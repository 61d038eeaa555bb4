using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>
/// The rows that couple the starts of a scenario's wards (rule 23), written down from the rules and the data alone: each says that
/// what the chosen starts use of it is at most its limit. Limits are net of what the snapshot's own wards use.
/// </summary>
internal sealed class CouplingRows
{
    private readonly Scenario _scenario;
    private readonly WardUse _use;
    private readonly List<string> _names = [];
    private readonly List<decimal> _limits = [];
    private readonly Dictionary<(Resource Resource, int Year), int> _ofLimit = [];
    private readonly List<(int Row, int Year)> _milestones = [];
    private readonly Dictionary<string, List<(int Row, int Year)>> _floors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Row, int Year)>> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Row, int Year)>> _awaited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _exclusions = new(StringComparer.Ordinal);
    private readonly int? _count;

    /// <summary>Writes the rows down.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="wards">The roles of all wards.</param>
    /// <param name="mostStarts">The most wards that a plan can start, once that is proved; null for no such row.</param>
    public CouplingRows(Scenario scenario, IReadOnlyList<WardRole> wards, decimal? mostStarts = null)
    {
        _scenario = scenario;
        _use = new WardUse(scenario);
        AddLimits(wards);
        AddTargets(wards);
        var byCode = wards.ToDictionary(ward => ward.Ward.Code, StringComparer.Ordinal);
        AddPrecedence(byCode);
        AddExclusions(byCode);
        if (mostStarts is { } most) _count = Add(RowNames.Count, most);
    }

    /// <summary>Names of the rows, see <see cref="RowNames"/>.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>b_r: limits of the rows, whole numbers.</summary>
    public IReadOnlyList<decimal> Limits => _limits;

    /// <summary>The row of a year's capital; every year of the scenario has one.</summary>
    public int CapitalRow(int year) => _ofLimit[(Resource.Capital, year)];

    /// <summary>What a candidate that starts in a year uses of the rows; of a row possibly in several parts.</summary>
    public IEnumerable<(int Row, long Amount)> UsesOf(WardRole ward, int start)
    {
        var (code, recognized) = (ward.Ward.Code, ward.RecognizedIfStarted(start));
        foreach (var (resource, year, amount) in _use.Of(ward, start))
            if (amount != 0 && _ofLimit.TryGetValue((resource, year), out var row)) yield return (row, amount);
        foreach (var (row, year) in _milestones)
            if (recognized <= year) yield return (row, -1);
        foreach (var (row, year) in _floors.GetValueOrDefault(ward.Ward.District, []))
            if (recognized <= year) yield return (row, -1);
        foreach (var (row, year) in _waiting.GetValueOrDefault(code, []))
            if (start <= year) yield return (row, 1);
        foreach (var (row, year) in _awaited.GetValueOrDefault(code, []))
            if (recognized < year) yield return (row, -1);
        foreach (var row in _exclusions.GetValueOrDefault(code, [])) yield return (row, 1);
        if (_count is { } count) yield return (count, 1);
    }

    private int Add(string name, decimal limit)
    {
        _names.Add(name);
        _limits.Add(limit);
        return _names.Count - 1;
    }

    // Capital of the first year has what was carried in beside it; of officers the stock granted up to the year counts.
    private void AddLimits(IReadOnlyList<WardRole> wards)
    {
        decimal officers = _scenario.Opening.Officers;
        foreach (var limits in _scenario.Limits.OrderBy(limits => limits.Year))
        {
            var opening = limits.Year == _scenario.FirstYear ? _scenario.Opening.Capital : 0;
            Add(Resource.Capital, (decimal)opening + limits.Capital);
            Add(Resource.Works, limits.Works);
            Add(Resource.Equipment, limits.Equipment);
            Add(Resource.Upkeep, limits.Upkeep);
            Add(Resource.Officers, officers += limits.Officers);
            Add(Resource.FloorArea, limits.FloorArea);
            Add(Resource.Guidance, limits.Guidance);

            void Add(Resource resource, decimal? limit)
            {
                if (limit is { } given) _ofLimit[(resource, limits.Year)] = this.Add(RowNames.Limit(resource, limits.Year), given);
            }
        }
        foreach (var ward in wards.Where(ward => !ward.IsCandidate))
            foreach (var (resource, year, amount) in _use.OfOwn(ward))
                if (_ofLimit.TryGetValue((resource, year), out var row)) _limits[row] -= amount;
    }

    // "At least" is written with both sides negated: −Σ x ≤ recognized anyway − target.
    private void AddTargets(IReadOnlyList<WardRole> wards)
    {
        for (var i = 0; i < _scenario.Milestones.Length; i++)
        {
            var (year, share) = _scenario.Milestones[i];
            _milestones.Add((Add(RowNames.Milestone(i), Beyond(wards, year, share)), year));
        }
        for (var i = 0; i < _scenario.DistrictFloors.Length; i++)
        {
            var (district, year, share) = _scenario.DistrictFloors[i];
            var limit = Beyond([.. wards.Where(ward => ward.Ward.District == district)], year, share);
            Note(_floors, district, (Add(RowNames.DistrictFloor(i), limit), year));
        }
    }

    private static decimal Beyond(IReadOnlyList<WardRole> wards, int year, decimal share) =>
        wards.Count(ward => !ward.IsCandidate && ward.Recognized <= year) - Rate.Ceiling(share, wards.Count);

    // In each year: started by then ≤ the other recognized before then. A ward that needs no start waits for nobody.
    private void AddPrecedence(Dictionary<string, WardRole> wards)
    {
        for (var i = 0; i < _scenario.Precedence.Length; i++)
        {
            var (waiting, other) = (wards[_scenario.Precedence[i].Ward], wards[_scenario.Precedence[i].After]);
            if (!waiting.IsCandidate) continue;
            for (var year = _scenario.FirstYear; year <= _scenario.LastYear; year++)
            {
                var row = Add(RowNames.Precedence(i, year), !other.IsCandidate && other.Recognized < year ? 1 : 0);
                Note(_waiting, waiting.Ward.Code, (row, year));
                if (other.IsCandidate) Note(_awaited, other.Ward.Code, (row, year));
            }
        }
    }

    private void AddExclusions(Dictionary<string, WardRole> wards)
    {
        for (var i = 0; i < _scenario.Exclusions.Length; i++)
        {
            var members = _scenario.Exclusions[i].Wards.Select(code => wards[code]).ToList();
            var row = Add(RowNames.Exclusion(i), members.All(member => member.IsCandidate) ? 1 : 0);
            foreach (var member in members) Note(_exclusions, member.Ward.Code, row);
        }
    }

    private static void Note<T>(Dictionary<string, List<T>> lists, string code, T entry)
    {
        if (!lists.TryGetValue(code, out var list)) lists[code] = list = [];
        list.Add(entry);
    }
}
