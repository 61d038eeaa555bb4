using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles, TWords>
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
        Take(Resource.Upkeep, TDoubles.Mask(enough), bill);
        Take(Resource.Officers, TDoubles.Mask(enough), vacancies);
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
            var queue = _state.QueuedWards;
            var (bill, vacancies) = (TDoubles.All(0), TDoubles.All(0));
            for (var i = 0; i < _queued; i++)
            {
                var w = queue[i];
                var lanes = _wards[w].Queued;
                bill += TDoubles.Only(lanes, TDoubles.Floor((TDoubles.All(prices[(long)w * _years]) * factor) + half));
                if (_facts[w].Leavers >= 0 && Leave(w, y, lanes)) vacancies += Vacant(w);
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
            foreach (var (w, queued) in _queue[place])
            {
                if ((queued & lanes) != 0) _wards[w].PaidInOrder |= Pay(w, y, queued & lanes);
            }
        }
    }

    /// <summary>Pays a ward's upkeep and fills its vacancies, both or neither; the lanes in which it could be done.</summary>
    [MethodImpl(Phase)]
    private uint Pay(int w, int y, uint lanes)
    {
        unchecked
        {
            var price = TDoubles.Floor((TDoubles.All(_tables.Upkeep[((long)w * _years) + y]) * TDoubles.Load(_state.CityFactor)) + TDoubles.All(0.5));
            var vacant = Vacant(w);
            var unpaid = lanes & TDoubles.Greater(price, TDoubles.Load(LeftOf(Resource.Upkeep)));
            var unfilled = lanes & TDoubles.Greater(vacant, TDoubles.Load(LeftOf(Resource.Officers)));
            Refuse(Resource.Upkeep, unpaid);
            Refuse(Resource.Officers, unfilled);
            var paid = lanes & ~(unpaid | unfilled);
            Take(Resource.Upkeep, TDoubles.Mask(paid), price);
            Take(Resource.Officers, TDoubles.Mask(paid), vacant);
            return paid;
        }
    }

    /// <summary>What became of each ward in the queue.</summary>
    [MethodImpl(Phase)]
    private void EndUpkeep(int y, uint enough)
    {
        unchecked
        {
            var (unpaid, slipped) = (TInts.All(0), TInts.All(0));
            var queue = _state.QueuedWards;
            for (var i = 0; i < _queued; i++)
            {
                var ward = _wards + queue[i];
                var paid = (ward->Queued & enough) | ward->PaidInOrder;
                ward->PaidInOrder = 0;
                ward->AnyVacant &= ~paid;
                var slips = _noise.Slip.Possible ? paid & SlipsOf(queue[i]) : 0;
                ward->Recognized = (ward->Recognized & ~ward->Queued) | (paid & ~slips);
                if ((ward->Queued & ~paid) != 0) unpaid -= TInts.Mask(ward->Queued & ~paid);
                if (slips != 0) slipped -= TInts.Mask(slips);
            }
            unpaid.Store(_state.Unpaid);
            slipped.Store(_state.Slipped);
        }
    }

    [MethodImpl(Inline)]
    private TDoubles Vacant(int w) => TDoubles.Only(_wards[w].AnyVacant, TDoubles.Load(_state.Vacant + unchecked((long)w * TInts.Lanes)));

    /// <summary>
    /// Officers leave a ward: floor(officers · attrition + u). Where none is missing that is one of two numbers, and four years are drawn at a time;
    /// mostly nobody leaves.
    /// </summary>
    /// <returns>Whether any are missing.</returns>
    [MethodImpl(Inline)]
    private bool Leave(int w, int y, uint lanes)
    {
        unchecked
        {
            var events = _events + w;
            if (events->LeaveTime != _fourYears) DrawLeaving(w);
            var more = events->Leave[_ofFour] & lanes;
            if (_wards[w].AnyVacant == 0 && more == 0 && _facts[w].Leavers == 0) return false;
            LeaveSome(w, y, lanes, more);
            return true;
        }
    }

    [MethodImpl(Phase)]
    private void LeaveSome(int w, int y, uint lanes, uint more)
    {
        unchecked
        {
            var vacant = TDoubles.All(_facts[w].Leavers) + TDoubles.Only(more, TDoubles.All(1));
            if (_wards[w].AnyVacant != 0)
            {
                vacant = Vacant(w);
                var there = TDoubles.All(_facts[w].Officers) - vacant;
                vacant += TDoubles.Floor((there * TDoubles.All(_noise.Attrition)) + Unit(_draws.OfWard(FactorGroup.Staffing, w, y)));
            }
            vacant.Store(_state.Vacant + ((long)w * TInts.Lanes));
            _wards[w].AnyVacant = lanes & TDoubles.Greater(vacant, TDoubles.All(0));
        }
    }

    /// <summary>Draws, for four years, the lanes in which one more leaves than must of a ward with all its officers.</summary>
    [MethodImpl(Phase)]
    private void DrawLeaving(int w)
    {
        unchecked
        {
            var events = _events + w;
            events->LeaveTime = _fourYears;
            _draws.OfFourYears(FactorGroup.Staffing, w, _fourYears, _words);
            var (mean, least) = (TDoubles.All(_facts[w].Officers * _noise.Attrition), TDoubles.All(_facts[w].Leavers));
            for (var word = 0; word < 4; word++)
                events->Leave[word] = TDoubles.Greater(TDoubles.Floor(mean + Unit(TInts.Load(_words + (word * TInts.Lanes)))), least);
        }
    }

    [MethodImpl(Inline)]
    private static TDoubles Unit(TInts word) => TDoubles.From(TFloats.From(word >>> 8)) * TDoubles.All(1.0 / (1 << 24));

    /// <summary>The lanes in which a ward slips this year.</summary>
    [MethodImpl(Inline)]
    private uint SlipsOf(int w)
    {
        unchecked
        {
            var events = _events + w;
            if (events->SlipTime != _fourYears)
            {
                events->SlipTime = _fourYears;
                DrawEvents(FactorGroup.Slips, w, _noise.Slip, events->Slip);
            }
            return events->Slip[_ofFour];
        }
    }

    /// <summary>Draws an event of a ward for four years: the lanes in which it happens, by year mod 4.</summary>
    [MethodImpl(Phase)]
    private void DrawEvents(FactorGroup group, int w, Chance chance, uint* lanes)
    {
        unchecked
        {
            _draws.OfFourYears(group, w, _fourYears, _words);
            for (var word = 0; word < 4; word++) lanes[word] = TInts.AtMost(TInts.Load(_words + (word * TInts.Lanes)), (uint)(chance.Bound - 1));
        }
    }
}
