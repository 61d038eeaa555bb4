using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Uncertainties of every strength; each field is off now and then, and now and then at an end of its range.</summary>
internal static class UncertaintyGenerator
{
    private static readonly Gen<WardCost> WardCosts = Gen.Frequency(
        (3, Up(1).Select(WardCost.Lognormal)),
        (2, Gen.Int[1, 100].Array[3].Select(tenths => tenths.Order().ToArray()).Select(tenths => WardCost.Pert(tenths[0] / 10m, tenths[1] / 10m, tenths[2] / 10m))));

    public static Gen<Uncertainty> Any { get; } =
        from drift in Gen.Frequency((3, Gen.Const(0m)), (2, Gen.Int[-200_000, 500_000].Select(millionths => millionths / 1_000_000m)))
        from cost in WardCosts
        from shares in Up(1).Array[9]
        from priceSpread in Up(0.5m)
        from practice in Up(50)
        from assessor in Up(20)
        select new Uncertainty
        {
            PriceDrift = drift,
            PriceSpread = priceSpread,
            WardCost = cost,
            WorksDelay = shares[0],
            RecruitShortfall = new RecruitShortfall(shares[1], shares[2]),
            Attrition = shares[3],
            FloorAreaSpread = shares[4],
            BudgetCut = new BudgetCut(shares[5], shares[6]),
            PracticePace = shares[7],
            PracticeNoise = practice,
            AssessorNoise = assessor,
            Slip = shares[8],
        };

    private static Gen<decimal> Up(decimal most) => Gen.Frequency(
        (2, Gen.Const(0m)), (1, Gen.Const(most)), (4, Gen.Int[0, 300_000].Select(millionths => millionths / 1_000_000m * most)), (2, Gen.Int[0, 1_000_000].Select(millionths => millionths / 1_000_000m * most)));
}
