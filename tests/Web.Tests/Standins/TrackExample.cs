using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Tracking;

namespace ModelWard.Web.Tests.Standins;

/// <summary>A scheme of the city beside practice, made up so that every part of it has something to show.</summary>
internal static class TrackExample
{
    private static readonly ImmutableArray<Ward> Wards = City.Snapshot.Wards;
    private static readonly EarnedValue Value = new(240_500, 100_400, 80_320, 96_500);

    /// <summary>How many wards are at risk of being late.</summary>
    public const int AtRisk = WarningsCard.First + 5;

    /// <summary>What wards report.</summary>
    public static ImmutableArray<DifficultyRank> Difficulties { get; } =
    [
        new(DifficultyKind.Facilities, 12, 14, 250_500, 3, new DateTimeOffset(2025, 3, 1, 5, 0, 0, TimeSpan.Zero), [new(Wards[0].District, 7), new(Wards[^1].District, 5)]),
        new(DifficultyKind.Personnel, 1, 1, 20_000, 0, new DateTimeOffset(2026, 2, 1, 5, 0, 0, TimeSpan.Zero), [new(Wards[0].District, 1)]),
    ];

    /// <summary>Whom to visit: one more than a month holds of the list shown at once, and one for whom no month is left.</summary>
    public static ImmutableArray<ProposedVisit> Visits { get; } =
    [
        .. Wards.Take(WarningsCard.First + 1).Select((ward, i) => Visit(ward, (VisitKind)(i % 4), 0.95m - i / 100m, new DateOnly(2026, 3, 1))),
        Visit(Wards[40], VisitKind.Remedies, 0.25m, null) with { NotBefore = new DateOnly(2027, 1, 15) },
    ];

    /// <summary>The scheme beside practice.</summary>
    public static Track Track { get; } = new()
    {
        Fingerprint = new string('a', 64),
        SnapshotVersion = 250,
        SettingsVersion = 3,
        Decision = "hcmc-1",
        Scheme = "Đề án nền / Baseline",
        Day = new DateOnly(2026, 3, 14),
        From = 2026,
        Risk = 0.5m,
        Statuses = [.. Enum.GetValues<TrackStatus>().Select((status, i) => new StatusCount(status, 10 + i))],
        Value = Value,
        Resources = Resources(1),
        Years = [Year(2025, past: true), Year(2026, past: false)],
        Districts =
        [
            .. City.Snapshot.Programme.Districts.Select(district =>
                new DistrictTrack(district.Code, district.Names, [.. Enum.GetValues<TrackStatus>().Select((status, i) => new StatusCount(status, i))], Value, 40, 36)),
        ],
        Criteria = [.. City.Catalogue.Criteria.Select((criterion, i) => new CriterionTrack(
            criterion.Code, criterion.Names, 60, 80, 55 + i, i < 5 ? TrackStatus.Late : i < 12 ? TrackStatus.AtRisk : TrackStatus.OnTime, i < 12 ? 0.25m : 0.75m))],
        Sources = [new(ProgrammeSettings.Default.Sources[0].Code, 2025, 60_500, 50_250), new("unknown", 2026, 10_000, 12_000), new(null, 2026, 1_500, 2_600)],
        Unfunded = [new(2026, MoneyUse.Works, 1_500)],
        Forecast = Forecast,
        Warnings =
        [
            new TrackWarning { Kind = WarningKind.LimitExceeded, Year = 2025, Resource = Resource.Capital, Planned = 45_000, Actual = 46_500 },
            new TrackWarning { Kind = WarningKind.MilestoneAtRisk, Year = 2027, Planned = 150, Chance = 0.425m },
            Warning(WarningKind.Declined, 0) with { Year = 2024 },
            Warning(WarningKind.RecognitionLate, 1) with { Year = 2025 },
            Warning(WarningKind.StartLate, 2) with { Year = 2025 },
            .. Enumerable.Range(3, AtRisk).Select(ward => Warning(WarningKind.AtRisk, ward) with { Year = 2027, Chance = 0.005m }),
            Warning(WarningKind.Overspent, 1) with { Resource = Resource.Capital, Planned = 3_000, Actual = 3_250 },
            Warning(WarningKind.Behind, 2) with { Resource = Resource.Capital, Planned = 1_000, Actual = 650 },
            Warning(WarningKind.OfficersShort, 2) with { Resource = Resource.Officers, Planned = 4, Actual = 1 },
        ],
        Wards = [.. Wards.Select(Ward)],
    };

