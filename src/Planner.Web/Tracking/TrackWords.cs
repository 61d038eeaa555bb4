using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>How a scheme goes, in words.</summary>
internal static class TrackWords
{
    private const int RatioPlaces = 2;
    private const decimal LeastRatio = 0.01m;

    /// <summary>How a ward stands.</summary>
    public static Phrase Of(TrackStatus status) => status switch
    {
        TrackStatus.Recognized => Phrases.TrackRecognized,
        TrackStatus.OnTime => Phrases.TrackOnTime,
        TrackStatus.AtRisk => Phrases.TrackAtRisk,
        TrackStatus.Late => Phrases.TrackLate,
        TrackStatus.Declined => Phrases.TrackDeclined,
        _ => Phrases.TrackNotPlanned,
    };

    /// <summary>What it means that a ward stands so.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="risk">Chances below are a risk.</param>
    /// <param name="texts">The language.</param>
    public static string Means(TrackStatus status, decimal risk, Texts texts) => status switch
    {
        TrackStatus.Recognized => texts[Phrases.MeansRecognized],
        TrackStatus.OnTime => texts.Say(Phrases.MeansOnTime, texts.Number.ChanceEnd(risk)),
        TrackStatus.AtRisk => texts.Say(Phrases.MeansAtRisk, texts.Number.ChanceEnd(risk)),
        TrackStatus.Late => texts[Phrases.MeansLate],
        TrackStatus.Declined => texts[Phrases.MeansDeclined],
        _ => texts[Phrases.MeansNotPlanned],
    };

    /// <summary>A kind of warnings.</summary>
    public static Phrase Of(WarningKind kind) => kind switch
    {
        WarningKind.LimitExceeded => Phrases.WarnLimit,
        WarningKind.MilestoneAtRisk => Phrases.WarnMilestone,
        WarningKind.Declined => Phrases.WarnDeclined,
        WarningKind.RecognitionLate => Phrases.WarnRecognitionLate,
        WarningKind.StartLate => Phrases.WarnStartLate,
        WarningKind.AtRisk => Phrases.WarnAtRisk,
        WarningKind.Overspent => Phrases.WarnOverspent,
        WarningKind.Behind => Phrases.WarnBehind,
        _ => Phrases.WarnOfficers,
    };

    /// <summary>What a warning says, without the ward's name.</summary>
    public static string Of(TrackWarning warning, Texts texts)
    {
        object year = warning.Year ?? 0, chance = texts.Number.Chance(warning.Chance ?? 0);
        return warning.Kind switch
        {
            WarningKind.LimitExceeded => texts.Say(Phrases.SaysLimit, year, texts[Of(warning.Resource!.Value)], Amount(warning.Actual), Amount(warning.Planned)),
            WarningKind.MilestoneAtRisk => texts.Say(Phrases.SaysMilestone, year, texts.Wards(warning.Planned ?? 0), chance),
            WarningKind.Declined => warning.Year is null ? texts[Phrases.SaysDeclinedOnly] : texts.Say(Phrases.SaysDeclined, year),
            WarningKind.RecognitionLate => texts.Say(Phrases.SaysRecognitionLate, year),
            WarningKind.StartLate => texts.Say(Phrases.SaysStartLate, year),
            WarningKind.AtRisk => texts.Say(Phrases.SaysAtRisk, year, chance),
            WarningKind.Overspent => texts.Say(Phrases.SaysOverspent, Amount(warning.Planned), Amount(warning.Actual)),
            WarningKind.Behind => texts.Say(Phrases.SaysBehind, Amount(warning.Planned), Amount(warning.Actual)),
            _ => texts.Say(Phrases.SaysOfficers, Amount(warning.Planned), Amount(warning.Actual)),
        };

        string Amount(long? amount) => texts.Amount(warning.Resource ?? Resource.Capital, amount ?? 0);
    }

    /// <summary>What a visit is for.</summary>
    public static Phrase Of(VisitKind kind) => kind switch
    {
        VisitKind.Inspection => Phrases.VisitInspection,
        VisitKind.Remedies => Phrases.VisitRemedies,
        VisitKind.Review => Phrases.VisitReview,
        _ => Phrases.VisitPromised,
    };

    /// <summary>A resource that is planned and used.</summary>
    public static Phrase Of(Resource resource) => resource switch
    {
        Resource.Works => Phrases.TrackWorks,
        Resource.Equipment => Phrases.TrackEquipment,
        Resource.Upkeep => Phrases.TrackUpkeep,
        Resource.Officers => Phrases.TrackOfficers,
        Resource.FloorArea => Phrases.TrackFloorArea,
        Resource.Guidance => Phrases.TrackGuidance,
        _ => Phrases.TrackCapital,
    };

    /// <summary>The unit in which tables write a resource.</summary>
    public static string Unit(Resource resource, Texts texts) => resource switch
    {
        Resource.Officers => texts[Phrases.PeopleUnit],
        Resource.FloorArea => "m²",
        Resource.Guidance => texts[Phrases.TeamMonthsUnit],
        _ => texts[Phrases.BillionUnit],
    };

    /// <summary>An amount in that unit, without it; a dash where there is none.</summary>
    public static string Figure(Resource resource, long? amount, Texts texts) => amount is not { } known ? texts[Phrases.NoneDash]
        : resource is Resource.Officers or Resource.FloorArea or Resource.Guidance ? texts.Number.Whole(known) : texts.Number.Billions(known);

    /// <summary>An index of performance as it is shown: what reads 1 is as planned.</summary>
    public static decimal? Shown(decimal? ratio) => ratio is { } known ? decimal.Round(known, RatioPlaces, MidpointRounding.AwayFromZero) : null;

    /// <summary>An index of performance, two decimals: never 0 where something has been done; a dash where there is none.</summary>
    public static string Ratio(decimal? ratio, Texts texts) => ratio switch
    {
        null => texts[Phrases.NoneDash],
        > 0 and < LeastRatio => "< " + texts.Number.Rounded(LeastRatio, RatioPlaces),
        var known => texts.Number.Rounded(known.Value, RatioPlaces),
    };

    /// <summary>A chance; a dash where there is none.</summary>
    public static string Chance(decimal? chance, Texts texts) => chance is { } known ? texts.Number.Chance(known) : texts[Phrases.NoneDash];

    /// <summary>The name of a district; its code where the register does not know it.</summary>
    public static string District(Snapshot snapshot, string code, Texts texts) =>
        snapshot.Programme.Districts.FirstOrDefault(district => district.Code == code) is { } known ? texts[known.Names] : code;
}
