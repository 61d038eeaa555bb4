using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>
/// A lever that sets the total capital and leaves the yearly amounts free. Then only the total matters, so two rows stand for all
/// capital rows: what is used after the first year is at most the total, and what it leaves, with the opening, is there for the first.
/// <code>
/// Σ_{first year} use ≤ opening + left,   Σ_{later years} use + left ≤ total,   left ≥ 0
/// </code>
/// Granting each year what it uses needs no carry-over, and no carry-over could make it cheaper: it hands on a part of what was granted.
/// </summary>
internal sealed class ProfileLever : Lever
{
    private readonly Scenario _scenario;
    private readonly RolloutProblem _yearly;
    private readonly ResourceRows _rows;
    private readonly RolloutProblem _merged;
    private readonly int _first;
    private readonly int _later;

    public ProfileLever(Trials trials)
    {
        _scenario = trials.Scenario;
        _yearly = RolloutFormulation.Of(trials.Table, _scenario).Problem;
        _rows = new ResourceRows(_scenario, _yearly, Resource.Capital);
        Enough = (long)Int128.Min(_rows.Most(), YearLimits.Most);
        var kept = Enumerable.Range(0, _yearly.Rows.Length).Except(_rows.Rows).ToArray();
        (_first, _later) = (kept.Length, kept.Length + 1);
        var used = _rows.UsedBefore();
        _merged = new RolloutProblem(
            _yearly.Items,
            [
                .. kept.Select(row => _yearly.Rows[row]),
                new ProblemRow("capital of the first year", _scenario.Opening.Capital - used[0]),
                new ProblemRow("capital of later years", -used[1..].Sum()),
            ],
            Enumerable.Range(0, _yearly.ColumnCount).Select(Column),
            [new CarryOver(_later, _first, RolloutProblem.MostLimit)]);

        ProblemColumn Column(int column) => new(
            _yearly.ItemOf[column], _yearly.YearOf[column], _yearly.Values[column], Merge(column, kept), _yearly.TieBreaks[column]);
    }

    /// <inheritdoc />
    public override long Enough { get; }

    /// <inheritdoc />
    public override RolloutProblem Under(long amount)
    {
        var limits = _merged.Rows.Select(row => row.Limit).ToArray();
        limits[_later] += amount;
        return _merged.WithLimits(limits, [.. _merged.Carries.Select(carry => carry.Most)]);
    }

    /// <inheritdoc />
    public override long NeedOf(IReadOnlyList<int> plan, long amount) => Amounts(plan).Sum();

    /// <inheritdoc />
    public override GoalAmount Named(long amount, IReadOnlyList<int>? plan)
    {
        if (plan is null) return new GoalAmount(null, amount, []);
        var amounts = Amounts(plan);
        return new GoalAmount(null, amounts.Sum(), [.. amounts.Select((year, y) => new YearAmount(_scenario.FirstYear + y, year))]);
    }

    // What each year uses, in the first beyond the opening.
    private long[] Amounts(IReadOnlyList<int> plan)
    {
        var used = _rows.UsedBefore();
        foreach (var column in plan)
            foreach (var (row, amount) in _yearly.UsesOf(column))
                if (Array.IndexOf(_rows.Rows, row) is >= 0 and var year) used[year] += amount;
        used[0] = Math.Max(0, used[0] - _scenario.Opening.Capital);
        return used;
    }

    private ImmutableArray<RowUse> Merge(int column, int[] kept)
    {
        var uses = ImmutableArray.CreateBuilder<RowUse>();
        var (first, later) = (0L, 0L);
        foreach (var (row, amount) in _yearly.UsesOf(column))
        {
            if (row == _rows.Rows[0]) first += amount;
            else if (Array.IndexOf(_rows.Rows, row) >= 0) later += amount;
            else uses.Add(new RowUse(Array.IndexOf(kept, row), amount));
        }
        if (first != 0) uses.Add(new RowUse(_first, first));
        if (later != 0) uses.Add(new RowUse(_later, later));
        return uses.DrainToImmutable();
    }
}
