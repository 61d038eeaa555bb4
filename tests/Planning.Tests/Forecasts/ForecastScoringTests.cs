using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;

namespace ModelWard.Planning.Tests.Forecasts;

public sealed class ForecastScoringTests
{
    /// <summary>A forecast of 2025 for two wards and two years, worked out by hand.</summary>
    private static readonly ForecastRecord s_forecast = new ForecastRecord
    {
        Programme = "tiny", Decision = "d", Day = new DateOnly(2025, 1, 1), Occasion = ForecastOccasion.Adoption, Replications = 100, Seed = 1, Futures = "f", All = 0.6m,
        Years = [new ForecastYear(2025, new(0, 1, 1, 0.5m), new(90, 100, 110, 100)), new ForecastYear(2026, new(1, 2, 2, 1.5m), new(90, 100, 110, 100))],
        Milestones = [new MilestoneChance(2025, 1, new ChanceEstimate(0.7m, 0, 0, 1))],
        Wards = [new ForecastWard("A", [0.8m, 0.9m]), new ForecastWard("B", [0.1m, 0.6m])],
    }.Sealed();

    [Fact]
    public void Score_OfTwoWards_IsTheOneWorkedOutByHand()
    {
        // A was recognized in 2025, B never; 120 and 90 were paid.
        var score = Score(s_forecast, new ForecastActuals(2026, [Titles("A", 2025), Titles("B")], [new(2025, 120), new(2026, 90)]));

        score.Leads.Select(lead => lead.Lead).ShouldBe([0, 1]);
        var total = score.Total;
        (total.Spend.Figures, total.Spend.Below, total.Spend.Above, total.Spend.Share).ShouldBe((2, 0, 1, 0.5m));
        (total.Recognized.Figures, total.Recognized.Within).ShouldBe((2, 2));
        total.SpendBias.ShouldBe(new ForecastBias(2, 5, 0.05m));
        total.RecognizedBias.ShouldBe(new ForecastBias(2, -0.5m, -0.333333m));
        // (0.2² + 0.1² + 0.1² + 0.6²) / 4, base rate 1/2: all four lie in bins of their own.
        total.Wards!.Score.ShouldBe(0.105m);
        (total.Wards.Uncertainty, total.Wards.Resolution, total.Wards.Reliability, total.Wards.WithinBins).ShouldBe((0.25m, 0.25m, 0.105m, 0m));
        total.Wards.Skill.ShouldBe(0.58m);
        // The milestone was reached (0.3²), all were not (0.6²).
        total.Targets!.Score.ShouldBe(0.225m);
    }

    [Fact]
    public void Score_OfYearsThatAreNotOver_LeavesThemOut()
    {
        var score = Score(s_forecast, new ForecastActuals(2025, [Titles("A", 2025), Titles("B")], [new(2025, 120), new(2026, 90)]));

        score.Leads.Select(lead => lead.Lead).ShouldBe([0]);
        (score.Total.Spend.Figures, score.Total.Recognized.Figures, score.Total.Wards!.Figures, score.Total.Targets!.Figures).ShouldBe((1, 1, 2, 1));
    }

    [Fact]
    public void Score_OfYearsBeforeTheForecast_LeavesThemOut() =>
        Score(s_forecast with { Day = new DateOnly(2026, 1, 1) }, new ForecastActuals(2026, [Titles("A", 2025), Titles("B")], [])).Leads.Select(lead => lead.Lead).ShouldBe([0]);

    [Fact]
    public void Score_WithAWardThatIsNotKnown_ScoresTheOthersButNoCounts()
    {
        var score = Score(s_forecast, new ForecastActuals(2026, [Titles("A", 2025)], [new(2025, 120)]));

        (score.Total.Wards!.Figures, score.Total.Spend.Figures, score.Total.Recognized.Figures).ShouldBe((2, 1, 0));
        score.Total.Targets.ShouldBeNull();
        score.Total.RecognizedBias.ShouldBeNull();
    }

    [Fact]
    public void Score_OfACohort_IsThatOfItsChancesAlone()
    {
        var actuals = new ForecastActuals(2026, [Titles("A", 2025), Titles("B")], [new(2025, 120)]);

        var score = ForecastScoring.OfCohort([s_forecast], actuals, new HashSet<string> { "A" }, TestContext.Current.CancellationToken);

        // (0.2² + 0.1²) / 2; nothing of it can be compared with a base rate, since it always came true.
        (score.Total.Wards!.Figures, score.Total.Wards.Score, score.Total.Wards.Skill).ShouldBe((2, 0.025m, null));
        (score.Total.Recognized.Figures, score.Total.Spend.Figures).ShouldBe((0, 0));
    }

    [Fact]
    public void Title_ThatIsLost_StandsUntilTheYearBefore()
    {
        var ward = new WardTitles("A", [new TitleSpan(2025, 2027), new TitleSpan(2029)]);

        Enumerable.Range(2024, 6).Where(ward.StandsIn).ShouldBe([2025, 2026, 2029]);
    }

    /// <summary>The parts of a Brier score are the whole, whatever the chances.</summary>
    [Fact]
    public void Brier_OfAnyChances_IsTheSumOfItsParts() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Bool).Array[1, 300].Sample(chances =>
    {
        var tally = new BrierTally();
        foreach (var (millionths, happened) in chances) tally.Add(millionths / 1_000_000m, happened);
        var score = tally.Score()!;

        score.Score.ShouldBe(score.Reliability - score.Resolution + score.Uncertainty + score.WithinBins, 0.000003m);
        score.Score.ShouldBe(decimal.Round(chances.Average(one => (one.Item1 / 1_000_000m - (one.Item2 ? 1 : 0)) * (one.Item1 / 1_000_000m - (one.Item2 ? 1 : 0))), 6), 0.000001m);
        score.Bins.Sum(bin => bin.Figures).ShouldBe(chances.Length);
        score.Bins.ShouldAllBe(bin => bin.Low <= bin.Share && bin.Share <= bin.High && bin.Chance >= bin.From && bin.Chance <= bin.To);
    }, iter: 300);

    /// <summary>The published interval of 15 hits in 20, and the ends where one side can be solved by hand: 1 − 0.025^(1/10).</summary>
    [Theory]
    [InlineData(15, 20, 0.508954, 0.913429)]
    [InlineData(0, 10, 0, 0.308497)]
    [InlineData(10, 10, 0.691503, 1)]
    [InlineData(0, 0, 0, 1)]
    public void Interval_OfHits_IsTheExactOne(int hits, int count, double low, double high)
    {
        var interval = ExactBinomial.Interval(hits, count);

        ((double)interval.Low).ShouldBe(low, 0.000001);
        ((double)interval.High).ShouldBe(high, 0.000001);
    }

    [Fact]
    public void Record_WrittenAndRead_KeepsItsSeal()
    {
        var read = JsonSerializer.Deserialize<ForecastRecord>(JsonSerializer.Serialize(s_forecast, ModelJson.Options), ModelJson.Options)!;

        read.IsSealed().ShouldBeTrue();
        (read with { All = 0.7m }).IsSealed().ShouldBeFalse();
    }

    private static ForecastScore Score(ForecastRecord forecast, ForecastActuals actuals) => ForecastScoring.Of([forecast], actuals, TestContext.Current.CancellationToken);

    private static WardTitles Titles(string ward, params ImmutableArray<int> recognized) => new(ward, [.. recognized.Select(year => new TitleSpan(year))]);
}
