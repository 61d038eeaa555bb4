using System.Numerics;
using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>
    /// Rule 18 with vacancies, by (recognition year, code). Nothing later in the year changes what comes of it, so the stage at the year's end
    /// is set here, slips among it.
    /// </summary>
    [MethodImpl(Phase)]
    private void PayUpkeep(int y)
    {
        for (var place = 0; place < _queue.Places; place++)
        {
            foreach (ref var entry in _queue[place])
            {
                var paid = Pay(entry.Ward, y, entry.Lanes);
                var kept = paid;
                if (_model.Noise.Slip.Possible && paid != 0)
                {
                    var slipped = paid & SlipsOf(entry.Ward, y);
                    kept &= ~slipped;
                    _tally.Slip(y, BitOperations.PopCount(slipped));
                }
                _state.Recognized[entry.Ward] = (_state.Recognized[entry.Ward] & ~entry.Lanes) | kept;
                _tally.LeaveUnpaid(y, BitOperations.PopCount(entry.Lanes & ~paid));
            }
        }
    }

    /// <summary>Pays a ward's upkeep and fills its vacancies, both or neither; the lanes in which it could be done.</summary>
    [MethodImpl(Phase)]
    private uint Pay(int w, int y, uint lanes)
    {
        var money = TDoubles.Load(LeftOf(Resource.Upkeep));
        var price = TDoubles.Floor((TDoubles.All(_tables.Upkeep.At[((long)w * _model.Years) + y]) * TDoubles.Load(_state.CityFactor)) + TDoubles.All(0.5));
        var unpaid = lanes & TDoubles.Greater(price, money);
        Refuse(y, Resource.Upkeep, unpaid);
        if (_model.Noise.Attrition == 0 || _model.Ward.IsQueued[w] || _tables.Officers.At[w] == 0)
        {
            (money - TDoubles.Only(lanes & ~unpaid, price)).Store(LeftOf(Resource.Upkeep));
            return lanes & ~unpaid;
        }
        var officers = TDoubles.Load(LeftOf(Resource.Officers));
        var vacant = Leave(w, y, lanes);
        var unfilled = lanes & TDoubles.Greater(vacant, officers);
        Refuse(y, Resource.Officers, unfilled);
        var paid = lanes & ~(unpaid | unfilled);
        (money - TDoubles.Only(paid, price)).Store(LeftOf(Resource.Upkeep));
        (officers - TDoubles.Only(paid, vacant)).Store(LeftOf(Resource.Officers));
        TDoubles.Choose(paid, TDoubles.All(0), vacant).Store(_state.Vacant + ((long)w * TInts.Lanes));
        return paid;
    }

    /// <summary>The ward's vacancies after its officers of this year have left: floor(officers · attrition + u) more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TDoubles Leave(int w, int y, uint lanes)
    {
        var vacant = TDoubles.Load(_state.Vacant + ((long)w * TInts.Lanes));
        var unit = TDoubles.From(TFloats.From(_draws.OfWard(FactorGroup.Staffing, w, y) >>> 8)) * TDoubles.All(1.0 / (1 << 24));
        var there = TDoubles.All(_tables.Officers.At[w]) - vacant;
        return vacant + TDoubles.Only(lanes, TDoubles.Floor((there * TDoubles.All(_model.Noise.Attrition)) + unit));
    }

    /// <summary>The lanes in which a ward slips in a year; four years are drawn at a time.</summary>
    private uint SlipsOf(int w, int y)
    {
        var drawn = _state.Drawn + w;
        var time = GroupDraws.YearlyTime(_model.FirstYear + y);
        if (drawn->SlipTime != time)
        {
            drawn->SlipTime = time;
            _draws.OfFourYears(FactorGroup.Slips, w, time, _words);
            for (var word = 0; word < 4; word++)
                drawn->Slip[word] = TInts.AtMost(TInts.Load(_words + (word * TInts.Lanes)), (uint)(_model.Noise.Slip.Bound - 1));
        }
        return drawn->Slip[(_model.FirstYear + y) % 4];
    }
}
