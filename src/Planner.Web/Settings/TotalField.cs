using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Settings;

/// <summary>One of the sums of needs: its name, unit and value.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Reads it.</param>
internal sealed record TotalField(Phrase Name, Phrase Unit, Func<NeedsTotal, long> Value)
{
    /// <summary>All sums.</summary>
    public static ImmutableArray<TotalField> All { get; } =
    [
        new(Phrases.ItemOfficers, Phrases.UnitOfficers, total => total.Officers),
        new(Phrases.TotalWorks, Phrases.UnitWards, total => total.Works),
        new(Phrases.NeedFloorArea, Phrases.UnitArea, total => total.FloorArea),
        new(Phrases.NeedWorksCost, Phrases.UnitMillions, total => total.WorksCost),
        new(Phrases.NeedEquipmentCost, Phrases.UnitMillions, total => total.EquipmentCost),
        new(Phrases.NeedGuidanceMonths, Phrases.UnitTeamMonths, total => total.Guidance),
        new(Phrases.NeedUpkeepYear, Phrases.UnitMillions, total => total.Upkeep),
    ];
}
