using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Pins in words.</summary>
public static class PinWords
{
    /// <summary>A pin with its ward; null is that there is none any more.</summary>
    public static string Of(string ward, Pin? pin, Snapshot snapshot, Texts texts) => $"{Place(ward, snapshot, texts)}: {Of(pin, texts)}";

    private static string Of(Pin? pin, Texts texts) => pin switch
    {
        null => texts[Phrases.PinTakenAway],
        { Never: true } => texts[Phrases.PinnedNeverShort],
        { Start: { } start } => texts.Say(Phrases.PinnedStartShort, start),
        _ => texts.Say(Phrases.PinnedNotBeforeShort, pin.NotBefore!),
    };

    // A ward that is gone from the register has only its code.
    private static string Place(string code, Snapshot snapshot, Texts texts) => snapshot.Find(code) is { } ward
        ? texts.Place(ward, snapshot.Programme.FindDistrict(ward.District))
        : texts.Say(Phrases.WardCode, code);
}
