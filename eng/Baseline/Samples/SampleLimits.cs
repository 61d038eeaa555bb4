namespace ModelWard.Baseline.Samples;

/// <summary>
/// The yearly limits of the samples. All illustrative: no budget of the programme is public. Set so that the pilots fit the first year, that
/// capital, floor area, officers, guidance and upkeep each bind in some year of some sample, and that the baseline falls short of its milestones.
/// </summary>
internal static class SampleLimits
{
    private const decimal MoreMoney = 1.18m;

    /// <summary>A small pilot year, a slow rise, most money after 2026.</summary>
    public static IReadOnlyList<YearLimits> Baseline { get; } =
    [
        new(2023, 45_000, 2_000, 50, 3_200, 90),
        new(2024, 75_000, 8_000, 55, 8_000, 160),
        new(2025, 95_000, 17_000, 58, 11_500, 210),
        new(2026, 110_000, 28_000, 74, 14_000, 250),
        new(2027, 130_000, 42_000, 82, 13_600, 280),
        new(2028, 130_000, 57_000, 75, 16_000, 300),
        new(2029, 115_000, 72_000, 65, 15_000, 300),
        new(2030, 60_000, 84_000, 20, 8_000, 200),
    ];

    /// <summary>The baseline with 18 % more capital and upkeep money in every year, rounded to VND million.</summary>
    public static IReadOnlyList<YearLimits> MoreFunds { get; } =
    [
        .. Baseline.Select(year => year with { Capital = Raised(year.Capital), Upkeep = Raised(year.Upkeep) }),
    ];

    /// <summary>
    /// The capital, floor area and guidance of the baseline in sum, but granted earlier, with more officers; upkeep as in the baseline.
    /// </summary>
    public static IReadOnlyList<YearLimits> FrontLoaded { get; } =
    [
        new(2023, 60_000, 2_000, 70, 4_000, 100),
        new(2024, 110_000, 8_000, 90, 10_000, 190),
        new(2025, 135_000, 17_000, 85, 13_000, 250),
        new(2026, 130_000, 28_000, 80, 15_500, 270),
        new(2027, 120_000, 42_000, 75, 15_500, 280),
        new(2028, 100_000, 57_000, 65, 14_500, 280),
        new(2029, 75_000, 72_000, 55, 11_000, 260),
        new(2030, 30_000, 84_000, 20, 5_800, 160),
    ];

    private static long Raised(long amount) => (long)decimal.Round(amount * MoreMoney, MidpointRounding.AwayFromZero);
}
