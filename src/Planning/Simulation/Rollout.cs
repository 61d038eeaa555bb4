using ModelWard.Model;

namespace ModelWard.Planning.Simulation;

/// <summary>
/// One run of the rollout model, year by year: limits, upkeep, commitments, starts, progress, assessment, carry (rule 16).
/// It is the only place where the state of wards moves on.
/// </summary>
internal sealed class Rollout
{
    private readonly WardTable _table;
    private readonly Scenario _scenario;
    private readonly PricedTrajectories _prices;
    private readonly Commitments _commitments;
    private readonly Use _use;
    private readonly List<int> _underWay = [];
    private readonly List<int> _queue = [];
    private readonly List<int> _servedNow = [];
    private readonly List<int> _unpaidNow = [];

    public Rollout(WardTable table, Scenario scenario, PricedTrajectories prices)
    {
        _table = table;
        _scenario = scenario;
        _prices = prices;
        Horizon = new Horizon(scenario);
        Books = new Books(Horizon, scenario.Opening);
        _commitments = new Commitments(Horizon, Books);
        _use = new Use(Horizon, table, prices);
        Stage = new Stage[table.Count];
        Start = new int?[table.Count];
        Recognized = new int?[table.Count];
        Served = new int[table.Count];
        Slips = new int[table.Count];
        Begun = new bool[table.Count];
        Refused = new Refusals[table.Count * Horizon.Years];
        for (var w = 0; w < table.Count; w++) Enter(w);
    }

    public Horizon Horizon { get; }

    public Books Books { get; }

    public Stage[] Stage { get; }

    public int?[] Start { get; }

    public int?[] Recognized { get; }

    /// <summary>Served years of each ward since the run began.</summary>
    public int[] Served { get; }

    public int[] Slips { get; }

    /// <summary>Whether a candidate has started in this run.</summary>
    public bool[] Begun { get; }

    /// <summary>What refused each ward, by ward, then year.</summary>
    public Refusals[] Refused { get; }

    /// <summary>Starts in the order of acceptance.</summary>
    public List<PlannedStart> Plan { get; } = [];

    /// <summary>Whether a ward is in the upkeep queue: recognized, or declined after it (rule 9).</summary>
    public bool InUpkeepQueue(int ward) => Stage[ward] != Model.Stage.UnderWay && Recognized[ward] is not null;

    /// <summary>Runs one year; years are run in order, each once.</summary>
    /// <param name="y">Index of the year.</param>
    /// <param name="starts">Tries starts by calling <see cref="TryStart"/> or <see cref="LackingFor"/>.</param>
    public void RunYear(int y, Action<int> starts)
    {
        _servedNow.Clear();
        _unpaidNow.Clear();
        PayUpkeep(y);
        ServeCommitments(y);
        if (_scenario.Reserve) _commitments.Look(y);
        starts(y);
        Progress();
        Assess(y);
        Books.Close(y);
    }

    /// <summary>The state in which the snapshot's wards enter the run (rule 9).</summary>
    private void Enter(int w)
    {
        var ward = _table.Snapshot.Wards[w];
        Stage[w] = ward.Stage;
        if (_table.Candidates[w]) return;
        (Start[w], Recognized[w]) = (ward.Started, ward.Recognized);
        if (_table.Queued[w])
        {
            _queue.Add(w);
            if (_scenario.Reserve) _commitments.Add(_use.Fill(w, _table.Trajectories[w].Years + 1, 0));
        }
        else
        {
            _underWay.Add(w);
            if (_scenario.Reserve) _commitments.Add(_use.Fill(w, 1, 0));
        }
    }

    /// <summary>Rule 18: upkeep by (recognition year, code), first fit; what is unpaid declines at the year's end, what is paid is recognized.</summary>
    private void PayUpkeep(int y)
    {
        Sort(_queue, Recognized);
        foreach (var ward in _queue)
        {
            var price = _prices.Upkeep(ward, y);
            if (price > Books.Left(Resource.Upkeep, y))
            {
                Refuse(ward, y, Refusals.Upkeep);
                _unpaidNow.Add(ward);
                continue;
            }
            Books.Take(Resource.Upkeep, price, y);
            Stage[ward] = Model.Stage.Recognized;
        }
    }

