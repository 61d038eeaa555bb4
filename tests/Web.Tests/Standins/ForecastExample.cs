using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Forecasts of the city and what came of them, made up so that every part of the pages has something to show.</summary>
internal static class ForecastExample
{
    private const int First = 2026;

    private static readonly ImmutableArray<Ward> Wards = City.Snapshot.Wards;

    /// <summary>One at an adoption of which a year is over, and one at a quarter's end of which none is.</summary>
    public static ImmutableArray<ForecastRecord> Records { get; } =
    [
        Record(new DateOnly(2026, 3, 14), ForecastOccasion.Adoption, First), Record(new DateOnly(2027, 1, 1), ForecastOccasion.Quarter, First + 1),
    ];

    /// <summary>Every third ward was recognized in the first year, the second of those in which titles were lost.</summary>
    public static ForecastActuals Actuals { get; } = new(
        First, [.. Wards.Select((ward, i) => new WardTitles(ward.Code, i % 3 == 0 && ward.Pilot is null ? [new TitleSpan(First)] : []))], [new YearPaid(First, 260_000)]);

    /// <summary>The same, with a recognition of a pilot ward.</summary>
    public static ForecastActuals WithPilot { get; } = Actuals with
    {
        Wards = [.. Actuals.Wards.Select(titles => titles.Ward == Wards.First(ward => ward.Pilot is not null).Code ? titles with { Titles = [new TitleSpan(First)] } : titles)],
    };

    /// <summary>What practice tells: one observation of each kind, and titles of which far fewer were lost than the baseline has it.</summary>
    public static PracticeObservations Observations { get; } = new()
    {
        Through = First, FirstYear = 2025,
        Prices = [new YearPrices(2025, 1_000, 1_050), new YearPrices(2026, 2_000, 2_200)],
        Costs = [new WorksCostObserved(Wards[0].Code, 900.5m, [new RealPayment(2025, 400), new RealPayment(2026, 600)])],
        Durations = [new WorksYearsObserved(Wards[0].Code, 1, 2, true), new WorksYearsObserved(Wards[1].Code, 2, 1, false)],
        Recruitment = [new RecruitmentObserved(2025, 0.125m, false), new RecruitmentObserved(2026, 0.05m, true)],
        YearsHeld = 2_000, YearsLost = 1,
    };

    /// <summary>A calibration that proposes another chance of losing a title.</summary>
    public static CalibrationView Calibration { get; } = Of(City.Sample("baseline"));

    private static CalibrationView Of(Scenario scenario)
    {
        var calibration = CalibrationMaking.Of(Observations, scenario.Uncertainty);
        return new CalibrationView("hcmc-1", scenario.Name, calibration, Observations, scenario with { Uncertainty = calibration.Proposed });
    }

    private static ForecastRecord Record(DateOnly day, ForecastOccasion occasion, int first) => new ForecastRecord
    {
        Programme = "hcmc", Decision = "hcmc-1", Day = day, Occasion = occasion, Replications = 1_000, Seed = 2023, Futures = new string('b', 64), All = 0.25m,
        Years = [.. Enumerable.Range(first, 3).Select(year => new ForecastYear(year, new ForecastSpread(70 + year - first, 80, 95, 81.5m), new ForecastSpread(200_000, 240_000, 280_000, 241_000m)))],
        Milestones = [],
        Wards = [.. Wards.Select((ward, i) => new ForecastWard(ward.Code, [i % 10 / 10m, 0.75m, 1]))],
    }.Sealed();
}
