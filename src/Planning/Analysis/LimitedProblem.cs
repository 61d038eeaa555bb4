using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>
/// The problem of a scenario under other limits, without formulating it anew: a limit's row moves with it, of officers also the rows of
/// all later years (rule 23), of capital also what may be carried on (rule 17).
/// </summary>
internal sealed class LimitedProblem
{
    private static readonly Resource[] Resources = Enum.GetValues<Resource>();

    private readonly Scenario _scenario;
    private readonly Dictionary<string, int> _rows;

    /// <summary>Knows the problem of a scenario.</summary>
    public LimitedProblem(Scenario scenario, RolloutProblem problem)
    {
        (_scenario, Own) = (scenario, problem);
        _rows = Enumerable.Range(0, problem.Rows.Length).ToDictionary(row => problem.Rows[row].Name, StringComparer.Ordinal);
    }

    /// <summary>The problem under the scenario's own limits.</summary>
    public RolloutProblem Own { get; }

    /// <summary>The problem under another year's limits.</summary>
    /// <param name="limits">The limits of all years; ceilings where the scenario has them, and nowhere else.</param>
    public RolloutProblem Under(IEnumerable<YearLimits> limits)
    {
        var granted = limits.ToDictionary(year => year.Year);
        var moved = Own.Rows.Select(row => row.Limit).ToArray();
        var most = Own.Carries.Select(carry => carry.Most).ToArray();
        foreach (var year in _scenario.Limits)
        {
            var other = granted[year.Year];
            foreach (var resource in Resources)
            {
                var change = (LimitAmounts.Of(other, resource) ?? 0) - (LimitAmounts.Of(year, resource) ?? 0);
                if (change == 0) continue;
                var last = resource == Resource.Officers ? _scenario.LastYear : year.Year;
                for (var of = year.Year; of <= last; of++) moved[_rows[RowNames.Limit(resource, of)]] += change;
            }
            var capital = _rows[RowNames.Limit(Resource.Capital, year.Year)];
            for (var carry = 0; carry < most.Length; carry++)
                if (Own.Carries[carry].From == capital) most[carry] = Rate.Floor(_scenario.CarryOver, other.Capital);
        }
        return Own.WithLimits(moved, most);
    }
}
