using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Policies;

namespace ModelWard.Planning.Simulation;

/// <summary>A run of a scenario's policy, and what it leaves: outcome, plan and the state of the wards.</summary>
internal sealed class RolloutRun
{
    private readonly WardTable _table;
    private readonly Scenario _scenario;
    private readonly PricedTrajectories _prices;
    private readonly Rollout _rollout;
    private readonly Line _line;
    private readonly List<YearOutcome> _years = [];
    private readonly Dictionary<(int Year, int District), int> _floors = [];

    public RolloutRun(WardTable table, Scenario scenario, PricedTrajectories prices, Consideration consideration)
    {
        _table = table;
        _scenario = scenario;
        _prices = prices;
        _rollout = new Rollout(table, scenario, prices);
        _line = new Line(table, scenario, consideration);
    }

    /// <summary>A run that has not begun.</summary>
    public static RolloutRun Of(WardTable table, Scenario scenario) =>
        new(table, scenario, new PricedTrajectories(table, scenario), new Consideration(table, scenario));

    /// <summary>Starts in the order of acceptance.</summary>
    public ImmutableArray<PlannedStart> Plan => [.. _rollout.Plan];

    /// <summary>Wards recognized at the end of each year so far.</summary>
    public ImmutableArray<int> Recognized => [.. _years.Select(year => year.Recognized)];

    /// <summary>Served years of each ward so far.</summary>
    public IReadOnlyList<int> Served => _rollout.Served;

    /// <summary>Whether a ward has paid upkeep in the last year that was run: it is recognized, and was in the queue before (rule 18).</summary>
    public bool PaidUpkeep(int ward, int year) => _rollout.Stage[ward] == Stage.Recognized && (_table.Queued[ward] || _rollout.Recognized[ward] < year);

    /// <summary>Runs on to the end of a year.</summary>
    public void RunTo(int year, CancellationToken cancellationToken)
    {
        for (var y = _years.Count; y <= year - _rollout.Horizon.FirstYear; y++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _rollout.RunYear(y, TryStarts);
            _years.Add(Year(y));
        }
    }

    /// <summary>The outcome of a finished run, not yet fingerprinted (rule 21).</summary>
    public Outcome Outcome(bool[] tooLarge) => new()
    {
        SnapshotVersion = _table.Snapshot.Version,
        Years = [.. _years],
        Wards = [.. Enumerable.Range(0, _table.Count).Select(w => Ward(w, tooLarge[w]))],
        Milestones = [.. _scenario.Milestones.Select(Milestone)],
        DistrictFloors = [.. _scenario.DistrictFloors.Select(Floor)],
        NextYear = new NextYear(NextUpkeep()),
    };

    /// <summary>The wards as they are now (rule 9).</summary>
    public ImmutableArray<Ward> Wards() => [.. Enumerable.Range(0, _table.Count).Select(State)];

    // One pass in order; a ward refused is not tried again that year (rule 15).
    private void TryStarts(int y)
    {
        foreach (var ward in _line.In(_rollout.Horizon.FirstYear + y, _rollout.Begun)) _rollout.TryStart(ward, y);
    }

    private YearOutcome Year(int y)
    {
        var year = _rollout.Horizon.FirstYear + y;
        var counts = new int[Enum.GetValues<Stage>().Length];
        foreach (var stage in _rollout.Stage) counts[(int)stage]++;
        var binding = Refusals.None;
        for (var w = 0; w < _table.Count; w++) binding |= _rollout.Refused[w * _rollout.Horizon.Years + y];
        CountFloors(year);
        return new YearOutcome
        {
            Year = year,
            Started = _rollout.Plan.Count - _years.Sum(before => before.Started),
            UnderWay = counts[(int)Stage.UnderWay],
            Recognized = counts[(int)Stage.Recognized],
            Declined = counts[(int)Stage.Declined],
            Resources = _rollout.Books.Of(y),
            Binding = binding.InOrder(),
        };
    }

    private void CountFloors(int year)
    {
        if (!_scenario.DistrictFloors.Any(floor => floor.Year == year)) return;
        for (var w = 0; w < _table.Count; w++)
            if (_rollout.Stage[w] == Stage.Recognized)
                _floors[(year, _table.DistrictOf[w])] = _floors.GetValueOrDefault((year, _table.DistrictOf[w])) + 1;
    }

    private WardOutcome Ward(int w, bool tooLarge) => new()
    {
        Code = _table.Snapshot.Wards[w].Code,
        Start = _rollout.Start[w],
        Recognized = _rollout.Recognized[w],
        Slips = _rollout.Slips[w],
        RefusedBy = RefusedBy(w),
        TooLarge = tooLarge,
    };

    private ImmutableArray<Refusal> RefusedBy(int w)
    {
        var years = _rollout.Refused.AsSpan(w * _rollout.Horizon.Years, _rollout.Horizon.Years);
        if (!years.ContainsAnyExcept(Refusals.None)) return [];
        var refusedBy = ImmutableArray.CreateBuilder<Refusal>();
        for (var y = 0; y < years.Length; y++)
        {
            foreach (var resource in years[y].InOrder()) refusedBy.Add(new Refusal(_rollout.Horizon.FirstYear + y, resource));
        }
        return refusedBy.DrainToImmutable();
    }

    // Rule 20: target = ceil(share·wards); reached = recognized at that year's end.
    private MilestoneOutcome Milestone(Milestone milestone)
    {
        var target = Rate.Ceiling(milestone.Share, _table.Count);
        long reached = _years.First(year => year.Year == milestone.Year).Recognized;
        return new MilestoneOutcome(milestone.Year, target, reached, reached >= target);
    }

    private DistrictFloorOutcome Floor(DistrictFloor floor)
    {
        var district = _table.DistrictCodes.IndexOf(floor.District);
        var target = Rate.Ceiling(floor.Share, _table.DistrictOf.Count(d => d == district));
        long reached = _floors.GetValueOrDefault((floor.Year, district));
        return new DistrictFloorOutcome(floor.District, floor.Year, target, reached, reached >= target);
    }

    // Rule 21: the bill of the wards recognized or queued at the end of the last year, at the next year's prices.
    private long NextUpkeep() => Enumerable.Range(0, _table.Count)
        .Where(w => _rollout.InUpkeepQueue(w))
        .Sum(w => _prices.Upkeep(w, _scenario.YearCount));

    private Ward State(int w)
    {
        var ward = _table.Snapshot.Wards[w];
        for (var k = 0; k < _rollout.Served[w]; k++) ward = Trajectory.AfterServedYear(ward, _table.Catalogue);
        ward = ward with { Stage = _rollout.Stage[w] };
        if (_table.Candidates[w] && !_rollout.Begun[w]) return ward;
        return ward with
        {
            Started = _rollout.Start[w],
            Recognized = _rollout.Recognized[w],
            Levels = _rollout.InUpkeepQueue(w) ? Trajectory.AtThresholds(ward.Levels, _table.Catalogue) : ward.Levels,
        };
    }
}
