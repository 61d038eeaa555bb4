using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>Wards in every state; their codes are set by the register.</summary>
internal static class WardGenerator
{
    private static readonly Gen<(int Mode, int Level)> Levels = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 10_000]);

    /// <summary>Money in ones or, now and then, in millions.</summary>
    private static readonly Gen<long> Scales = Gen.FrequencyConst((9, 1L), (1, 1_000_000L));

    private static readonly Gen<Needs> NeedsOfWards =
        from works in Gen.Enum<Works>()
        from worksYears in Gen.Int[1, 3]
        from floorArea in Gen.Long[0, 200]
        from worksCost in Gen.Frequency((1, Gen.Const(0L)), (1, Gen.Long[1, 3]), (6, Gen.Long[0, 300]))
        from equipmentCost in Gen.Frequency((2, Gen.Const(0L)), (5, Gen.Long[0, 60]))
        from officers in Gen.Frequency((2, Gen.Const(0L)), (5, Gen.Long[0, 6]))
        from guidance in Gen.Frequency((2, Gen.Const(0L)), (5, Gen.Long[0, 5]))
        from upkeep in Gen.Frequency((1, Gen.Const(0L)), (5, Gen.Long[0, 20]))
        from scale in Scales
        select new Needs
        {
            Officers = officers,
            Works = works,
            WorksYears = works == Works.None ? 0 : worksYears,
            FloorArea = works == Works.None ? 0 : floorArea,
            WorksCost = works == Works.None ? 0 : worksCost * scale,
            EquipmentCost = equipmentCost * scale,
            Guidance = guidance,
            Upkeep = upkeep * scale,
        };

    /// <summary>Wards of that catalogue in one of those districts. Declined wards wait for upkeep or have a gap, half each.</summary>
    public static Gen<Ward> Of(Catalogue catalogue, IReadOnlyList<string> districts) =>
        from stage in Gen.FrequencyConst((6, Stage.NotStarted), (3, Stage.UnderWay), (2, Stage.Recognized), (2, Stage.Declined))
        from complete in Gen.Bool
        from levels in Levels.Array[catalogue.Criteria.Length]
        from needs in NeedsOfWards
        from district in Gen.Int[0, districts.Count - 1]
        from population in Gen.Frequency((1, Gen.Long[0, 2]), (4, Gen.Long[0, 90_000]))
        from started in Gen.Int[2019, 2025]
        from took in Gen.Int[0, 3]
        select new Ward
        {
            Code = "W",
            Names = Names.Same("Ward"),
            District = districts[district],
            Population = population,
            Stage = stage,
            Started = stage == Stage.NotStarted ? null : started,
            Recognized = stage is Stage.Recognized or Stage.Declined ? started + took : null,
            Levels = Model.Levels.Of(catalogue.Criteria.Select((criterion, i) => new CriterionLevel(
                criterion.Code, LevelOf(criterion, levels[i].Mode, levels[i].Level, stage == Stage.Declined && complete)))),
            Needs = needs,
        };

    private static Level LevelOf(Criterion criterion, int mode, int drawn, bool atLeastThreshold)
    {
        var threshold = criterion.Threshold.Hundredths;
        var level = mode switch
        {
            0 => threshold,
            1 => Math.Max(0, threshold - 1),
            2 => Math.Max(0, threshold - (2 * criterion.GuidedGain.Hundredths)),
            _ => drawn,
        };
        return new Level(atLeastThreshold ? Math.Max(level, threshold) : level);
    }
}
