using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>A ward's needs in words.</summary>
internal static class NeedWords
{
    /// <summary>Every need with its value and unit, at base-year prices.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(Needs needs, Texts texts)
    {
        var number = texts.Number;
        return
        [
            (texts[Phrases.NeedOfficers], number.Whole(needs.Officers)),
            (texts[Phrases.NeedWorks], needs.Works == Works.None
                ? texts[ModelWords.Of(needs.Works)]
                : texts.Say(Phrases.WorksDetail, texts[ModelWords.Of(needs.Works)], number.Whole(needs.FloorArea),
                    number.Whole(needs.WorksYears), number.Money(needs.WorksCost))),
            (texts[Phrases.NeedEquipment], number.Money(needs.EquipmentCost)),
            (texts[Phrases.NeedGuidance], texts.Say(needs.Guidance == 1 ? Phrases.OneGuidanceDetail : Phrases.GuidanceDetail, number.Whole(needs.Guidance))),
            (texts[Phrases.NeedUpkeep], texts.Say(Phrases.AYear, number.Money(needs.Upkeep))),
        ];
    }
}
