using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>
/// Carries a plan out in one future after another, one ward after another, as the model book says it: the readable form, by which the fast
/// ones are judged. A year is city, upkeep, commitments, starts, progress, assessment, carry.
/// </summary>
internal sealed class ReferenceFuture
{
    // Beyond every sum of limits, so that such a price is refused; below it every price is exact.
    private const double MostPrice = 1L << 53;

    private readonly FuturesModel _model;
    private readonly FutureWards _ward;
    private readonly Luck _luck;
    private readonly TallySheet _tally;
    private readonly YearOrder _underWayOrder = new();
    private readonly YearOrder _queueOrder = new();
    private readonly List<int> _served = [];
    private readonly List<int> _paid = [];
    private readonly List<int> _unpaid = [];
    private readonly int[] _refused = new int[Enum.GetValues<Resource>().Length];
    private double _cityFactor;
    private bool _cut;

    public ReferenceFuture(FuturesModel model, TallySheet tally)
    {
        (_model, _ward, _tally) = (model, model.Ward, tally);
        _luck = new Luck(model);
        Books = new FutureBooks(model);
        Wards = new FutureStates(model);
        Years = new FutureYear[model.Years];
    }

    /// <summary>The ledgers of the last future.</summary>
    public FutureBooks Books { get; }

    /// <summary>Where the wards ended in the last future.</summary>
    public FutureStates Wards { get; }

    /// <summary>The counts of the last future's years.</summary>
    public FutureYear[] Years { get; }

    /// <summary>Carries the plan out in one future and counts it.</summary>
    /// <param name="index">Which draws it takes.</param>
    /// <param name="replication">Number of the future.</param>
    /// <param name="place">Its place in the block that the tally counts.</param>
    public void Run(FutureIndex index, int replication, int place)
    {
        Enter(index, replication);
        var spent = 0L;
        for (var y = 0; y < _model.Years; y++)
        {
            Year(y);
            var spend = Books.UsedIn(y, Resource.Capital) + Books.UsedIn(y, Resource.Upkeep);
            spent += spend;
            _tally.EndYear(place, y, Years[y].Recognized, spend);
        }
        _tally.EndFuture(spent);
    }

    /// <summary>Carries the plan out in the first year of one future alone; where the wards then stand is in <see cref="Wards"/>.</summary>
    /// <param name="index">Which draws it takes.</param>
    /// <param name="replication">Number of the future.</param>
    public void RunFirstYear(FutureIndex index, int replication)
    {
        Enter(index, replication);
        Year(0);
    }

    private void Enter(FutureIndex index, int replication)
    {
        _luck.Enter(index, replication);
        Wards.Enter(_underWayOrder, _queueOrder);
        Books.Begin();
        _cityFactor = 1;
    }

    private void Year(int y)
    {
        GrantLimits(y);
        PayUpkeep(y);
        ServeCommitments(y);
        var started = Start(y);
        Progress(y);
        Assess(y);
        Books.Close(y, _cut ? _model.City.CutCarried[y] : _model.City.Carried[y]);
        Count(y, started);
    }

    private void GrantLimits(int y)
    {
        var city = _model.City;
        if (_model.Noise.PricesMove) _cityFactor *= _luck.PriceStep(y);
        _cut = _luck.BudgetIsCut(y);
        Books.Grant(Resource.Capital, _cut ? city.CutCapital[y] : city.Capital[y]);
        Books.Grant(Resource.Works, city.Works[y]);
        Books.Grant(Resource.Equipment, city.Equipment[y]);
        Books.Grant(Resource.Upkeep, city.Upkeep[y]);
        Books.Grant(Resource.Officers, (long)Math.Floor(city.Officers[y] * _luck.RecruitedShare(y)));
        Books.Grant(Resource.FloorArea, (long)Math.Floor(city.FloorArea[y] * _luck.FloorAreaShare(y)));
        Books.Grant(Resource.Guidance, city.Guidance[y]);
    }