    /// <summary>
    /// Rule 19: commitments by (start year, code), first fit. One that lacks anything uses nothing, makes no progress, and its
    /// remaining trajectory moves a year.
    /// </summary>
    private void ServeCommitments(int y)
    {
        Sort(_underWay, Start);
        foreach (var ward in _underWay)
        {
            var lacking = Books.Lacking(Fill(ward, y), y);
            if (lacking == Refusals.None)
            {
                Books.Take(_use, y);
                _servedNow.Add(ward);
                continue;
            }
            Refuse(ward, y, lacking);
            Slips[ward]++;
            if (!_scenario.Reserve) continue;
            _commitments.Remove(_use);
            if (y + 1 < Horizon.Years) _commitments.Add(_use.Fill(ward, Served[ward] + 1, y + 1));
        }
    }

    /// <summary>Starts a ward if it fits, all or nothing; what refuses it is noted (rules 14 and 15).</summary>
    public void TryStart(int ward, int y)
    {
        var lacking = LackingFor(ward, y);
        if (lacking != Refusals.None)
        {
            Refuse(ward, y, lacking);
            return;
        }
        Books.Take(_use, y);
        if (_scenario.Reserve)
        {
            _commitments.Add(_use);
            _commitments.Look(y);
        }
        Begun[ward] = true;
        Stage[ward] = Model.Stage.UnderWay;
        (Start[ward], Recognized[ward]) = (Horizon.FirstYear + y, null);
        _underWay.Add(ward);
        _servedNow.Add(ward);
        Plan.Add(new PlannedStart(_table.Snapshot.Wards[ward].Code, Horizon.FirstYear + y));
    }

    /// <summary>What a start in a year would lack: with reserve its whole trajectory is tested (rule 14), else its first year (rule 15).</summary>
    public Refusals LackingFor(int ward, int y)
    {
        Fill(ward, y);
        return _scenario.Reserve ? _commitments.Lacking(_use, y) : Books.Lacking(_use, y);
    }

    // Without reserve nothing looks beyond the year.
    private Use Fill(int ward, int y) =>
        _scenario.Reserve ? _use.Fill(ward, Served[ward] + 1, y) : _use.FillFirstYear(ward, Served[ward] + 1, y);

    /// <summary>Every ward that was served has one served year more.</summary>
    private void Progress()
    {
        foreach (var ward in _servedNow) Served[ward]++;
    }

    /// <summary>Rule 5: recognized at the end of the d-th served year; rule 18: unpaid upkeep declines.</summary>
    private void Assess(int y)
    {
        foreach (var ward in _unpaidNow) Stage[ward] = Model.Stage.Declined;
        _servedNow.Sort();
        foreach (var ward in _servedNow)
        {
            if (Served[ward] < _table.Trajectories[ward].Years) continue;
            Stage[ward] = Model.Stage.Recognized;
            Recognized[ward] = Horizon.FirstYear + y;
            _queue.Add(ward);
        }
        _underWay.RemoveAll(ward => Stage[ward] == Model.Stage.Recognized);
    }

    private void Refuse(int ward, int y, Refusals refusals) => Refused[ward * Horizon.Years + y] = refusals;

    // By (year, code): indexes are in order of the code. Mostly in order already, since each year appends.
    private static void Sort(List<int> wards, int?[] years)
    {
        for (var i = 1; i < wards.Count; i++)
        {
            if (Compare(wards[i - 1], wards[i]) <= 0) continue;
            wards.Sort(Compare);
            return;
        }

        int Compare(int a, int b)
        {
            var order = years[a]!.Value.CompareTo(years[b]!.Value);
            return order != 0 ? order : a.CompareTo(b);
        }
    }
}
