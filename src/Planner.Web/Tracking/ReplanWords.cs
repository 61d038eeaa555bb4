using System.Globalization;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>The correction of a scheme, in words.</summary>
internal static class ReplanWords
{
    /// <summary>How it was found.</summary>
    public static Phrase Of(ReplanMethod method) => method switch
    {
        ReplanMethod.None => Phrases.ReplanNone,
        ReplanMethod.Optimized => Phrases.ReplanOptimized,
        _ => Phrases.ReplanPushed,
    };

    /// <summary>Why a ward is moved.</summary>
    public static Phrase Of(ChangeReason reason) => reason switch
    {
        ChangeReason.Missed => Phrases.ReasonMissed,
        ChangeReason.Declined => Phrases.ReasonDeclined,
        ChangeReason.DoesNotFit => Phrases.ReasonDoesNotFit,
        ChangeReason.MakesRoom => Phrases.ReasonMakesRoom,
        _ => Phrases.ReasonGivenUp,
    };

    /// <summary>From which year to which a ward moves: "start 2026 → 2027, recognized 2027 → 2028".</summary>
    public static string Years(ReplanChange change, Texts texts) => string.Join(", ",
        texts.Say(Phrases.ChangeYears, Year(change.Start, Phrases.NoYearYet, texts), Year(change.NewStart, Phrases.GivenUp, texts)),
        texts.Say(Phrases.ChangeRecognized, Year(change.Recognized, Phrases.NoYearYet, texts), Year(change.NewRecognized, Phrases.NeverWithin, texts)));

    /// <summary>What its money does: "VND 3 billion less in 2026, VND 3.1 billion more in 2027; VND 100 million more in all".</summary>
    public static string Money(ReplanChange change, Texts texts)
    {
        if (change.Capital.IsEmpty) return texts[Phrases.NoMoneyMoved];
        var years = change.Capital.Select(year => texts.Say(year.Amount < 0 ? Phrases.LessIn : Phrases.MoreIn, texts.Number.Money(Math.Abs(year.Amount)), year.Year));
        var all = change.CapitalInAll switch
        {
            0 => texts[Phrases.InAllSame],
            < 0 => texts.Say(Phrases.InAllLess, texts.Number.Money(-change.CapitalInAll)),
            _ => texts.Say(Phrases.InAllMore, texts.Number.Money(change.CapitalInAll)),
        };
        return $"{string.Join(", ", years)}; {all}";
    }

    /// <summary>A field that a fault names.</summary>
    public static string Field(string path, Texts texts) => Plain(path) switch
    {
        "from" => texts[Phrases.FieldFrom],
        "risk" => texts[Phrases.FieldRisk],
        "visitsAMonth" => texts[Phrases.FieldVisits],
        "replications" => texts[Phrases.FieldReplications],
        "programme" => texts[Phrases.FieldProgramme],
        "protectThrough" => texts[Phrases.ReplanThrough],
        "protected" => texts[Phrases.ReplanProtected],
        "weight" => texts[Phrases.ReplanWeight],
        "accepted" => texts[Phrases.FieldAccepted],
        _ => path,
    };

    /// <summary>What a fault allows; the grain's own words where the screen has none.</summary>
    public static string Allowed(Fault fault, Texts texts) => Plain(fault.Path) switch
    {
        "from" => texts[Phrases.AllowedGoOn],
        "risk" => texts[Phrases.AllowedRisk],
        "visitsAMonth" => texts.Say(Phrases.AllowedVisits, texts.Number.Whole(TrackRequest.MostVisits)),
        "programme" => texts[Phrases.AllowedAdopted],
        "protectThrough" => texts[Phrases.AllowedThrough],
        "protected" => texts[Phrases.AllowedProtected],
        "weight" => texts.Say(Phrases.AllowedWeight, texts.Number.Rounded(ReplanRequest.MostWeight)),
        "accepted" => texts[Phrases.AllowedAccepted],
        _ => fault.Allowed,
    };

    /// <summary>The field of a path without the place in its list.</summary>
    public static string Plain(string path) => path.Split('[')[0];

    private static string Year(int? year, Phrase none, Texts texts) => year?.ToString(CultureInfo.InvariantCulture) ?? texts[none];
}