    /// <summary>Rule 18, with the officers who have left: a ward gets its upkeep and all its vacancies filled, or nothing.</summary>
    private void PayUpkeep(int y)
    {
        _paid.Clear();
        _unpaid.Clear();
        _queueOrder.Sort();
        for (var place = 0; place < _queueOrder.Count; place++)
        {
            var ward = _queueOrder[place];
            if (_model.Noise.Attrition > 0 && Wards.Assigned[ward] > 0)
                Wards.Vacant[ward] += _luck.Leaving(Wards.Assigned[ward] - Wards.Vacant[ward], ward, y);
            var price = Price(_ward.Upkeep(ward, y), _cityFactor);
            var lacking = Refusals.None;
            if (price > Books.Left(Resource.Upkeep)) lacking |= Refusals.Upkeep;
            if (Wards.Vacant[ward] > Books.Left(Resource.Officers)) lacking |= Refusals.Officers;
            if (lacking != Refusals.None)
            {
                Refuse(ward, y, lacking);
                _unpaid.Add(ward);
                continue;
            }
            Books.Take(Resource.Upkeep, price);
            Books.Take(Resource.Officers, Wards.Vacant[ward]);
            Wards.Vacant[ward] = 0;
            Wards.Stage[ward] = Stage.Recognized;
            _paid.Add(ward);
        }
    }

    /// <summary>Rule 19: what lacks any resource uses nothing and makes no progress.</summary>
    private void ServeCommitments(int y)
    {
        _served.Clear();
        _underWayOrder.Sort();
        for (var place = 0; place < _underWayOrder.Count; place++)
        {
            var ward = _underWayOrder[place];
            var need = NeedOf(ward, y);
            var lacking = need.Lacking(Books);
            if (lacking == Refusals.None)
            {
                need.Take(Books);
                _served.Add(ward);
                continue;
            }
            Refuse(ward, y, lacking);
            Wards.Slips[ward]++;
        }
    }

    /// <summary>Rule 15: one pass in line, all or nothing.</summary>
    private int Start(int y)
    {
        var started = 0;
        foreach (var (ward, earliest, latest) in _model.Line.Places)
        {
            if (Wards.Begun[ward] || y < earliest || y > latest) continue;
            var need = NeedOf(ward, y);
            var lacking = need.Lacking(Books);
            if (lacking != Refusals.None)
            {
                Refuse(ward, y, lacking);
                continue;
            }
            need.Take(Books);
            Wards.Begin(ward, _model.FirstYear + y);
            _underWayOrder.Add(_model.FirstYear + y, ward);
            _served.Add(ward);
            started++;
        }
        return started;
    }

    /// <summary>
    /// What the next served year of a ward needs (rule 7). A works year that comes again needs floor area and guidance only, one after the
    /// works guidance only.
    /// </summary>
    private FutureNeed NeedOf(int ward, int y)
    {
        var k = Wards.Done[ward] + 1;
        if (k > _ward.CompletionYear[ward]) return new FutureNeed(0, 0, 0, 0, _ward.Guidance[ward]);
        var floorArea = k <= _ward.WorksYears[ward] ? _ward.FloorArea[ward] : 0;
        if (Wards.Again[ward]) return new FutureNeed(0, 0, 0, floorArea, _ward.Guidance[ward]);
        var costFactor = _model.Noise.CostsDiffer ? _luck.CostFactor(ward) : 1;
        return new FutureNeed(
            Price(_ward.Works(ward, k, y), _cityFactor * costFactor),
            k == _ward.CompletionYear[ward] ? Price(_ward.Equipment(ward, y), _cityFactor) : 0,
            k == 1 ? _ward.Officers[ward] : 0,
            floorArea,
            _ward.Guidance[ward]);
    }

    /// <summary>floor(price · factor + 0.5), in double precision.</summary>
    private static long Price(long noiseFree, double factor) => (long)Math.Min(Math.Floor((noiseFree * factor) + 0.5), MostPrice);

