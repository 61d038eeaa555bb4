using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Limits around what the wards need in an average year, so that each resource is short now and then.</summary>
internal static class LimitsGenerator
{
    /// <summary>Percent of an average year's need: nothing, short, about enough, plenty.</summary>
    private static readonly Gen<int> Tightness = Gen.FrequencyConst((1, 0), (3, 60), (5, 150), (5, 400), (4, 2_000));

    public static Gen<ImmutableArray<YearLimits>> Of(Snapshot snapshot, int firstYear, int years) =>
        from tightness in Tightness.Array[7]
        from ceilings in Gen.FrequencyConst((2, 0), (1, 1), (1, 2))
        from limits in OfYear(snapshot, years, tightness, ceilings).Array[years]
        from places in Gen.Shuffle(Enumerable.Range(0, years).ToArray())
        select places.Select(place => limits[place] with { Year = firstYear + place }).ToImmutableArray();

    public static Gen<Opening> OpeningOf(Snapshot snapshot) =>
        from any in Gen.Bool
        from capital in Gen.Long[0, Average(snapshot, 1, needs => needs.WorksCost + needs.EquipmentCost)]
        from officers in Gen.Long[0, Average(snapshot, 1, needs => needs.Officers)]
        select any ? new Opening(capital, officers) : Opening.Nothing;

    private static Gen<YearLimits> OfYear(Snapshot snapshot, int years, int[] tightness, int ceilings) =>
        from capital in Around(snapshot, years, tightness[0], needs => needs.WorksCost + needs.EquipmentCost)
        from upkeep in Around(snapshot, 2, tightness[1], needs => needs.Upkeep)
        from officers in Around(snapshot, years, tightness[2], needs => needs.Officers)
        from floorArea in Around(snapshot, years, tightness[3], needs => needs.FloorArea * 2)
        from guidance in Around(snapshot, years, tightness[4], needs => needs.Guidance * 2)
        from works in Around(snapshot, years, tightness[5], needs => needs.WorksCost)
        from equipment in Around(snapshot, years, tightness[6], needs => needs.EquipmentCost)
        from absent in Gen.Int[0, 3]
        select new YearLimits
        {
            Capital = capital,
            Upkeep = upkeep,
            Officers = officers,
            FloorArea = floorArea,
            Guidance = guidance,
            Works = ceilings == 0 || (absent & 1) == 1 ? null : works,
            Equipment = ceilings < 2 || (absent & 2) == 2 ? null : equipment,
        };

    private static Gen<long> Around(Snapshot snapshot, int years, int percent, Func<Needs, long> need) =>
        Gen.Long[0, Average(snapshot, years, need) * percent / 100];

    private static long Average(Snapshot snapshot, int years, Func<Needs, long> need) =>
        Math.Max(snapshot.Wards.Sum(ward => need(ward.Needs)) / years, snapshot.Wards.Max(ward => need(ward.Needs)));
}
