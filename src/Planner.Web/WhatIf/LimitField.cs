using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>How the limit of a resource is named, written and typed; money in VND billion, as the sliders have it.</summary>
/// <param name="Resource">What is limited.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Its unit in words; null where it is m².</param>
public sealed record LimitField(Resource Resource, Phrase Name, Phrase? Unit)
{
    private const int MillionsInBillion = 1000;

    /// <summary>All limits, in the order of the table.</summary>
    public static ImmutableArray<LimitField> All { get; } =
    [
        new(Resource.Capital, Phrases.CapitalShort, Phrases.BillionUnit),
        new(Resource.Officers, Phrases.OfficersPercent, Phrases.UnitOfficers),
        new(Resource.FloorArea, Phrases.FloorAreaPercent, null),
        new(Resource.Upkeep, Phrases.UpkeepPercent, Phrases.BillionUnit),
        new(Resource.Guidance, Phrases.GuidancePercent, Phrases.UnitTeamMonths),
        new(Resource.Works, Phrases.WorksCapShort, Phrases.BillionUnit),
        new(Resource.Equipment, Phrases.EquipmentCapShort, Phrases.BillionUnit),
    ];

    private bool Money => Unit == Phrases.BillionUnit;

    /// <summary>The field of a resource.</summary>
    public static LimitField Of(Resource resource) => All.Single(field => field.Resource == resource);

    /// <summary>Its unit.</summary>
    public string UnitIn(Texts texts) => Unit is null ? "m²" : texts[Unit];

    /// <summary>An amount as it stands in the field, exactly; blank where there is no ceiling.</summary>
    public string Write(long? amount, Texts texts) => amount switch
    {
        null => "",
        { } millions when Money => texts.Number.Rounded((decimal)millions / MillionsInBillion, 3),
        { } whole => texts.Number.Whole(whole),
    };

    /// <summary>An amount with its unit, in a sentence.</summary>
    public string Say(long? amount, Texts texts) => amount is { } given ? texts.Amount(Resource, given) : texts[Phrases.NoCeiling];

    /// <summary>Reads what is typed in the language's way.</summary>
    /// <param name="text">What is typed.</param>
    /// <param name="texts">The language.</param>
    /// <param name="amount">The amount in the resource's unit; null for a ceiling that is not set.</param>
    /// <returns>Whether it is allowed.</returns>
    public bool Read(string text, Texts texts, out long? amount)
    {
        amount = null;
        if (string.IsNullOrWhiteSpace(text)) return LimitAmounts.IsCeiling(Resource);
        amount = Money ? Millions(texts.Number.Read(text)) : TypedNumber.Whole(text, texts);
        return amount is <= YearLimits.Most;
    }

    /// <summary>What may be typed, in words.</summary>
    public string Allowed(Texts texts)
    {
        var range = Money
            ? texts.Say(Phrases.AllowedBillions, texts.Number.Whole(YearLimits.Most / MillionsInBillion))
            : texts.Say(Phrases.AllowedWhole, "0", texts.Number.Whole(YearLimits.Most));
        return LimitAmounts.IsCeiling(Resource) ? texts.Say(Phrases.OrNoCeiling, range) : range;
    }

    // Half a million more than fits would be lost without a word: only whole millions are taken.
    private static long? Millions(decimal? billions) =>
        billions is <= YearLimits.Most / MillionsInBillion && billions * MillionsInBillion is { } millions && millions == decimal.Truncate(millions)
            ? (long)millions
            : null;
}
