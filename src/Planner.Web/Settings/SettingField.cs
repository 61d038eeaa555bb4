using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Settings;

/// <summary>A number among the settings: where it stands, what it is called and what it may be.</summary>
/// <param name="Path">Its path in the settings' document, as faults name it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Least">The least value.</param>
/// <param name="Most">The largest value.</param>
/// <param name="Places">The most decimal places.</param>
/// <param name="Rises">Whether it may not be below that of the lesser works.</param>
public sealed record SettingField(string Path, Phrase Name, Phrase Unit, decimal Least, decimal Most, int Places, bool Rises = false)
{
    /// <summary>The numbers of the norms, by the group they stand in.</summary>
    public static ImmutableArray<(Phrase Group, ImmutableArray<SettingField> Fields)> Groups { get; } =
    [
        (Phrases.ItemOfficers,
        [
            new("norms.officers.perThousand", Phrases.NormPerThousand, Phrases.UnitOfficersPerThousand, 0, 1_000, Rate.Places),
            new("norms.officers.least", Phrases.NormLeastOfficers, Phrases.UnitOfficers, 0, 1_000_000, 0),
        ]),
        (Phrases.NormStation,
        [
            new("norms.floorArea.perOfficer", Phrases.NormPerOfficer, Phrases.UnitAreaPerOfficer, 0, 1_000, Rate.Places),
            new("norms.floorArea.least", Phrases.NormLeastArea, Phrases.UnitArea, 0, 1_000_000, 0),
        ]),
        (Phrases.WorksRepair, Works("repair", above: false)),
        (Phrases.WorksExtension, Works("extension", above: true)),
        (Phrases.WorksNew, Works("newBuilding", above: true)),
        (Phrases.ItemGuidance, [new("norms.guidance", Phrases.NormGuidance, Phrases.UnitTeamMonths, 0, 1_000, Rate.Places)]),
        (Phrases.ItemUpkeep,
        [
            new("norms.upkeep.works", Phrases.NormUpkeepWorks, Phrases.UnitShareAYear, 0, 1, Rate.Places),
            new("norms.upkeep.equipment", Phrases.NormUpkeepEquipment, Phrases.UnitShareAYear, 0, 1, Rate.Places),
        ]),
        (Phrases.ItemEquipment, [new("norms.equipment.usual", Phrases.NormUsualPackage, Phrases.UnitMillions, 0, 1_000_000, 0)]),
    ];

    /// <summary>The shares of the quarters.</summary>
    public static ImmutableArray<SettingField> Quarters { get; } =
    [
        .. ((Phrase[])[Phrases.QuarterOne, Phrases.QuarterTwo, Phrases.QuarterThree, Phrases.QuarterFour])
            .Select((name, i) => new SettingField($"quarters[{i}]", name, Phrases.UnitShare, 0, 1, Rate.Places)),
    ];

    /// <summary>What it may be, in words.</summary>
    public string Allowed(Texts texts)
    {
        var range = Places == 0
            ? texts.Say(Phrases.AllowedWhole, texts.Number.Rounded(Least), texts.Number.Rounded(Most))
            : texts.Say(Phrases.AllowedNumber, texts.Number.Rounded(Least), texts.Number.Rounded(Most), Places);
        return Rises ? texts.Say(Phrases.AllowedRising, range) : range;
    }

    private static ImmutableArray<SettingField> Works(string kind, bool above)
    {
        SettingField[] first = above ? [new($"norms.works.{kind}.above", Phrases.NormAbove, Phrases.UnitPoints, 0, 100, 2, Rises: true)] : [];
        return
        [
            .. first,
            new($"norms.works.{kind}.price", Phrases.NormPrice, Phrases.UnitMillionsPerArea, 0, 1_000_000, Rate.Places, Rises: above),
            new($"norms.works.{kind}.years", Phrases.NormYears, Phrases.UnitYears, 1, Needs.MostWorksYears, 0, Rises: above),
        ];
    }
}
