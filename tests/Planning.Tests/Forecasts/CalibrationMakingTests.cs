using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;

namespace ModelWard.Planning.Tests.Forecasts;

public sealed class CalibrationMakingTests
{
    private static readonly PracticeObservations s_none = new() { Through = 2030, FirstYear = 2025 };

    [Fact]
    public void Calibration_OfNothing_ProposesNothing()
    {
        var calibration = CalibrationMaking.Of(s_none, Uncertainty.Usual);

        calibration.Proposed.ShouldBe(Uncertainty.Usual);
        calibration.Settings.ShouldAllBe(setting => setting.Proposed == null && setting.Estimate == null && (setting.Verdict == CalibrationVerdict.TooFew || setting.Verdict == CalibrationVerdict.NotRecorded));
    }

    /// <summary>One observation fewer than the least, however clear: an estimate, and no proposal.</summary>
    [Fact]
    public void Slip_BelowTheLeastNumber_IsEstimatedAndNotProposed()
    {
        var few = CalibrationMaking.Of(s_none with { YearsHeld = 49, YearsLost = 20 }, Uncertainty.Usual).Of(UncertaintySetting.Slip);
        var enough = CalibrationMaking.Of(s_none with { YearsHeld = 50, YearsLost = 20 }, Uncertainty.Usual);

        (few.Verdict, few.Proposed, few.Estimate).ShouldBe((CalibrationVerdict.TooFew, null, 0.408163m));
        enough.Of(UncertaintySetting.Slip).Proposed.ShouldBe(0.4m);
        enough.Proposed.ShouldBe(Uncertainty.Usual with { Slip = 0.4m });
    }

    [Fact]
    public void WorksDelay_OfFinishedWorks_IsTheShareOfLateYears()
    {
        // 30 wards of one year; of them ten took two: 10 late years of 40.
        var delay = CalibrationMaking.Of(s_none with { Durations = [.. Enumerable.Range(0, 30).Select(w => new WorksYearsObserved($"W{w}", 1, w < 10 ? 2 : 1, true))] }, Uncertainty.Usual).Of(UncertaintySetting.WorksDelay);

        ((double)delay.Estimate!.Value).ShouldBe(0.25, 0.0001);
        delay.Observations.ShouldBe(40);
        delay.Verdict.ShouldBe(CalibrationVerdict.Keep);
    }

    /// <summary>Works that go on tell as much: none of 40 years of one-year works that never finished was in time.</summary>
    [Fact]
    public void WorksDelay_OfWorksThatNeverFinish_IsNearCertain()
    {
        var delay = CalibrationMaking.Of(s_none with { Durations = [.. Enumerable.Range(0, 10).Select(w => new WorksYearsObserved($"W{w}", 1, 4, false))] }, Uncertainty.Usual).Of(UncertaintySetting.WorksDelay);

        delay.Proposed!.Value.ShouldBeGreaterThan(0.99m);
        delay.Low!.Value.ShouldBeGreaterThan(0.9m);
    }

    [Fact]
    public void WardCost_FarFromMeanOne_IsSaidToHaveAnotherShape()
    {
        var costs = Costs(w => 1.4m + w % 5 * 0.1m);

        var lognormal = CalibrationMaking.Of(costs, Uncertainty.Usual).Of(UncertaintySetting.WardCostSpread);
        (lognormal.Verdict, lognormal.Proposed).ShouldBe((CalibrationVerdict.WrongShape, null));
        // 1.6 = (0.8 + 4 · 1.6 + 2.4) / 6.
        var pert = CalibrationMaking.Of(costs, Uncertainty.Usual with { WardCost = WardCost.Pert(0.8m, 1, 2.4m) });
        pert.Of(UncertaintySetting.WardCostMode).Proposed.ShouldBe(1.6m);
        pert.Proposed.WardCost.ShouldBe(WardCost.Pert(0.8m, 1.6m, 2.4m));
        CalibrationMaking.Of(costs, Uncertainty.Usual with { WardCost = WardCost.Pert(0.8m, 1, 1.5m) }).Of(UncertaintySetting.WardCostMode).Verdict.ShouldBe(CalibrationVerdict.WrongShape);
    }

    /// <summary>A ward whose payments fall in a year whose prices nobody knows tells nothing of its own cost.</summary>
    [Fact]
    public void WardCost_InAYearOfUnknownPrices_IsLeftOut() =>
        CalibrationMaking.Of(Costs(_ => 1) with { Prices = [] }, Uncertainty.Usual).Of(UncertaintySetting.WardCostSpread).Observations.ShouldBe(0);

    [Fact]
    public void Recruitment_OfYearsInWhichAllCame_TellsNothing()
    {
        var years = s_none with { Recruitment = [.. Enumerable.Range(2025, 9).Select(year => new RecruitmentObserved(year, 0.3m, true))] };

        var mean = CalibrationMaking.Of(years, Uncertainty.Usual).Of(UncertaintySetting.RecruitShortfallMean);
        (mean.Verdict, mean.Observations, mean.Estimate).ShouldBe((CalibrationVerdict.TooFew, 9, null));
    }

    /// <summary>Where every year is seen the most likely mean is the mean, and its interval is Student's.</summary>
    [Fact]
    public void Recruitment_OfYearsSeen_HasStudentsInterval()
    {
        ImmutableArray<decimal> shares = [0.1m, 0.2m, 0.3m, 0.2m, 0.25m, 0.15m, 0.2m, 0.2m];
        var years = s_none with { Recruitment = [.. shares.Select((share, y) => new RecruitmentObserved(2025 + y, share, false))] };

        var calibration = CalibrationMaking.Of(years, Uncertainty.Usual);
        var mean = calibration.Of(UncertaintySetting.RecruitShortfallMean);
        ((double)mean.Estimate!.Value).ShouldBe(0.2, 0.0001);
        // s = √(0.025 / 7) = 0.05976, t = 2.3646: ± 0.04996.
        ((double)mean.Low!.Value).ShouldBe(0.15004, 0.0001);
        ((double)mean.High!.Value).ShouldBe(0.24996, 0.0001);
        mean.Verdict.ShouldBe(CalibrationVerdict.Change);
        // Most likely, with n below the line: √(0.025 / 8).
        ((double)calibration.Of(UncertaintySetting.RecruitShortfallSpread).Estimate!.Value).ShouldBe(0.0559, 0.0001);
    }

    private static PracticeObservations Costs(Func<int, decimal> factor) => s_none with
    {
        Prices = [new YearPrices(2025, 100, 100)],
        Costs = [.. Enumerable.Range(0, 30).Select(w => new WorksCostObserved($"W{w}", 100, [new RealPayment(2025, 100 * factor(w))]))],
    };
}
