using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Forecasts;

/// <summary>Forecasts, scores and settings in words.</summary>
public static class ForecastWords
{
    // As many as settings are written with.
    private const int Places = 4;

    /// <summary>Why a forecast was made.</summary>
    public static string Occasion(ForecastOccasion occasion, string? quarter, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return occasion == ForecastOccasion.Adoption ? texts[Phrases.OccasionAdoption] : texts.Say(Phrases.OccasionQuarter, quarter?[^1..] ?? "", quarter?[..4] ?? "");
    }

    /// <summary>A lead time.</summary>
    public static string Lead(int? lead, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return lead switch { null => texts[Phrases.LeadAll], 0 => texts[Phrases.LeadSame], 1 => texts[Phrases.LeadOne], var years => texts.Say(Phrases.LeadMany, years) };
    }

    /// <summary>How often what came lay within the range: 4 of 5 (80%).</summary>
    public static string Within(RangeCoverage coverage, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return coverage.Share is { } share
            ? texts.Say(Phrases.CoverageWithin, texts.Number.Whole(coverage.Within), texts.Number.Whole(coverage.Figures), texts.Number.ChanceEnd(share))
            : texts[Phrases.NoneDash];
    }

    /// <summary>An interval of shares.</summary>
    public static string Interval(decimal low, decimal high, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Say(Phrases.ChanceBetween, texts.Number.ChanceEnd(low), texts.Number.ChanceEnd(high));
    }

    /// <summary>A bias in wards; a dash where nothing was scored.</summary>
    public static string BiasOfWards(ForecastBias? bias, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return bias is null ? texts[Phrases.NoneDash] : texts.Number.Difference(bias.Mean, 1);
    }

    /// <summary>A bias in VND billion; a dash where nothing was scored.</summary>
    public static string BiasOfSpend(ForecastBias? bias, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return bias is null ? texts[Phrases.NoneDash] : texts.Number.Difference(bias.Mean / 1000, 1);
    }

    /// <summary>A part of a score, four decimals; a dash where there is none.</summary>
    public static string Part(decimal? value, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return value is { } known ? texts.Number.Rounded(known, Places) : texts[Phrases.NoneDash];
    }

    /// <summary>A setting of the uncertainty.</summary>
    public static Phrase Of(UncertaintySetting setting) => setting switch
    {
        UncertaintySetting.PriceDrift => Phrases.SettingPriceDrift,
        UncertaintySetting.PriceSpread => Phrases.SettingPriceSpread,
        UncertaintySetting.WardCostSpread => Phrases.SettingWardCostSpread,
        UncertaintySetting.WardCostMode => Phrases.SettingWardCostMode,
        UncertaintySetting.WorksDelay => Phrases.SettingWorksDelay,
        UncertaintySetting.RecruitShortfallMean => Phrases.SettingShortfallMean,
        UncertaintySetting.RecruitShortfallSpread => Phrases.SettingShortfallSpread,
        UncertaintySetting.Attrition => Phrases.SettingAttrition,
        UncertaintySetting.FloorAreaSpread => Phrases.SettingFloorArea,
        UncertaintySetting.BudgetCutChance => Phrases.SettingCutChance,
        UncertaintySetting.BudgetCutSize => Phrases.SettingCutSize,
        UncertaintySetting.PracticePace => Phrases.SettingPace,
        UncertaintySetting.PracticeNoise => Phrases.SettingPracticeNoise,
        UncertaintySetting.AssessorNoise => Phrases.SettingAssessor,
        UncertaintySetting.Slip => Phrases.SettingSlip,
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, "No such setting."),
    };

    /// <summary>What a setting's observations are.</summary>
    public static Phrase Unit(UncertaintySetting setting) => setting switch
    {
        UncertaintySetting.PriceDrift or UncertaintySetting.PriceSpread => Phrases.CountedSteps,
        UncertaintySetting.WardCostSpread or UncertaintySetting.WardCostMode => Phrases.CountedWards,
        UncertaintySetting.WorksDelay => Phrases.CountedWorksYears,
        UncertaintySetting.Slip => Phrases.CountedTitleYears,
        _ => Phrases.CountedYears,
    };

    /// <summary>What comes of a setting, and why.</summary>
    public static Phrase Of(CalibrationVerdict verdict) => verdict switch
    {
        CalibrationVerdict.Change => Phrases.VerdictChange,
        CalibrationVerdict.Keep => Phrases.VerdictKeep,
        CalibrationVerdict.TooFew => Phrases.VerdictTooFew,
        CalibrationVerdict.NotRecorded => Phrases.VerdictNotRecorded,
        CalibrationVerdict.WrongShape => Phrases.VerdictWrongShape,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };
}
