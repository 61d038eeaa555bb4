using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles, TWords>
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
                foreach (var (w, entered) in entries)
                {
                    var lanes = entered & _wards[w].UnderWay;
                    if (lanes == 0) continue;
                    entries[kept++] = new LaneEntry(w, lanes);
                    Serve(w, y, lanes);
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
            foreach (var (w, earliest, latest) in _model.Line.Places)
            {
                var ward = _wards + w;
                if (ward->Waiting == 0 || y < earliest || y > latest) continue;
                var started = ServeAll(w, 1, y, ward->Waiting);
                if (started == 0) continue;
                Begin(w, started);
                ward->Waiting &= ~started;
                ward->Served |= started;
                ward->StartedNow = started;
            }
        }
    }

    /// <summary>Serves a ward in the lanes in which nothing lacks, each by where its works are.</summary>
    [MethodImpl(Inline)]
    private void Serve(int w, int y, uint lanes)
    {
        unchecked
        {
            var ward = _wards + w;
            var complete = lanes & ward->Complete;
            var again = lanes & ~complete & ward->Again;
            var served = 0u;
            if (complete != 0) served |= ServeGuidance(w, y, complete);
            if (again != 0) served |= ServeAgain(w, y, again);
            for (var k = 1; k <= Needs.MostWorksYears; k++)
            {
                var first = lanes & ward->Work[k - 1] & ~again;
                if (first != 0) served |= ServeAll(w, k, y, first);
            }
            ward->Served |= served;
        }
    }

    /// <summary>After the works: guidance alone.</summary>
    [MethodImpl(Phase)]
    private uint ServeGuidance(int w, int y, uint lanes)
    {
        unchecked
        {
            var guidance = TDoubles.All(_facts[w].Guidance);
            var lacking = lanes & TDoubles.Greater(guidance, TDoubles.Load(LeftOf(Resource.Guidance)));
            Refuse(Resource.Guidance, lacking);
            Take(Resource.Guidance, TDoubles.Mask(lanes & ~lacking), guidance);
            return lanes & ~lacking;
        }
    }

    /// <summary>A works year that comes again: floor area and guidance.</summary>
    [MethodImpl(Phase)]
    private uint ServeAgain(int w, int y, uint lanes)
    {
        unchecked
        {
            var (area, guidance) = (TDoubles.All(_facts[w].FloorArea), TDoubles.All(_facts[w].Guidance));
            var noArea = lanes & TDoubles.Greater(area, TDoubles.Load(LeftOf(Resource.FloorArea)));
            var noGuidance = lanes & TDoubles.Greater(guidance, TDoubles.Load(LeftOf(Resource.Guidance)));
            Refuse(Resource.FloorArea, noArea);
            Refuse(Resource.Guidance, noGuidance);
            var served = lanes & ~(noArea | noGuidance);
            var mask = TDoubles.Mask(served);
            Take(Resource.FloorArea, mask, area);
            Take(Resource.Guidance, mask, guidance);
            return served;
        }
    }

    /// <summary>The k-th served year up to the completion of the works, with everything that it takes (rule 7).</summary>
    [MethodImpl(Phase)]
    private uint ServeAll(int w, int k, int y, uint lanes)
    {
        unchecked
        {
            var facts = _facts + w;
            var (works, equipment) = Prices(w, k, y);
            var capital = works + equipment;
            var officers = TDoubles.All(k == 1 ? facts->Officers : 0);
            var area = TDoubles.All(k <= facts->WorksYears ? facts->FloorArea : 0);
            var guidance = TDoubles.All(facts->Guidance);
            var noCapital = TDoubles.Greater(capital, TDoubles.Load(LeftOf(Resource.Capital)));
            var noOfficers = TDoubles.Greater(officers, TDoubles.Load(LeftOf(Resource.Officers)));
            var noArea = TDoubles.Greater(area, TDoubles.Load(LeftOf(Resource.FloorArea)));
            var noGuidance = TDoubles.Greater(guidance, TDoubles.Load(LeftOf(Resource.Guidance)));
            var noWorks = _worksLimited ? TDoubles.Greater(works, TDoubles.Load(LeftOf(Resource.Works))) : 0;
            var noEquipment = _equipmentLimited ? TDoubles.Greater(equipment, TDoubles.Load(LeftOf(Resource.Equipment))) : 0;
            var lacking = lanes & (noCapital | noOfficers | noArea | noGuidance | noWorks | noEquipment);
            if (lacking != 0)
            {
                Refuse(Resource.Capital, lanes & noCapital);
                Refuse(Resource.Works, lanes & noWorks);
                Refuse(Resource.Equipment, lanes & noEquipment);
                Refuse(Resource.Officers, lanes & noOfficers);
                Refuse(Resource.FloorArea, lanes & noArea);
                Refuse(Resource.Guidance, lanes & noGuidance);
                if (lacking == lanes) return 0;
            }
            var served = lanes & ~lacking;
            var mask = TDoubles.Mask(served);
            Take(Resource.Capital, mask, capital);
            Take(Resource.Officers, mask, officers);
            Take(Resource.FloorArea, mask, area);
            Take(Resource.Guidance, mask, guidance);
            if (_worksLimited) Take(Resource.Works, mask, works);
            if (_equipmentLimited) Take(Resource.Equipment, mask, equipment);
            return served;
        }
    }

    /// <summary>Prices of the k-th works instalment and of the equipment due with it: floor(price · factor + 0.5).</summary>
    [MethodImpl(Inline)]
    private (TDoubles Works, TDoubles Equipment) Prices(int w, int k, int y)
    {
        unchecked
        {
            var (city, half) = (TDoubles.Load(_state.CityFactor), TDoubles.All(0.5));
            var works = _tables.Works[(((((long)w * Needs.MostWorksYears) + k) - 1) * _years) + y];
            var factor = city;
            if (_noise.CostsDiffer && works > 0)
            {
                if (!_wards[w].CostDrawn) DrawCost(w);
                factor = city * TDoubles.From(TFloats.Load(_state.Cost + ((long)w * TInts.Lanes)));
            }
            var equipment = k == _facts[w].CompletionYear ? _tables.Equipment[((long)w * _years) + y] : 0;
            return (TDoubles.Floor((TDoubles.All(works) * factor) + half), TDoubles.Floor((TDoubles.All(equipment) * city) + half));
        }
    }

    [MethodImpl(Phase)]
    private void DrawCost(int w)
    {
        unchecked
        {
            LaneDraws<TInts, TFloats, TWords>.Quantile(_draws.Once(FactorGroup.WardCosts, w), _tables.CostTable).Store(_state.Cost + ((long)w * TInts.Lanes));
            _wards[w].CostDrawn = true;
        }
    }
}
