using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>Rule 19: commitments by (start year, code).</summary>
    [MethodImpl(Phase)]
    private void ServeCommitments(int y)
    {
        unchecked
        {
            for (var place = 0; place < _underWay.Places; place++)
            {
                var entries = _underWay[place];
                var kept = 0;
                for (var i = 0; i < entries.Length; i++)
                {
                    var (ward, lanes) = (entries[i].Ward, entries[i].Lanes & _state.UnderWay[entries[i].Ward]);
                    if (lanes == 0) continue;
                    entries[kept++] = new LaneEntry { Ward = ward, Lanes = lanes };
                    Serve(ward, y, lanes);
                }
                _underWay.Shorten(place, kept);
            }
        }
    }

    /// <summary>Rule 15: one pass in line.</summary>
    [MethodImpl(Phase)]
    private void Start(int y)
    {
        unchecked
        {
            foreach (var (ward, earliest, latest) in _model.Line.Places)
            {
                var lanes = _state.Waiting[ward];
                if (lanes == 0 || y < earliest || y > latest) continue;
                var started = ServeAll(ward, 1, y, lanes);
                if (started == 0) continue;
                Begin(ward, started);
                _state.Waiting[ward] &= ~started;
                _state.Served[ward] |= started;
                _state.StartedNow[ward] |= started;
            }
        }
    }

    /// <summary>Serves a ward in the lanes in which nothing lacks, each by where its works are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Serve(int w, int y, uint lanes)
    {
        unchecked
        {
            var work = _state.Work + (Needs.MostWorksYears * w);
            var complete = lanes & ~(work[0] | work[1] | work[2]);
            var again = lanes & ~complete & _state.Again[w];
            if (complete != 0) _state.Served[w] |= ServeGuidance(w, y, complete);
            if (again != 0) _state.Served[w] |= ServeAgain(w, y, again);
            for (var k = 1; k <= Needs.MostWorksYears; k++)
            {
                var first = lanes & work[k - 1] & ~again;
                if (first != 0) _state.Served[w] |= ServeAll(w, k, y, first);
            }
        }
    }

    /// <summary>After the works: guidance alone.</summary>
    [MethodImpl(Phase)]
    private uint ServeGuidance(int w, int y, uint lanes)
    {
        unchecked
        {
            var need = TDoubles.All(_tables.Guidance[w]);
            var left = TDoubles.Load(LeftOf(Resource.Guidance));
            var lacking = lanes & TDoubles.Greater(need, left);
            Refuse(y, Resource.Guidance, lacking);
            (left - TDoubles.Only(lanes & ~lacking, need)).Store(LeftOf(Resource.Guidance));
            return lanes & ~lacking;
        }
    }

    /// <summary>A works year that comes again: floor area and guidance.</summary>
    [MethodImpl(Phase)]
    private uint ServeAgain(int w, int y, uint lanes)
    {
        unchecked
        {
            var (areaNeed, guidanceNeed) = (TDoubles.All(_tables.FloorArea[w]), TDoubles.All(_tables.Guidance[w]));
            var (area, guidance) = (TDoubles.Load(LeftOf(Resource.FloorArea)), TDoubles.Load(LeftOf(Resource.Guidance)));
            var (noArea, noGuidance) = (lanes & TDoubles.Greater(areaNeed, area), lanes & TDoubles.Greater(guidanceNeed, guidance));
            Refuse(y, Resource.FloorArea, noArea);
            Refuse(y, Resource.Guidance, noGuidance);
            var served = lanes & ~(noArea | noGuidance);
            var mask = TDoubles.Mask(served);
            (area - (areaNeed & mask)).Store(LeftOf(Resource.FloorArea));
            (guidance - (guidanceNeed & mask)).Store(LeftOf(Resource.Guidance));
            return served;
        }
    }

    /// <summary>The k-th served year up to the completion of the works, with everything that it takes (rule 7).</summary>
    [MethodImpl(Phase)]
    private uint ServeAll(int w, int k, int y, uint lanes)
    {
        unchecked
        {
            var (works, equipment) = Prices(w, k, y);
            var capital = works + equipment;
            var officers = TDoubles.All(k == 1 ? _tables.Officers[w] : 0);
            var area = TDoubles.All(k <= _tables.WorksYears[w] ? _tables.FloorArea[w] : 0);
            var guidance = TDoubles.All(_tables.Guidance[w]);
            var noCapital = lanes & TDoubles.Greater(capital, TDoubles.Load(LeftOf(Resource.Capital)));
            var noOfficers = lanes & TDoubles.Greater(officers, TDoubles.Load(LeftOf(Resource.Officers)));
            var noArea = lanes & TDoubles.Greater(area, TDoubles.Load(LeftOf(Resource.FloorArea)));
            var noGuidance = lanes & TDoubles.Greater(guidance, TDoubles.Load(LeftOf(Resource.Guidance)));
            var noWorks = !_worksLimited ? 0 : lanes & TDoubles.Greater(works, TDoubles.Load(LeftOf(Resource.Works)));
            var noEquipment = !_equipmentLimited ? 0 : lanes & TDoubles.Greater(equipment, TDoubles.Load(LeftOf(Resource.Equipment)));
            var lacking = noCapital | noOfficers | noArea | noGuidance | noWorks | noEquipment;
            if (lacking != 0)
            {
                Refuse(y, Resource.Capital, noCapital);
                Refuse(y, Resource.Works, noWorks);
                Refuse(y, Resource.Equipment, noEquipment);
                Refuse(y, Resource.Officers, noOfficers);
                Refuse(y, Resource.FloorArea, noArea);
                Refuse(y, Resource.Guidance, noGuidance);
            }
            var served = lanes & ~lacking;
            if (served == 0) return 0;
            var mask = TDoubles.Mask(served);
            Take(Resource.Capital, mask, capital);
            if (k == 1) Take(Resource.Officers, mask, officers);
            Take(Resource.FloorArea, mask, area);
            Take(Resource.Guidance, mask, guidance);
            if (_worksLimited) Take(Resource.Works, mask, works);
            if (_equipmentLimited) Take(Resource.Equipment, mask, equipment);
            return served;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(Resource resource, TDoubles mask, TDoubles amount) => (TDoubles.Load(LeftOf(resource)) - (amount & mask)).Store(LeftOf(resource));

    /// <summary>Prices of the k-th works instalment and of the equipment due with it: floor(price · factor + 0.5).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (TDoubles Works, TDoubles Equipment) Prices(int w, int k, int y)
    {
        unchecked
        {
            var (city, half) = (TDoubles.Load(_state.CityFactor), TDoubles.All(0.5));
            var works = _tables.Works[(((((long)w * Needs.MostWorksYears) + k) - 1) * _years) + y];
            var factor = city;
            if (_noise.CostsDiffer && works > 0)
            {
                if (!_state.Drawn[w].Cost) DrawCost(w);
                factor = city * TDoubles.From(TFloats.Load(_state.Cost + ((long)w * TInts.Lanes)));
            }
            var equipment = k == _tables.CompletionYear[w] ? _tables.Equipment[((long)w * _years) + y] : 0;
            return (TDoubles.Floor((TDoubles.All(works) * factor) + half), TDoubles.Floor((TDoubles.All(equipment) * city) + half));
        }
    }

    [MethodImpl(Phase)]
    private void DrawCost(int w)
    {
        LaneDraws<TInts, TFloats>.Quantile(_draws.Once(FactorGroup.WardCosts, w), _tables.CostTable).Store(_state.Cost + ((long)w * TInts.Lanes));
        _state.Drawn[w].Cost = true;
    }
}
