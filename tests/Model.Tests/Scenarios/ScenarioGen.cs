using System.Collections.Immutable;
using CsCheck;

namespace ModelWard.Model.Tests.Scenarios;

/// <summary>Random scenarios without faults.</summary>
internal static class ScenarioGen
{
    private static readonly Gen<long> Amount = Gen.OneOf(Gen.Long[0, 9], Gen.Long[0, 1_000_000], Gen.Const(YearLimits.Most));

    private static readonly Gen<decimal> Share = Gen.Int[0, 1_000_000].Select(millionths => millionths / 1_000_000m);

    private static readonly Gen<ImmutableArray<string>> Wards =
        Gen.Int[1, 99_999].Select(number => number.ToString("00000")).HashSet[0, 8].Select(codes => codes.ToImmutableArray());

    private static readonly Gen<Opening> Opening = Gen.Select(Amount, Amount, (capital, officers) => new Opening(capital, officers));

    private static readonly Gen<string> Name = Gen.OneOfConst("", "Phương án 1", "\"quoted\" = +1", "đ 🏛 ư");

    private static readonly Gen<decimal> WeightValue =
        Gen.OneOf(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000].Select(millionths => millionths / 1_000_000m), Gen.OneOfConst(0m, -StartWeight.Most, StartWeight.Most));

    private static readonly Gen<WardCost> WardCosts = Gen.OneOf(
        Share.Select(WardCost.Lognormal),
        Gen.Int[1, 100].Array[3].Select(tenths => tenths.Order().Select(tenth => tenth / 10m).ToList()).Select(factors => WardCost.Pert(factors[0], factors[1], factors[2])));

    private static readonly Gen<Uncertainty> Uncertainties = Gen.OneOf(Gen.Const(Uncertainty.Usual), Gen.Const(Uncertainty.None),
        from cost in WardCosts
        from prices in Gen.Select(Gen.Int[-200_000, 500_000], Gen.Int[0, 500_000])
        from shares in Share.Array[10]
        from points in Gen.Int[0, 20_000_000].Array[2]
        select new Uncertainty
        {
            PriceDrift = prices.Item1 / 1_000_000m,
            PriceSpread = prices.Item2 / 1_000_000m,
            WardCost = cost,
            WorksDelay = shares[2],
            RecruitShortfall = new RecruitShortfall(shares[3], shares[4]),
            Attrition = shares[5],
            FloorAreaSpread = shares[6],
            BudgetCut = new BudgetCut(shares[7], shares[8]),
            PracticePace = shares[9],
            PracticeNoise = points[0] / 1_000_000m,
            AssessorNoise = points[1] / 1_000_000m,
            Slip = shares[0],
        });

    private static readonly Gen<NormFactors?> Factors = Gen.OneOf(
        Gen.Const((NormFactors?)null),
        Gen.Int[10_000, 10_000_000].Array[9].Select(millionths => new NormFactors
        {
            WorksCost = millionths[0] / 1_000_000m, EquipmentCost = millionths[1] / 1_000_000m, Officers = millionths[2] / 1_000_000m,
            FloorArea = millionths[3] / 1_000_000m, Guidance = millionths[4] / 1_000_000m, Upkeep = millionths[5] / 1_000_000m,
            RepairCost = millionths[6] / 1_000_000m, ExtensionCost = millionths[7] / 1_000_000m, NewBuildingCost = millionths[8] / 1_000_000m,
        }.Shortest()));

    public static Gen<Scenario> Any { get; } =
        from firstYear in Gen.Int[1990, 2100]
        from years in Gen.Int[1, 12]
        from limits in Limits(firstYear).Array[years]
        from policy in Gen.Enum<Policy>()
        from byPlan in Gen.Bool
        from wards in Wards
        from starts in Gen.Int[1, 9998].Array[8]
        from kinds in Gen.Int[0, 2].Array[8]
        from opening in Opening
        from rates in Gen.Select(Share, Gen.Int[-500_000, 1_000_000])
        from flags in Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool)
        from targets in Gen.Select(Gen.Int[0, years - 1], Share).Array[0, 3]
        from sides in Gen.Select(Gen.Enum<Objective>(), Gen.Int[0, years - 1].Array[8], WeightValue.Array[8], Gen.Bool)
        from noise in Gen.Select(Uncertainties, Gen.Enum<Execution>())
        from factors in Factors
        from name in Name
        from seed in Gen.Long[0, Scenario.MostSeed]
        from baseOffset in Gen.Int[-30, 30]
        select new Scenario
        {
            Programme = "hcmc",
            CatalogueVersion = flags.Item3 ? "2023-illustrative" : null,
            Name = name,
            FirstYear = firstYear,
            LastYear = firstYear + years - 1,
            BaseYear = firstYear + baseOffset,
            Limits = [.. limits.Select((limit, index) => limit with { Year = firstYear + index })],
            Opening = opening,
            CarryOver = rates.Item1,
            Inflation = rates.Item2 / 1_000_000m,
            Policy = policy,
            Plan = policy == Policy.Manual && byPlan ? [.. wards.Select((ward, index) => new PlannedStart(ward, starts[index]))] : null,
            Order = policy == Policy.Manual && !byPlan ? wards : null,
            Reserve = flags.Item1,
            AllowUnfinished = flags.Item2 && policy != Policy.Optimal,
            Pins = [.. wards.Select((ward, index) => PinOf(ward, kinds[index], starts[index]))],
            Milestones = [.. targets.Select(target => new Milestone(firstYear + target.Item1, target.Item2))],
            DistrictFloors = [.. targets.Select(target => new DistrictFloor("760", firstYear + target.Item1, target.Item2))],
            Seed = seed,
            Objective = wards.IsEmpty && sides.Item1 == Objective.Weights ? Objective.Count : sides.Item1,
            Weights = [.. wards.Select((ward, index) => new StartWeight(ward, firstYear + sides.Item2[index], sides.Item3[index]))],
            Precedence = [.. wards.Skip(1).Zip(wards, (ward, after) => new Precedence(ward, after))],
            Exclusions = sides.Item4 && wards.Length >= 2 ? [new Exclusion(wards)] : [],
            Uncertainty = noise.Item1,
            Execution = noise.Item2,
            NormFactors = factors,
        };

    private static Gen<YearLimits> Limits(int firstYear) =>
        from amounts in Amount.Array[5]
        from works in Gen.Select(Gen.Bool, Amount, (given, amount) => given ? amount : (long?)null)
        from equipment in Gen.Select(Gen.Bool, Amount, (given, amount) => given ? amount : (long?)null)
        select new YearLimits
        {
            Year = firstYear,
            Capital = amounts[0],
            Upkeep = amounts[1],
            Officers = amounts[2],
            FloorArea = amounts[3],
            Guidance = amounts[4],
            Works = works,
            Equipment = equipment,
        };

    private static Pin PinOf(string ward, int kind, int year) => kind switch
    {
        0 => new Pin { Ward = ward, Start = year },
        1 => new Pin { Ward = ward, NotBefore = year },
        _ => new Pin { Ward = ward, Never = true },
    };
}
