using ModelWard.Model;
using ModelWard.Planning.Forecasts;
using ModelWard.Planning.Tests.Futures;

namespace ModelWard.Planning.Tests.Forecasts;

/// <summary>Histories made with known settings by the product's own draws: the calibration finds the settings again, and with them forecasts hold what they promise.</summary>
public sealed class BackTestTests
{
    private const int Futures = 400, Replications = 2_048, Lead = 5, Calibrations = 12;

    /// <summary>What holds in the histories; what actuals do not record is off, so that what is left can be seen.</summary>
    private static readonly Uncertainty s_known = Uncertainty.None with
    {
        PriceDrift = 0.02m, PriceSpread = 0.06m, WardCost = WardCost.Lognormal(0.3m), WorksDelay = 0.3m, RecruitShortfall = new RecruitShortfall(0.12m, 0.06m), Slip = 0.04m,
    };

    /// <summary>What a planner set who trusts plans too much.</summary>
    private static readonly Uncertainty s_trusting = s_known with
    {
        PriceDrift = 0, PriceSpread = 0.01m, WardCost = WardCost.Lognormal(0.05m), WorksDelay = 0.05m, RecruitShortfall = new RecruitShortfall(0.02m, 0.02m), Slip = 0.005m,
    };

    private static readonly Lazy<KnownHistory> s_history = new(() => new KnownHistory(s_known));
    private static readonly Lazy<Calibration[]> s_whole = new(() => [.. Enumerable.Range(1, 200).Select(history => CalibrationMaking.Of(s_history.Value.Observe(KnownHistory.Years, history), s_known))]);

    /// <summary>Of 200 histories the 95 % interval holds the known setting in 181 at least, three standard errors below 190.</summary>
    [Theory]
    [InlineData(UncertaintySetting.PriceDrift, 0.02)]
    [InlineData(UncertaintySetting.PriceSpread, 0.06)]
    [InlineData(UncertaintySetting.WardCostSpread, 0.3)]
    [InlineData(UncertaintySetting.WorksDelay, 0.3)]
    [InlineData(UncertaintySetting.RecruitShortfallMean, 0.12)]
    [InlineData(UncertaintySetting.RecruitShortfallSpread, 0.06)]
    [InlineData(UncertaintySetting.Slip, 0.04)]
    public void Calibration_OfHistoriesWithKnownSettings_FindsThem(UncertaintySetting setting, double known)
    {
        Coverage.ShouldBeRight(known, history => Interval(s_whole.Value[history - 1].Of(setting)), most: 200);
        var (estimate, error) = (s_whole.Value.Average(one => (double)one.Of(setting).Estimate!.Value), Spread(setting) / Math.Sqrt(200));
        Math.Abs(estimate - known).ShouldBeLessThan(Math.Max(4 * error, known * 0.1), $"the mean estimate is {estimate}");
        TestContext.Current.SendDiagnosticMessage($"{setting}: mean {estimate}, spread {Spread(setting)}, held {s_whole.Value.Count(one => (double)one.Of(setting).Low!.Value <= known && known <= (double)one.Of(setting).High!.Value)}");
    }

    /// <summary>The same of a factor that overruns more often than not.</summary>
    [Fact]
    public void Calibration_OfAPertFactor_FindsItsMode()
    {
        var known = s_known with { WardCost = WardCost.Pert(0.8m, 1.1m, 2) };
        var history = new KnownHistory(known);

        Coverage.ShouldBeRight(1.1, one => Interval(CalibrationMaking.Of(history.Observe(KnownHistory.Years, one), known).Of(UncertaintySetting.WardCostMode)), most: 200);
    }

    /// <summary>Where the settings are right already, few are proposed to be changed: one in twenty at most, but for chance.</summary>
    [Fact]
    public void Calibration_OfRightSettings_SeldomProposesAnything() =>
        s_whole.Value.SelectMany(one => one.Settings).Count(setting => setting.Verdict == CalibrationVerdict.Change).ShouldBeLessThan(7 * 200 / 20 + 30);

    /// <summary>Without noise practice tells nothing but the plan.</summary>
    [Fact]
    public void Observation_OfAPracticeAsPlanned_IsThePlan()
    {
        var told = new KnownHistory(Uncertainty.None).Observe(KnownHistory.Years, 0);

        told.Prices.ShouldAllBe(year => Math.Abs(year.Paid - year.Planned) < 20);
        told.Costs.Length.ShouldBe(80);
        told.Costs.ShouldAllBe(ward => Math.Abs(ward.Paid.Sum(payment => payment.Amount) - ward.Planned) < 3);
        told.Durations.ShouldAllBe(works => works.IsFinished && works.Taken == works.Planned);
        // All that were wanted came in the first year; what is left of it for the next is not known any more.
        told.Recruitment.ShouldBe([new RecruitmentObserved(KnownHistory.FirstYear, 0, true)]);
        // Ward w starts in year w / 10 and is recognized w mod 3 years later; each year after that it holds the title.
        (told.YearsHeld, told.YearsLost).ShouldBe((Enumerable.Range(0, 80).Sum(w => KnownHistory.Years - 1 - w / 10 - w % 3), 0));
    }

