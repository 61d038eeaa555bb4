using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Forecasts;

/// <summary>Forecasts, their score and what practice says of the uncertainties as tables to download. Columns that end in <c>_millions</c> are VND million.</summary>
internal static class ForecastTables
{
    private const int Places = Rate.Places;

    /// <summary>The years of forecasts.</summary>
    public static Table<(ForecastHead Head, ForecastYear Year)> Years { get; } = new("forecasts",
    [
        new(Column.Text("fingerprint", 64, 64), row => row.Head.Fingerprint),
        new(Column.Text("decision", 1, 100), row => row.Head.Decision),
        new(Column.Choice<ForecastOccasion>("occasion"), row => EnumNames.Of(row.Head.Occasion)),
        new(Column.Text("quarter", 0, 7), row => row.Head.Quarter),
        new(Column.Day("day"), row => row.Head.Day),
        new(Amount("replications"), row => row.Head.Replications),
        new(Difference("seed"), row => row.Head.Seed),
        new(Column.Year("year"), row => (long)row.Year.Year),
        new(Amount("recognized_p10"), row => row.Year.Recognized.P10),
        new(Amount("recognized_p50"), row => row.Year.Recognized.P50),
        new(Amount("recognized_p90"), row => row.Year.Recognized.P90),
        new(Number("recognized_mean"), row => row.Year.Recognized.Mean),
        new(Difference("spend_p10_millions"), row => row.Year.Spend.P10),
        new(Difference("spend_p50_millions"), row => row.Year.Spend.P50),
        new(Difference("spend_p90_millions"), row => row.Year.Spend.P90),
        new(Number("spend_mean_millions"), row => row.Year.Spend.Mean),
    ]);

    /// <summary>The chances of the wards of a forecast.</summary>
    public static Table<(string Ward, int Year, decimal Chance)> Wards { get; } = new("forecast-wards",
    [
        new(Column.Code("ward", CodeOf.Ward), row => row.Ward), new(Column.Year("year"), row => (long)row.Year), new(Share("chance"), row => row.Chance),
    ]);

    /// <summary>The score; <c>lead</c> is blank for all lead times together.</summary>
    public static Table<LeadScore> Leads { get; } = new("forecast-score",
    [
        new(Column.Whole("lead", 0, 100).Optional(), row => (long?)row.Lead),
        .. Coverage("recognized", row => row.Recognized),
        new(Number("recognized_bias").Optional(), row => row.RecognizedBias?.Mean),
        new(Number("recognized_bias_relative").Optional(), row => row.RecognizedBias?.Relative),
        .. Coverage("spend", row => row.Spend),
        new(Number("spend_bias_millions").Optional(), row => row.SpendBias?.Mean),
        new(Number("spend_bias_relative").Optional(), row => row.SpendBias?.Relative),
        .. Brier("wards", row => row.Wards),
        .. Brier("targets", row => row.Targets),
    ]);

    /// <summary>The reliability table.</summary>
    public static Table<ReliabilityBin> Bins { get; } = new("forecast-reliability",
    [
        new(Share("from"), row => row.From), new(Share("to"), row => row.To), new(Amount("figures"), row => (long)row.Figures), new(Amount("happened"), row => (long)row.Happened),
        new(Share("chance"), row => row.Chance), new(Share("share"), row => row.Share), new(Share("low"), row => row.Low), new(Share("high"), row => row.High),
    ]);

    /// <summary>The settings of the uncertainty beside what practice says of them.</summary>
    public static Table<SettingEstimate> Settings { get; } = new("calibration",
    [
        new(Column.Choice<UncertaintySetting>("setting"), row => EnumNames.Of(row.Setting)),
        new(Column.Choice<CalibrationVerdict>("verdict"), row => EnumNames.Of(row.Verdict)),
        new(Number("present"), row => row.Present),
        new(Amount("observations"), row => (long)row.Observations),
        new(Amount("least"), row => (long)row.Least),
        new(Number("estimate").Optional(), row => row.Estimate),
        new(Number("standard_error").Optional(), row => row.StandardError),
        new(Number("low").Optional(), row => row.Low),
        new(Number("high").Optional(), row => row.High),
        new(Number("proposed").Optional(), row => row.Proposed),
    ]);

    private static TableColumn<LeadScore>[] Coverage(string name, Func<LeadScore, RangeCoverage> of) =>
    [
        new(Amount($"{name}_figures"), row => (long)of(row).Figures), new(Amount($"{name}_below"), row => (long)of(row).Below), new(Amount($"{name}_above"), row => (long)of(row).Above),
        new(Share($"{name}_coverage").Optional(), row => of(row).Share), new(Share($"{name}_coverage_low"), row => of(row).Low), new(Share($"{name}_coverage_high"), row => of(row).High),
    ];

    private static TableColumn<LeadScore>[] Brier(string name, Func<LeadScore, BrierScore?> of) =>
    [
        new(Amount($"{name}_figures"), row => (long)(of(row)?.Figures ?? 0)), new(Amount($"{name}_happened"), row => (long)(of(row)?.Happened ?? 0)),
        new(Share($"{name}_brier").Optional(), row => of(row)?.Score), new(Number($"{name}_reliability").Optional(), row => of(row)?.Reliability),
        new(Number($"{name}_resolution").Optional(), row => of(row)?.Resolution), new(Number($"{name}_uncertainty").Optional(), row => of(row)?.Uncertainty),
        new(Number($"{name}_within_bins").Optional(), row => of(row)?.WithinBins), new(Number($"{name}_skill").Optional(), row => of(row)?.Skill),
    ];

    private static Column Amount(string name) => Column.Whole(name, 0, long.MaxValue);

    private static Column Difference(string name) => Column.Whole(name, -long.MaxValue, long.MaxValue);

    private static Column Share(string name) => Column.Number(name, 0, 1, Places);

    private static Column Number(string name) => Column.Number(name, -long.MaxValue, long.MaxValue, Places);
}
