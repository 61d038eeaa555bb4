using System.Numerics;
using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>
    /// Rule 18 with vacancies. Where money and officers are enough for the whole queue its order does not matter, so it is summed up ward by
    /// ward; only the other lanes are paid in the order of (recognition year, code). Nothing later in the year changes what comes of
    /// it, so the stage at the year's end is set here, slips among it.
    /// </summary>
    [MethodImpl(Phase)]
    private void PayUpkeep(int y)
    {
        var (bill, vacancies) = SumUpkeep(y);
        var (money, officers) = (TDoubles.Load(LeftOf(Resource.Upkeep)), TDoubles.Load(LeftOf(Resource.Officers)));
        var enough = _live & ~(TDoubles.Greater(bill, money) | TDoubles.Greater(vacancies, officers));
        (money - TDoubles.Only(enough, bill)).Store(LeftOf(Resource.Upkeep));
        (officers - TDoubles.Only(enough, vacancies)).Store(LeftOf(Resource.Officers));
        if (enough != _live) PayInOrder(y, _live & ~enough);
        EndUpkeep(y, enough);
    }

    /// <summary>Lets officers leave; what the whole queue would take of upkeep money and of officers.</summary>
    [MethodImpl(Phase)]
    private (TDoubles Bill, TDoubles Vacancies) SumUpkeep(int y)
    {
        unchecked
        {
            var (factor, half) = (TDoubles.Load(_state.CityFactor), TDoubles.All(0.5));
            var prices = _tables.Upkeep + y;
            var (bill, vacancies) = (TDoubles.All(0), TDoubles.All(0));
            for (var i = 0; i < _queued; i++)
            {
                var w = _state.QueuedWards[i];
                var lanes = _state.Queued[w];
                var price = TDoubles.Floor((TDoubles.All(prices[(long)w * _years]) * factor) + half);
                bill += lanes == _live ? price : TDoubles.Only(lanes, price);
                if (_tables.Leavers[w] < 0) continue;
                Leave(w, y, lanes);
                if (_state.AnyVacant[w] != 0) vacancies += Vacant(w);
            }
            return (bill, vacancies);
        }
    }

    /// <summary>Lanes in which not everything can be paid, first fit.</summary>
    [MethodImpl(Phase)]
    private void PayInOrder(int y, uint lanes)
    {
        for (var place = 0; place < _queue.Places; place++)
        {
            foreach (ref var entry in _queue[place])
            {
                if ((entry.Lanes & lanes) != 0) _state.PaidInOrder[entry.Ward] |= Pay(entry.Ward, y, entry.Lanes & lanes);
            }
        }
    }

    /// <summary>Pays a ward's upkeep and fills its vacancies, both or neither; the lanes in which it could be done.</summary>
    [MethodImpl(Phase)]
    private uint Pay(int w, int y, uint lanes)
    {
        unchecked
        {
            var (money, officers) = (TDoubles.Load(LeftOf(Resource.Upkeep)), TDoubles.Load(LeftOf(Resource.Officers)));
            var price = TDoubles.Floor((TDoubles.All(_tables.Upkeep[((long)w * _years) + y]) * TDoubles.Load(_state.CityFactor)) + TDoubles.All(0.5));
            var vacant = Vacant(w);
            var (unpaid, unfilled) = (lanes & TDoubles.Greater(price, money), lanes & TDoubles.Greater(vacant, officers));
            Refuse(y, Resource.Upkeep, unpaid);
            Refuse(y, Resource.Officers, unfilled);
            var paid = lanes & ~(unpaid | unfilled);
            (money - TDoubles.Only(paid, price)).Store(LeftOf(Resource.Upkeep));
            (officers - TDoubles.Only(paid, vacant)).Store(LeftOf(Resource.Officers));
            return paid;
        }
    }

    /// <summary>What became of each ward in the queue.</summary>
    [MethodImpl(Phase)]
    private void EndUpkeep(int y, uint enough)
    {
        unchecked
        {
            var (unpaid, slipped) = (0, 0);
            for (var i = 0; i < _queued; i++)
            {
                var w = _state.QueuedWards[i];
                var lanes = _state.Queued[w];
                var paid = (lanes & enough) | _state.PaidInOrder[w];
                _state.PaidInOrder[w] = 0;
                _state.AnyVacant[w] &= ~paid;
                var slips = _noise.Slip.Possible ? paid & SlipsOf(w) : 0;
                _state.Recognized[w] = (_state.Recognized[w] & ~lanes) | (paid & ~slips);
                unpaid += BitOperations.PopCount(lanes & ~paid);
                slipped += BitOperations.PopCount(slips);
            }
            _tally.LeaveUnpaid(y, unpaid);
            _tally.Slip(y, slipped);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TDoubles Vacant(int w) => TDoubles.Only(_state.AnyVacant[w], TDoubles.Load(_state.Vacant + unchecked((long)w * TInts.Lanes)));

    /// <summary>
    /// Officers leave a ward: floor(officers · attrition + u). Where none is missing that is one of two numbers, and four years are drawn at a time;
    /// mostly nobody leaves, and nothing needs to be done.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Leave(int w, int y, uint lanes)
    {
        var drawn = _state.Drawn + w;
        if (drawn->LeaveTime != _fourYears) DrawLeaving(w);
        var more = drawn->Leave[_ofFour] & lanes;
        if (_state.AnyVacant[w] != 0) LeaveSomeMissing(w, y, lanes);
        else if (more != 0 || _tables.Leavers[w] > 0)
        {
            var leaving = TDoubles.All(_tables.Leavers[w]) + TDoubles.Only(more, TDoubles.All(1));
            leaving.Store(_state.Vacant + unchecked((long)w * TInts.Lanes));
            _state.AnyVacant[w] = _tables.Leavers[w] > 0 ? lanes : more;
        }
    }

    [MethodImpl(Phase)]
    private void LeaveSomeMissing(int w, int y, uint lanes)
    {
        var vacant = Vacant(w);
        var there = TDoubles.All(_tables.Officers[w]) - vacant;
        vacant += TDoubles.Floor((there * TDoubles.All(_noise.Attrition)) + Unit(_draws.OfWard(FactorGroup.Staffing, w, y)));
        vacant.Store(_state.Vacant + ((long)w * TInts.Lanes));
        _state.AnyVacant[w] = lanes & TDoubles.Greater(vacant, TDoubles.All(0));
    }

    /// <summary>Draws, for four years, the lanes in which one more leaves than must of a ward with all its officers.</summary>
    [MethodImpl(Phase)]
    private void DrawLeaving(int w)
    {
        var drawn = _state.Drawn + w;
        drawn->LeaveTime = _fourYears;
        _draws.OfFourYears(FactorGroup.Staffing, w, _fourYears, _words);
        var (mean, least) = (TDoubles.All(_tables.Officers[w] * _noise.Attrition), TDoubles.All(_tables.Leavers[w]));
        for (var word = 0; word < 4; word++)
            drawn->Leave[word] = TDoubles.Greater(TDoubles.Floor(mean + Unit(TInts.Load(_words + (word * TInts.Lanes)))), least);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TDoubles Unit(TInts word) => TDoubles.From(TFloats.From(word >>> 8)) * TDoubles.All(1.0 / (1 << 24));

    /// <summary>The lanes in which a ward slips this year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint SlipsOf(int w)
    {
        var drawn = _state.Drawn + w;
        if (drawn->SlipTime != _fourYears)
        {
            drawn->SlipTime = _fourYears;
            DrawEvents(FactorGroup.Slips, w, _noise.Slip, drawn->Slip);
        }
        return drawn->Slip[_ofFour];
    }

    /// <summary>Draws an event of a ward for four years: the lanes in which it happens, by year mod 4.</summary>
    [MethodImpl(Phase)]
    private void DrawEvents(FactorGroup group, int w, Chance chance, uint* lanes)
    {
        _draws.OfFourYears(group, w, _fourYears, _words);
        for (var word = 0; word < 4; word++) lanes[word] = TInts.AtMost(TInts.Load(_words + (word * TInts.Lanes)), (uint)(chance.Bound - 1));
    }
}
