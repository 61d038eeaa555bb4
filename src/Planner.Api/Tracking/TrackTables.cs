using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Tracking;

/// <summary>The wards, warnings and visits of a track as tables to download.</summary>
internal static class TrackTables
{
    private const int RatioPlaces = 4;

    /// <summary>The wards beside what is promised of them; columns that end in <c>_millions</c> are VND million.</summary>
    public static Table<WardTrack> Wards { get; } = new("track-wards",
    [
        new(Column.Code("ward", CodeOf.Ward), row => row.Ward),
        new(Column.Text("name_vi", 1, 200), row => row.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => row.Names.En),
        new(Column.Code("district", CodeOf.District), row => row.District),
        new(Column.Choice<TrackStatus>("status"), row => EnumNames.Of(row.Status)),
        new(Column.Year("planned_start").Optional(), row => (long?)row.PlannedStart),
        new(Column.Year("planned_recognized").Optional(), row => (long?)row.PlannedRecognized),
        new(Column.Year("started").Optional(), row => (long?)row.Started),
        new(Column.Year("recognized").Optional(), row => (long?)row.Recognized),
        new(Column.Year("expected").Optional(), row => (long?)row.Expected),
        new(Chance("chance").Optional(), row => row.Chance),
        new(Chance("chance_this_year").Optional(), row => row.ChanceThisYear),
        new(Chance("chance_at_end").Optional(), row => row.ChanceAtEnd),
        new(Amount("budget_millions"), row => row.Value.Budget),
        new(Amount("planned_millions"), row => row.Value.Planned),
        new(Amount("earned_millions"), row => row.Value.Earned),
        new(Amount("paid_millions"), row => row.Value.Paid),
        new(Difference("schedule_variance_millions"), row => row.Value.ScheduleVariance),
        new(Difference("cost_variance_millions"), row => row.Value.CostVariance),
        new(Ratio("schedule_performance").Optional(), row => row.Value.SchedulePerformance),
        new(Ratio("cost_performance").Optional(), row => row.Value.CostPerformance),
        new(Amount("estimate_at_completion_millions").Optional(), row => row.Value.EstimateAtCompletion),
        new(Amount("officers_planned"), row => row.OfficersPlanned),
        new(Amount("officers_arrived"), row => row.OfficersArrived),
        new(Column.Whole("unmet", 0, Catalogue.MostCriteria), row => (long)row.Unmet),
    ]);

    /// <summary>What goes another way than planned; <c>planned</c> and <c>actual</c> are in the resource's unit, of milestones in wards.</summary>
    public static Table<TrackWarning> Warnings { get; } = new("track-warnings",
    [
        new(Column.Choice<WarningKind>("kind"), row => EnumNames.Of(row.Kind)),
        new(Column.Code("ward", CodeOf.Ward).Optional(), row => row.Ward),
        new(Column.Text("name_vi", 0, 200), row => row.Names?.Vi),
        new(Column.Text("name_en", 0, 200), row => row.Names?.En),
        new(Column.Code("district", CodeOf.District).Optional(), row => row.District),
        new(Column.Year("year").Optional(), row => (long?)row.Year),
        new(Column.Choice<Resource>("resource").Optional(), row => row.Resource is { } resource ? EnumNames.Of(resource) : null),
        new(Chance("chance").Optional(), row => row.Chance),
        new(Amount("planned").Optional(), row => row.Planned),
        new(Amount("actual").Optional(), row => row.Actual),
    ]);

    /// <summary>Whom inspectors should visit, by expected gain.</summary>
    public static Table<ProposedVisit> Visits { get; } = new("track-visits",
    [
        new(Column.Code("ward", CodeOf.Ward), row => row.Ward),
        new(Column.Text("name_vi", 1, 200), row => row.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => row.Names.En),
        new(Column.Code("district", CodeOf.District), row => row.District),
        new(Column.Choice<VisitKind>("kind"), row => EnumNames.Of(row.Kind)),
        new(Chance("gain"), row => row.Gain),
        new(Column.Whole("people", 0, Ward.MostPeople), row => row.People),
        new(Column.Day("month").Optional(), row => row.Month),
        new(Column.Day("not_before").Optional(), row => row.NotBefore),
    ]);

    private static Column Amount(string name) => Column.Whole(name, 0, long.MaxValue);

    private static Column Difference(string name) => Column.Whole(name, -long.MaxValue, long.MaxValue);

    private static Column Chance(string name) => Column.Number(name, 0, 1, Rate.Places);

    private static Column Ratio(string name) => Column.Number(name, 0, long.MaxValue, RatioPlaces);
}
