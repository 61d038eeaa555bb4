using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Wards;

/// <summary>One figure of a ward's needs: its name, unit and value, for forms, comparisons and the history.</summary>
/// <param name="Path">The field's path in faults.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit in words; null where the unit is written the same in every language.</param>
/// <param name="Sign">Its unit as a sign, as m²; empty when there is none.</param>
/// <param name="Most">The largest value.</param>
/// <param name="Value">Reads it; whole.</param>
public sealed record NeedField(string Path, Phrase Name, Phrase? Unit, string Sign, long Most, Func<Needs, long> Value)
{
    /// <summary>All figures, in the order of the form; what is built is a choice and stands apart.</summary>
    public static ImmutableArray<NeedField> All { get; } =
    [
        new("officers", Phrases.NeedOfficers, Phrases.UnitOfficers, "", Needs.Most, needs => needs.Officers),
        new("worksYears", Phrases.NeedWorksYears, Phrases.UnitYears, "", Needs.MostWorksYears, needs => needs.WorksYears),
        new("floorArea", Phrases.NeedFloorArea, null, "m²", Needs.Most, needs => needs.FloorArea),
        new("worksCost", Phrases.NeedWorksCost, Phrases.UnitMillions, "", Needs.Most, needs => needs.WorksCost),
        new("equipmentCost", Phrases.NeedEquipmentCost, Phrases.UnitMillions, "", Needs.Most, needs => needs.EquipmentCost),
        new("guidance", Phrases.NeedGuidanceMonths, Phrases.UnitTeamMonths, "", Needs.Most, needs => needs.Guidance),
        new("upkeep", Phrases.NeedUpkeepYear, Phrases.UnitMillions, "", Needs.Most, needs => needs.Upkeep),
    ];

    /// <summary>Its unit.</summary>
    public string UnitIn(Texts texts) => Unit is null ? Sign : texts[Unit];

    /// <summary>Its value with the unit.</summary>
    public string Write(Needs needs, Texts texts) => $"{texts.Number.Whole(Value(needs))} {UnitIn(texts)}";

    /// <summary>What differs between two sets of needs, in words.</summary>
    public static IEnumerable<string> Changes(Needs before, Needs after, Texts texts)
    {
        if (before.Works != after.Works)
            yield return $"{texts[Phrases.NeedWorks]}: {texts[ModelWords.Of(before.Works)]} → {texts[ModelWords.Of(after.Works)]}";
        foreach (var field in All.Where(field => field.Value(before) != field.Value(after)))
            yield return $"{texts[field.Name]}: {texts.Number.Whole(field.Value(before))} → {field.Write(after, texts)}";
    }
}
