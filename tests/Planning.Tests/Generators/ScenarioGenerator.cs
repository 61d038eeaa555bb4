using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Valid scenarios of 1 to 8 years for a register: every policy that runs year by year, pins, plans, targets, rates, side conditions.</summary>
internal static class ScenarioGenerator
{
    private static readonly Gen<decimal> Inflations = Gen.Frequency(
        (4, Gen.Const(0m)), (1, Gen.OneOfConst(-0.5m, 0.1m, 0.5m, 1m)),
        (4, Gen.Int[-100_000, 200_000].Select(millionths => millionths / 1_000_000m)),
        (1, Gen.Int[-500_000, 1_000_000].Select(millionths => millionths / 1_000_000m)));

    private static readonly Gen<decimal> Shares = Gen.Frequency(
        (3, Gen.OneOfConst(0m, 1m, 0.29m, 0.07m, 0.5m, 0.333333m)),
        (1, Gen.Int[0, 1_000_000].Select(millionths => millionths / 1_000_000m)));

    private static readonly Gen<int> BaseYearOffsets = Gen.Frequency((4, Gen.Const(0)), (2, Gen.Int[-4, -1]), (2, Gen.Int[1, 10]));

    private static readonly Gen<Policy> RulePolicies = Gen.OneOfConst([.. Enum.GetValues<Policy>().Where(policy => policy != Policy.Optimal)]);

    /// <summary>Scenarios for the optimal policy: the same, under any objective, finished by the last year. Most are eased so that they have plans.</summary>
    public static Gen<Scenario> OptimalOf(Snapshot snapshot, int mostYears) =>
        from scenario in Of(snapshot, mostYears)
        from ease in Gen.Int[0, 4]
        let targets = ease switch { 0 or 1 => 3, 4 => 1, _ => 0 }
        let limits = ease == 0 ? scenario.Limits : [.. scenario.Limits.Select(year => WithRoomForOwnWards(year, snapshot, scenario))]
        select scenario with
        {
            CatalogueVersion = snapshot.Programme.Catalogues[0].Version,
            Policy = Policy.Optimal,
            Plan = null,
            Order = null,
            AllowUnfinished = false,
            Limits = limits,
            Milestones = [.. scenario.Milestones.Take(targets)],
            DistrictFloors = [.. scenario.DistrictFloors.Take(targets)],
            Pins = ease >= 3 ? [.. scenario.Pins.Where(pin => pin.Start is null)] : scenario.Pins,
        };

    public static Gen<Scenario> Of(Snapshot snapshot) => Of(snapshot, 8);

    private static Gen<Scenario> Of(Snapshot snapshot, int mostYears) =>
        from firstYear in Gen.Int[2023, 2026]
        from years in Gen.Int[1, mostYears]
        let lastYear = firstYear + years - 1
        from policy in RulePolicies
        from isPlan in Gen.Bool
        from plan in PlanOf(snapshot, firstYear, lastYear)
        from limits in LimitsGenerator.Of(snapshot, firstYear, years)
        from opening in LimitsGenerator.OpeningOf(snapshot)
        from rates in Gen.Select(Inflations, Shares, BaseYearOffsets)
        from reserve in Gen.Bool
        from allowUnfinished in Gen.FrequencyConst((3, false), (1, true))
        from pins in PinsOf(snapshot, firstYear, lastYear)
        from milestones in Gen.Select(Gen.Int[firstYear, lastYear], Shares, (year, share) => new Milestone(year, share)).Array[0, 3]
        from floors in Gen.Select(Gen.OneOfConst([.. snapshot.Programme.Districts]), Gen.Int[firstYear, lastYear], Shares)
            .Select((district, year, share) => new DistrictFloor(district.Code, year, share)).Array[0, 3]
        from seed in Gen.Long[0, Scenario.MostSeed]
        from side in SideConditionGenerator.Of(snapshot, firstYear, lastYear)
        select new Scenario
        {
            Programme = snapshot.Programme.Code,
            FirstYear = firstYear,
            LastYear = lastYear,
            BaseYear = firstYear + rates.Item3,
            Limits = limits,
            Opening = opening,
            Inflation = rates.Item1,
            CarryOver = rates.Item2,
            Policy = policy,
            Plan = policy == Policy.Manual && isPlan ? plan : null,
            Order = policy == Policy.Manual && !isPlan ? [.. plan.Select(planned => planned.Ward)] : null,
            Reserve = reserve,
            AllowUnfinished = allowUnfinished,
            Pins = pins,
            Milestones = [.. milestones],
            DistrictFloors = [.. floors],
            Seed = seed,
            Objective = side.Objective,
            Weights = side.Weights,
            Precedence = side.Precedence,
            Exclusions = side.Exclusions,
        };

    /// <summary>Some or all wards, in any order, from before the first year to after the last.</summary>
    private static Gen<ImmutableArray<PlannedStart>> PlanOf(Snapshot snapshot, int firstYear, int lastYear) =>
        from codes in Gen.Shuffle(snapshot.Wards.Select(ward => ward.Code).ToArray())
        from listed in Gen.Frequency((2, Gen.Const(codes.Length)), (1, Gen.Int[0, codes.Length]))
        from years in Gen.Frequency((4, Gen.Int[firstYear, lastYear]), (1, Gen.Int[firstYear - 2, lastYear + 1])).Array[codes.Length]
        select codes.Take(listed).Select((code, i) => new PlannedStart(code, years[i])).ToImmutableArray();

    /// <summary>None, or one of the three kinds for some of the wards.</summary>
    private static Gen<ImmutableArray<Pin>> PinsOf(Snapshot snapshot, int firstYear, int lastYear) =>
        from some in Gen.Bool
        from kinds in Gen.Int[0, 9].Array[snapshot.Wards.Length]
        from years in Gen.Int[firstYear - 2, lastYear + 1].Array[snapshot.Wards.Length]
        select snapshot.Wards.SelectMany((ward, i) => some ? PinOf(ward.Code, kinds[i], years[i]) : []).ToImmutableArray();

    private static Pin[] PinOf(string ward, int kind, int year) => kind switch
    {
        0 or 1 => [new Pin { Ward = ward, Start = year }],
        2 => [new Pin { Ward = ward, NotBefore = year }],
        3 => [new Pin { Ward = ward, Never = true }],
        _ => [],
    };

    /// <summary>The limits with what the wards under way and in the upkeep queue may need in any year on top.</summary>
    private static YearLimits WithRoomForOwnWards(YearLimits year, Snapshot snapshot, Scenario scenario)
    {
        var prices = new PriceIndex(scenario.Inflation, scenario.BaseYear, scenario.FirstYear, scenario.LastYear);
        var underWay = snapshot.Wards.Where(ward => ward.Stage == Stage.UnderWay).Select(ward => ward.Needs).ToList();
        var works = Money(underWay, needs => needs.WorksCost);
        var equipment = Money(underWay, needs => needs.EquipmentCost);
        return year with
        {
            Capital = year.Capital + works + equipment,
            Works = year.Works + works,
            Equipment = year.Equipment + equipment,
            Upkeep = year.Upkeep + Money(snapshot.Wards.Where(ward => ward.Stage != Stage.NotStarted).Select(ward => ward.Needs), needs => needs.Upkeep),
            Officers = year.Officers + underWay.Sum(needs => needs.Officers),
            FloorArea = year.FloorArea + underWay.Sum(needs => needs.FloorArea),
            Guidance = year.Guidance + underWay.Sum(needs => needs.Guidance),
        };

        long Money(IEnumerable<Needs> needs, Func<Needs, long> item) => needs.Sum(one => prices.Price(item(one), year.Year));
    }
}
