using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>
/// Estimates the settings of an uncertainty from practice and proposes those that practice speaks against. Nothing is proposed with fewer observations than the least, nor where the present value lies
/// within the 95 % interval. The same observations give the same bytes.
/// </summary>
public static class CalibrationMaking
{
    /// <summary>The fewest steps of prices, a year each.</summary>
    public const int LeastPriceSteps = 5;

    /// <summary>The fewest years of recruitment; of them two at least in which officers were missing.</summary>
    public const int LeastRecruitmentYears = 8;

    /// <summary>The fewest wards whose works are paid.</summary>
    public const int LeastWards = 20;

    /// <summary>The fewest works years.</summary>
    public const int LeastWorksYears = 30;

    /// <summary>The fewest years in which titles were held.</summary>
    public const int LeastYearsHeld = 50;

    // What has no estimate says nothing.
    private const int Fewest = 2;

    /// <summary>Calibrates.</summary>
    /// <param name="observations">What practice tells.</param>
    /// <param name="present">The uncertainty of the scenario.</param>
    public static Calibration Of(PracticeObservations observations, Uncertainty present)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(present);
        var prices = new PriceFit(observations.Prices, observations.FirstYear);
        var costs = new WardCostFit(observations.Costs, prices);
        var delays = new DelayFit(observations.Durations);
        var shortfall = new ShortfallFit(observations.Recruitment);
        var cost = present.WardCost;
        SettingEstimate[] settings =
        [
            Judge(UncertaintySetting.PriceDrift, present.PriceDrift, prices.Count, LeastPriceSteps, prices.Drift, -0.2m, 0.5m),
            Judge(UncertaintySetting.PriceSpread, present.PriceSpread, prices.Count, LeastPriceSteps, prices.Spread, 0, 0.5m),
            cost.Shape == WardCostShape.Lognormal ? Lognormal(cost, costs) : Pert(cost, costs),
            Judge(UncertaintySetting.WorksDelay, present.WorksDelay, delays.Count, LeastWorksYears, delays.Chance, 0, 1),
            Recruitment(UncertaintySetting.RecruitShortfallMean, present.RecruitShortfall.Mean, shortfall, shortfall.Mean),
            Recruitment(UncertaintySetting.RecruitShortfallSpread, present.RecruitShortfall.Spread, shortfall, shortfall.Spread),
            Unrecorded(UncertaintySetting.Attrition, present.Attrition),
            Unrecorded(UncertaintySetting.FloorAreaSpread, present.FloorAreaSpread),
            Unrecorded(UncertaintySetting.BudgetCutChance, present.BudgetCut.Chance),
            Unrecorded(UncertaintySetting.BudgetCutSize, present.BudgetCut.Size),
            Unrecorded(UncertaintySetting.PracticePace, present.PracticePace),
            Unrecorded(UncertaintySetting.PracticeNoise, present.PracticeNoise),
            Unrecorded(UncertaintySetting.AssessorNoise, present.AssessorNoise),
            Judge(UncertaintySetting.Slip, present.Slip, observations.YearsHeld, LeastYearsHeld, () => Slip(observations), 0, 1),
        ];
        return new Calibration
        {
            Through = observations.Through, Present = present, Proposed = settings.Where(setting => setting.Proposed is not null).Aggregate(present, TakenUp), Settings = [.. settings],
        }.Sealed();
    }

    private static SettingEstimate Lognormal(WardCost present, WardCostFit costs)
    {
        var judged = Judge(UncertaintySetting.WardCostSpread, present.Spread ?? WardCost.UsualSpread, costs.Count, LeastWards, costs.Spread, 0, 1);
        return judged.Verdict == CalibrationVerdict.TooFew || costs.HasMeanOne() ? judged : WrongShape(judged);
    }

    private static SettingEstimate Pert(WardCost present, WardCostFit costs)
    {
        var (low, high) = (present.Low ?? 1, present.High ?? 1);
        var judged = Judge(UncertaintySetting.WardCostMode, present.Mode ?? 1, costs.Count, LeastWards, () => costs.Mode((double)low, (double)high), low, high);
        return judged.Verdict == CalibrationVerdict.TooFew || costs.LiesWithin((double)low, (double)high) ? judged : WrongShape(judged);
    }

    private static SettingEstimate WrongShape(SettingEstimate judged) => judged with { Verdict = CalibrationVerdict.WrongShape, Proposed = null };

    // Years in which all that were wanted came bound the share, they do not tell it.
    private static SettingEstimate Recruitment(UncertaintySetting setting, decimal present, ShortfallFit shortfall, Func<Estimate> estimate) =>
        Judge(setting, present, shortfall.Seen < Fewest ? Math.Min(shortfall.Count, Fewest - 1) : shortfall.Count, LeastRecruitmentYears, estimate, 0, 1) with { Observations = shortfall.Count };

    private static Estimate Slip(PracticeObservations observations)
    {
        var (low, high) = ExactBinomial.Interval(observations.YearsLost, observations.YearsHeld);
        var share = (double)observations.YearsLost / observations.YearsHeld;
        return new Estimate(share, Chances.Error(share, observations.YearsHeld), (double)low, (double)high);
    }

    private static SettingEstimate Unrecorded(UncertaintySetting setting, decimal present) => new() { Setting = setting, Verdict = CalibrationVerdict.NotRecorded, Present = present };

    private static SettingEstimate Judge(UncertaintySetting setting, decimal present, int observations, int least, Func<Estimate> estimate, decimal lowest, decimal highest)
    {
        var judged = new SettingEstimate { Setting = setting, Verdict = CalibrationVerdict.TooFew, Present = present, Observations = observations, Least = least };
        if (observations < Fewest) return judged;
        var said = estimate();
        judged = judged with { Estimate = Shown.Six(said.Value), StandardError = said.Error is { } error ? Shown.Six(error) : null, Low = Shown.Six(said.Low), High = Shown.Six(said.High) };
        if (observations < least) return judged;
        return present >= judged.Low && present <= judged.High
            ? judged with { Verdict = CalibrationVerdict.Keep }
            : judged with { Verdict = CalibrationVerdict.Change, Proposed = Math.Clamp(judged.Estimate!.Value, lowest, highest) };
    }

    private static Uncertainty TakenUp(Uncertainty uncertainty, SettingEstimate setting)
    {
        var value = setting.Proposed!.Value;
        return setting.Setting switch
        {
            UncertaintySetting.PriceDrift => uncertainty with { PriceDrift = value },
            UncertaintySetting.PriceSpread => uncertainty with { PriceSpread = value },
            UncertaintySetting.WardCostSpread => uncertainty with { WardCost = uncertainty.WardCost with { Spread = value } },
            UncertaintySetting.WardCostMode => uncertainty with { WardCost = uncertainty.WardCost with { Mode = value } },
            UncertaintySetting.WorksDelay => uncertainty with { WorksDelay = value },
            UncertaintySetting.RecruitShortfallMean => uncertainty with { RecruitShortfall = uncertainty.RecruitShortfall with { Mean = value } },
            UncertaintySetting.RecruitShortfallSpread => uncertainty with { RecruitShortfall = uncertainty.RecruitShortfall with { Spread = value } },
            UncertaintySetting.Slip => uncertainty with { Slip = value },
            _ => throw new ArgumentOutOfRangeException(nameof(setting), setting.Setting, "Nothing is proposed of it."),
        };
    }
}