    /// <summary>Halfway through, with works unfinished and few years, no setting is systematically off: late works are not lost because they are not finished.</summary>
    [Fact]
    public void Calibration_HalfwayThrough_StillFindsTheDelay() =>
        Coverage.ShouldBeRight((double)s_known.WorksDelay, history => Interval(CalibrationMaking.Of(s_history.Value.Observe(4, history), s_known).Of(UncertaintySetting.WorksDelay)), most: 200);

    /// <summary>P10 to P90 hold four fifths where settings are right, much less where they are not, and again where what a history tells was taken up.</summary>
    [Fact]
    public void Forecast_BySettings_HoldsWhatItPromisesOnlyIfTheyAreRight()
    {
        var truth = Enumerable.Range(0, Futures).Select(future => KnownHistory.Came(s_history.Value, 10_000 + future)).ToArray();
        var right = Score(new KnownHistory(s_known, Replications).Forecast(), truth);
        var wrong = Score(new KnownHistory(s_trusting, Replications).Forecast(), truth);
        var calibrated = Calibrated(s_trusting, truth);
        var withDrift = Calibrated(s_trusting with { PriceDrift = s_known.PriceDrift }, truth);

        TestContext.Current.SendDiagnosticMessage($"right {Told(right)}; wrong {Told(wrong)}; calibrated spend {calibrated.Average(one => one.Spend)}, recognized {calibrated.Average(one => one.Recognized)}, Brier {calibrated.Average(one => one.Brier.Score)}, reliability {calibrated.Average(one => one.Brier.Reliability)}; spend with the drift {withDrift.Average(one => one.Spend)}");
        // 400 futures: 0.8 ± 0.02, and P10 and P90 themselves come from 2,048.
        right.Spend.ShouldBeInRange(0.73m, 0.87m);
        right.Recognized.ShouldBeGreaterThan(0.75m);
        wrong.Spend.ShouldBeLessThan(0.5m);
        wrong.Recognized.ShouldBeLessThan(0.5m);
        // A history tells the drift of prices to 0.017 a year only, and five years of that are much of what is uncertain in the spend; wards do not hang on prices here.
        calibrated.Average(one => one.Spend).ShouldBeInRange(0.55m, 0.87m);
        withDrift.Average(one => one.Spend).ShouldBeGreaterThan(calibrated.Average(one => one.Spend));
        calibrated.ShouldAllBe(one => one.Spend > wrong.Spend);
        calibrated.Average(one => one.Recognized).ShouldBeInRange(0.75m, 0.9m);
        right.Brier.Reliability.ShouldBeLessThan(wrong.Brier.Reliability / 4);
        calibrated.ShouldAllBe(one => right.Brier.Score <= one.Brier.Score + 0.001m && one.Brier.Score < wrong.Brier.Score);
    }

    private static (decimal Spend, decimal Recognized, BrierScore Brier)[] Calibrated(Uncertainty present, ForecastActuals[] truth) =>
    [
        .. Enumerable.Range(1, Calibrations).Select(history => CalibrationMaking.Of(s_history.Value.Observe(KnownHistory.Years, history), present).Proposed)
            .Select(proposed => Score(new KnownHistory(proposed, Replications).Forecast(), truth)),
    ];

    private static string Told((decimal Spend, decimal Recognized, BrierScore Brier) score) =>
        $"spend {score.Spend}, recognized {score.Recognized}, Brier {score.Brier.Score} = {score.Brier.Reliability} − {score.Brier.Resolution} + {score.Brier.Uncertainty} + {score.Brier.WithinBins}";

    // The futures are histories apart from each other: each is scored with the one forecast, five years ahead.
    private static (decimal Spend, decimal Recognized, BrierScore Brier) Score(ForecastRecord forecast, ForecastActuals[] truth)
    {
        var (spend, recognized, brier) = (0, 0, new BrierTally());
        foreach (var came in truth)
        {
            var lead = ForecastScoring.Of([forecast], came).Leads.Single(one => one.Lead == Lead);
            spend += lead.Spend.Within;
            recognized += lead.Recognized.Within;
            var standing = came.Wards.Where(ward => ward.StandsIn(KnownHistory.FirstYear + Lead)).Select(ward => ward.Ward).ToHashSet();
            foreach (var ward in forecast.Wards) brier.Add(ward.Chances[Lead], standing.Contains(ward.Ward));
        }
        return ((decimal)spend / Futures, (decimal)recognized / Futures, brier.Score()!);
    }

    private static (decimal, decimal) Interval(SettingEstimate setting) => (setting.Low!.Value, setting.High!.Value);

    private static double Spread(UncertaintySetting setting) => MathNet.Numerics.Statistics.Statistics.StandardDeviation(s_whole.Value.Select(one => (double)one.Of(setting).Estimate!.Value));
}
