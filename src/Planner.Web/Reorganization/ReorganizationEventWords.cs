using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Reorganization;

/// <summary>What a reorganization did to a ward, in words.</summary>
internal static class ReorganizationEventWords
{
    /// <summary>The words for an event.</summary>
    public static EventWords Of(WardEvent happened, Programme programme, Texts texts) => happened.Kind switch
    {
        WardEventKind.Ended => Ended(Read<EndedWard>(happened.After), texts),
        WardEventKind.Came => Came(Read<CameWard>(happened.After), texts),
        WardEventKind.Restored => new(texts.Say(Phrases.EventRestored, texts[Read<RestoredWard>(happened.After).Event]), []),
        WardEventKind.Redistricted => new(texts[Phrases.EventRedistricted],
            [texts.Say(Phrases.EventRedistrictedTo, District(Read<WardDistrict>(happened.Before!), programme, texts), District(Read<WardDistrict>(happened.After), programme, texts))]),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, "No event of a reorganization."),
    };

    private static EventWords Ended(EndedWard ended, Texts texts) => ended.Undone
        ? new(texts.Say(Phrases.EventTakenBack, texts[ended.Event]), [texts.Say(Phrases.EventTakenBackTo, string.Join(", ", ended.Successors))])
        : new(texts.Say(Phrases.EventEnded, texts[ended.Event]), [texts.Say(Phrases.EventEndedInto, texts.Day(ended.On), string.Join(", ", ended.Successors))]);

    private static EventWords Came(CameWard came, Texts texts) =>
        new(texts.Say(Phrases.EventCame, texts[came.Event]), [texts.Say(Phrases.EventCameOf, texts.Day(came.On), string.Join(", ", came.From))]);

    private static string District(WardDistrict district, Programme programme, Texts texts) => programme.FindDistrict(district.District) is { } known ? texts[known.Names] : district.District;

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, ModelJson.Options) ?? throw new InvalidOperationException("An event of a ward says nothing.");
}