    /// <summary>Works of served wards go on unless they are late; guidance raises practice either way.</summary>
    private void Progress(int y)
    {
        foreach (var ward in _served)
        {
            var k = Wards.Done[ward] + 1;
            if (k <= _ward.CompletionYear[ward])
            {
                Wards.Again[ward] = k <= _ward.WorksYears[ward] && _luck.WorksAreLate(ward, y);
                if (!Wards.Again[ward]) Wards.Done[ward] = k;
            }
            RaisePractice(ward, y);
        }
    }

    private void RaisePractice(int ward, int y)
    {
        var levels = Wards.PracticeOf(ward);
        var pace = _model.Noise.PracticePace > 0 ? _luck.Pace(ward) : 1;
        for (var eight = 0; eight * 8 < levels.Length; eight++)
        {
            if (!Wards.AnyInsecure(ward, eight)) continue;
            var draws = _model.Noise.PracticeNoise > 0 ? _luck.Practice(ward, y, eight) : default;
            for (var c = eight * 8; c < Math.Min(levels.Length, (eight + 1) * 8); c++)
            {
                if (levels[c] < _ward.SecureAt[c]) levels[c] = Math.Min(10_000, levels[c] + _luck.Gain(_ward.Gains[c], pace, draws.Half(c)));
            }
        }
    }

    /// <summary>Unpaid wards decline, paid ones may slip, and wards under way whose works are complete are assessed.</summary>
    private void Assess(int y)
    {
        foreach (var ward in _unpaid) Wards.Stage[ward] = Stage.Declined;
        var slipped = 0;
        foreach (var ward in _paid)
        {
            if (!_luck.Slips(ward, y)) continue;
            Wards.Stage[ward] = Stage.Declined;
            slipped++;
        }
        _tally.Decline(y, _unpaid.Count, slipped);
        var any = false;
        for (var place = 0; place < _underWayOrder.Count; place++)
        {
            var ward = _underWayOrder[place];
            if (Wards.Done[ward] < _ward.CompletionYear[ward] || !Passes(ward, y)) continue;
            Wards.Recognize(ward, _model.FirstYear + y);
            _queueOrder.Add(_model.FirstYear + y, ward);
            any = true;
        }
        if (any) _underWayOrder.Keep(Wards.UnderWay);
    }

    /// <summary>Whether an assessor reads every practice criterion at its threshold or above; one that is secure is not drawn.</summary>
    private bool Passes(int ward, int y)
    {
        var levels = Wards.PracticeOf(ward);
        for (var eight = 0; eight * 8 < levels.Length; eight++)
        {
            if (!Wards.AnyInsecure(ward, eight)) continue;
            var draws = _model.Noise.AssessorNoise > 0 ? _luck.Assessor(ward, y, eight) : default;
            for (var c = eight * 8; c < Math.Min(levels.Length, (eight + 1) * 8); c++)
            {
                if (levels[c] < _ward.SecureAt[c] && !_luck.ReadsEnough(levels[c], _ward.Thresholds[c], draws.Half(c))) return false;
            }
        }
        return true;
    }

    private void Refuse(int ward, int y, Refusals refusals)
    {
        Wards.Refused[(ward * _model.Years) + y] = refusals;
        foreach (var resource in refusals.InOrder()) _refused[(int)resource]++;
    }

    private void Count(int y, int started)
    {
        Span<int> counts = stackalloc int[4];
        for (var ward = 0; ward < _model.Wards; ward++)
        {
            counts[(int)Wards.Stage[ward]]++;
            if (Wards.Stage[ward] == Stage.Recognized) _tally.Recognize(ward, y, 1);
        }
        for (var resource = 0; resource < _refused.Length; resource++) _tally.Refuse(y, resource, _refused[resource]);
        Array.Clear(_refused);
        Years[y] = new FutureYear(started, counts[(int)Stage.UnderWay], counts[(int)Stage.Recognized], counts[(int)Stage.Declined]);
    }
}

/// <summary>The counts of a year of one future: starts in it, and wards by stage at its end.</summary>
internal readonly record struct FutureYear(int Started, int UnderWay, int Recognized, int Declined);
