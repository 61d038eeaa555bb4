using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>One norm factor of a scenario: how it is named, read and changed. On the page it is a percentage of the wards' own needs.</summary>
/// <param name="Key">Its name in documents and addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Read">Reads it; null is 1.</param>
/// <param name="Write">The factors with it.</param>
public sealed record FactorField(string Key, Phrase Name, Func<NormFactors, decimal?> Read, Func<NormFactors, decimal?, NormFactors> Write)
{
    /// <summary>The largest percentage that can be set on the page.</summary>
    public const int MostPercent = 200;

    /// <summary>All factors, in the order of a scenario's document.</summary>
    public static ImmutableArray<FactorField> All { get; } =
    [
        new("worksCost", Phrases.FactorWorksCost, of => of.WorksCost, (of, factor) => of with { WorksCost = factor }),
        new("equipmentCost", Phrases.FactorEquipmentCost, of => of.EquipmentCost, (of, factor) => of with { EquipmentCost = factor }),
        new("officers", Phrases.FactorOfficers, of => of.Officers, (of, factor) => of with { Officers = factor }),
        new("floorArea", Phrases.FactorFloorArea, of => of.FloorArea, (of, factor) => of with { FloorArea = factor }),
        new("guidance", Phrases.FactorGuidance, of => of.Guidance, (of, factor) => of with { Guidance = factor }),
        new("upkeep", Phrases.FactorUpkeep, of => of.Upkeep, (of, factor) => of with { Upkeep = factor }),
        new("repairCost", Phrases.FactorRepairCost, of => of.RepairCost, (of, factor) => of with { RepairCost = factor }),
        new("extensionCost", Phrases.FactorExtensionCost, of => of.ExtensionCost, (of, factor) => of with { ExtensionCost = factor }),
        new("newBuildingCost", Phrases.FactorNewBuildingCost, of => of.NewBuildingCost, (of, factor) => of with { NewBuildingCost = factor }),
    ];

    /// <summary>The factor.</summary>
    public decimal Of(NormFactors? factors) => (factors is null ? null : Read(factors)) ?? 1;

    /// <summary>The factors with this one changed; null where all are 1 then.</summary>
    public NormFactors? With(NormFactors? factors, decimal factor) => Write(factors ?? NormFactors.None, factor).Shortest();

    /// <summary>A factor as a signed percentage beside its slider.</summary>
    public static string Difference(decimal factor, Texts texts) => texts.Number.Difference(100 * (factor - 1), 4) + "%";

    /// <summary>A factor in words: by how many per cent more or less; "as registered" for 1.</summary>
    public static string Say(decimal factor, Texts texts) => factor == 1 ? texts[Phrases.FactorNone] : Difference(factor, texts);
}