    /// <summary>A correction of three changes.</summary>
    public static Replan Correction { get; } = new()
    {
        Fingerprint = new string('b', 64),
        SnapshotVersion = 250,
        Decision = "hcmc-1",
        From = 2026,
        ProtectThrough = 2026,
        Protected = [Wards[50].Code, Wards[51].Code],
        Weight = 0.2m,
        Method = ReplanMethod.Optimized,
        Unplaced = [Wards[60].Code],
        Released = [new(Wards[61].Code, 2026, [Resource.Officers])],
        Changes =
        [
            Change(0, 2026, 2027, ChangeReason.DoesNotFit, [new(2026, -3_000), new(2027, 3_100)]),
            Change(1, null, 2026, ChangeReason.Declined, [new(2026, 500)]),
            Change(2, 2025, null, ChangeReason.GivenUp, [new(2026, -2_000)]),
        ],
        Unchanged = Plans.Run(City.Sample("baseline")),
        Changed = Plans.Run(City.Sample("plus18")),
        Scenario = City.Sample("plus18") with { Name = "Nền (điều chỉnh 2026) / Baseline (replan 2026)" },
    };

    private static TrackForecast Forecast => new()
    {
        Replications = 512,
        Seed = 2_023,
        Fingerprint = new string('c', 64),
        NoiseFree = [120, 180],
        Years = [Fan(2026, 110), Fan(2027, 165)],
        All = new ChanceEstimate(0.425m, 0.02m, 0.383m, 0.468m),
        Milestones = [new MilestoneChance(2027, 150, new ChanceEstimate(0.8m, 0.02m, 0.76m, 0.83m))],
    };

    private static FanYear Fan(int year, long median) => Answers.Futures(Plans.Run(City.Sample("baseline")), 2).Fan.Years[0] with
    {
        Year = year,
        Recognized = new Spread(new MeanEstimate(median, 5, 0.1m, median, median), [.. FutureFan.Percents.Select(percent => new PercentileEstimate(percent, median + (percent - 50) / 5, 0, 0, 0))]),
    };

    private static WardTrack Ward(Ward ward, int i) => new()
    {
        Ward = ward.Code,
        Names = ward.Names,
        District = ward.District,
        Status = (TrackStatus)(i % 6),
        PlannedStart = i % 6 == 5 ? null : 2025,
        PlannedRecognized = i % 6 == 5 ? null : 2027,
        Started = i % 2 == 0 ? 2025 : null,
        Recognized = i % 6 == 0 ? 2026 : null,
        Expected = i % 5 == 0 ? null : 2028,
        Chance = i % 6 == 5 ? null : 0.805m,
        ChanceThisYear = 0.1m,
        ChanceAtEnd = 0.995m,
        Value = new EarnedValue(3_000, 2_000, 1_500, 1_600),
        OfficersPlanned = 4,
        OfficersArrived = 3,
        Unmet = i % 4,
    };

    private static YearTrack Year(int year, bool past) => new()
    {
        Year = year,
        StartsPlanned = 30,
        Started = past ? 28 : 4,
        RecognitionsPlanned = 20,
        Recognized = past ? 15 : 1,
        Resources = [.. Resources(past ? 1 : 2), new(Resource.FloorArea, 12_500, 4_000, null), new(Resource.Guidance, 90, 30, null)],
        Quarters =
        [
            .. Enumerable.Range(1, 4).Select(quarter => new QuarterTrack
            {
                Quarter = quarter,
                Resources = Resources(4),
                Value = new ValuePoint(
                    (year - 2025) * 40_000 + 10_000 * quarter, past || quarter == 1 ? (year - 2025) * 32_000 + 8_000 * quarter : null, past || quarter == 1 ? (year - 2025) * 36_000 + 9_000 * quarter : null),
            }),
        ],
    };

    private static ImmutableArray<ResourceTrack> Resources(int part) =>
    [
        new(Resource.Works, 60_400 / part, 30_200 / part, 25_000 / part), new(Resource.Equipment, 20_000 / part, 10_000 / part, 8_000 / part),
        new(Resource.Upkeep, 4_000 / part, 2_000 / part, 2_100 / part), new(Resource.Officers, 200 / part, 100 / part, 88 / part),
    ];

    private static TrackWarning Warning(WarningKind kind, int ward) => new() { Kind = kind, Ward = Wards[ward].Code, Names = Wards[ward].Names, District = Wards[ward].District };

    private static ProposedVisit Visit(Ward ward, VisitKind kind, decimal gain, DateOnly? month) => new(ward.Code, ward.Names, ward.District, kind, gain, ward.Population, month, null);

    private static ReplanChange Change(int ward, int? start, int? newStart, ChangeReason reason, ImmutableArray<YearAmount> capital) => new()
    {
        Ward = Wards[ward].Code,
        Names = Wards[ward].Names,
        District = Wards[ward].District,
        Start = start,
        NewStart = newStart,
        Recognized = start + 1,
        NewRecognized = newStart + 1,
        Reason = reason,
        Capital = capital,
        CapitalInAll = capital.Sum(year => year.Amount),
        Accepted = true,
    };
}
