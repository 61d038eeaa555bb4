using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles, TWords>
{
    /// <summary>The city's year: prices, and what is granted and left of each resource.</summary>
    [MethodImpl(Phase)]
    private void GrantLimits(int y)
    {
        var (city, noise) = (_model.City, _noise);
        for (var resource = 0; resource < Resources; resource++) TInts.All(0).Store(_refused + (resource * TInts.Lanes));
        if (noise.PricesMove)
        {
            var step = LaneDraws<TInts, TFloats, TWords>.Quantile(_draws.OfCity(FactorGroup.Prices, y), _tables.PriceTable);
            (TDoubles.Load(_state.CityFactor) * TDoubles.From(step)).Store(_state.CityFactor);
        }
        var cut = noise.BudgetCut.Possible ? TInts.AtMost(_draws.OfCity(FactorGroup.Budget, y), (uint)(noise.BudgetCut.Bound - 1)) : 0;
        TDoubles.Choose(cut, TDoubles.All(city.CutCarried[y]), TDoubles.All(city.Carried[y])).Store(_state.Carried);
        var capital = TDoubles.Load(_state.CarriedCapital) + TDoubles.Choose(cut, TDoubles.All(city.CutCapital[y]), TDoubles.All(city.Capital[y]));
        capital.Store(_state.CapitalThere);
        capital.Store(LeftOf(Resource.Capital));
        (_worksLimited, _equipmentLimited) = (city.Works[y] is not null, city.Equipment[y] is not null);
        TDoubles.All(city.Works[y] ?? 0).Store(LeftOf(Resource.Works));
        TDoubles.All(city.Equipment[y] ?? 0).Store(LeftOf(Resource.Equipment));
        TDoubles.All(city.Upkeep[y]).Store(LeftOf(Resource.Upkeep));
        (TDoubles.Load(_state.CarriedOfficers) + Recruited(y)).Store(LeftOf(Resource.Officers));
        FloorArea(y).Store(LeftOf(Resource.FloorArea));
        TDoubles.All(city.Guidance[y]).Store(LeftOf(Resource.Guidance));
    }

    private TDoubles Recruited(int y)
    {
        var z = TDoubles.From(_draws.NormalOfHigh(_draws.OfCity(FactorGroup.Staffing, y)));
        var share = TDoubles.All(1 - _noise.ShortfallMean) - (TDoubles.All(_noise.ShortfallSpread) * z);
        share = TDoubles.Max(TDoubles.All(0), TDoubles.Min(TDoubles.All(1), share));
        return TDoubles.Floor(TDoubles.All(_model.City.Officers[y]) * share);
    }

    private TDoubles FloorArea(int y)
    {
        var z = TDoubles.From(_draws.NormalOfHigh(_draws.OfCity(FactorGroup.FloorArea, y)));
        var share = TDoubles.Max(TDoubles.All(0), TDoubles.All(1) + (TDoubles.All(_noise.FloorAreaSpread) * z));
        return TDoubles.Floor(TDoubles.All(_model.City.FloorArea[y]) * share);
    }
}
