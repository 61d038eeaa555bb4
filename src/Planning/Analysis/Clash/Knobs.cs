using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Analysis;

/// <summary>The conditions of a scenario that can give: limits, milestones, floors, precedence pairs, exclusions, pinned starts.</summary>
internal sealed class Knobs
{
    /// <summary>A thousandth of a limit more in the first further try.</summary>
    private const long Steps = 1_000;

    private readonly Scenario _scenario;
    private readonly ConditionWords _words;
    private readonly Dictionary<string, int> _placeOf = new(StringComparer.Ordinal);
    private readonly List<Knob> _all = [];

    public Knobs(WardTable table, Scenario scenario, RolloutProblem problem)
    {
        (_scenario, _words) = (scenario, new ConditionWords(table, scenario));
        for (var row = 0; row < problem.Rows.Length; row++) _placeOf[problem.Rows[row].Name] = row;
        foreach (var resource in Enum.GetValues<Resource>())
            foreach (var limits in scenario.Limits.OrderBy(limits => limits.Year)) AddLimit(resource, limits);
        for (var i = 0; i < scenario.Milestones.Length; i++) AddMilestone(i, table.Count);
        for (var i = 0; i < scenario.DistrictFloors.Length; i++) AddFloor(i, table);
        for (var i = 0; i < scenario.Precedence.Length; i++) AddPair(i);
        foreach (var exclusion in scenario.Exclusions.Distinct()) AddExclusion(exclusion);
        for (var item = 0; item < problem.Items.Length; item++)
            if (problem.Items[item].Required) AddPin(problem.Items[item].Name, problem.Rows.Length + item);
    }

    /// <summary>All of them, in the order of the rows, then of the pinned wards.</summary>
    public IReadOnlyList<Knob> All => _all;

    private void AddLimit(Resource resource, YearLimits limits)
    {
        if (LimitAmounts.Of(limits, resource) is not { } granted) return;
        // Of a limit of 0 there is no share: it is measured by the mean of all years.
        var mean = (long)_scenario.Limits.Average(year => (decimal)(LimitAmounts.Of(year, resource) ?? 0));
        var whole = Math.Max(1, granted > 0 ? granted : mean);
        _all.Add(new Knob
        {
            Row = RowNames.Limit(resource, limits.Year),
            Slacks = [_placeOf[RowNames.Limit(resource, limits.Year)]],
            From = granted,
            Rises = true,
            Whole = whole,
            Extra = (whole + Steps - 1) / Steps,
            Apply = (of, by) => of with { Limits = [.. of.Limits.Select(year => year.Year == limits.Year ? LimitAmounts.With(year, resource, granted + by) : year)] },
            Words = by => GiveWords.Raise(resource, limits.Year, granted, granted + by),
        });
    }

    private void AddMilestone(int index, int wards)
    {
        var (year, share) = _scenario.Milestones[index];
        var target = Rate.Ceiling(share, wards);
        AddTarget(RowNames.Milestone(index), target, by => GiveWords.LowerMilestone(year, target, target - by), (of, by) => of with
        {
            Milestones = of.Milestones.SetItem(index, of.Milestones[index] with { Share = Share(target - by, wards) }),
        });
    }

    private void AddFloor(int index, WardTable table)
    {
        var (code, year, share) = _scenario.DistrictFloors[index];
        var wards = table.Snapshot.Wards.Count(ward => ward.District == code);
        var target = Rate.Ceiling(share, wards);
        AddTarget(RowNames.DistrictFloor(index), target, by => GiveWords.LowerFloor(_words.Wards.District(code), year, target, target - by), (of, by) => of with
        {
            DistrictFloors = of.DistrictFloors.SetItem(index, of.DistrictFloors[index] with { Share = Share(target - by, wards) }),
        });
    }

    private void AddTarget(string row, long target, Func<long, Names> words, Func<Scenario, long, Scenario> apply) => _all.Add(new Knob
    {
        Row = row, Slacks = [_placeOf[row]], From = target, Whole = Math.Max(1, target), Extra = 1, Apply = apply, Words = words,
    });

    private void AddPair(int index)
    {
        ImmutableArray<int> rows =
        [
            .. Enumerable.Range(_scenario.FirstYear, _scenario.YearCount)
                .Select(year => _placeOf.GetValueOrDefault(RowNames.Precedence(index, year), -1)).Where(row => row >= 0),
        ];
        var pair = _scenario.Precedence[index];
        if (!rows.IsEmpty) AddDrop(ConditionWords.Pair(index), rows, of => of with { Precedence = of.Precedence.Remove(pair) });
    }

    private void AddExclusion(Exclusion exclusion)
    {
        var row = RowNames.Exclusion(_scenario.Exclusions.IndexOf(exclusion));
        AddDrop(row, [_placeOf[row]], of => of with { Exclusions = of.Exclusions.Remove(exclusion) });
    }

    private void AddPin(string ward, int item) =>
        AddDrop(ConditionWords.Pinned(ward), [item], of => of with { Pins = [.. of.Pins.Where(pin => pin.Ward != ward)] });

    private void AddDrop(string row, ImmutableArray<int> slacks, Func<Scenario, Scenario> drop) => _all.Add(new Knob
    {
        Row = row, Slacks = slacks, From = 1, Whole = slacks.Length, Apply = (of, _) => drop(of), Words = _ => GiveWords.Drop(_words.Of(row).Words),
    });

    /// <summary>The largest share of at most six places whose target is that many wards.</summary>
    private static decimal Share(long target, int wards) =>
        target <= 0 || wards == 0 ? 0 : decimal.Floor(target * 1_000_000m / wards) / 1_000_000m;
}
