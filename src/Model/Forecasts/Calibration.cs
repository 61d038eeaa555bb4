using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What actuals say of a scenario's uncertainty, setting by setting. It proposes and applies nothing: whoever takes it up changes a scenario, which then goes its own way to a decision.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Calibration")]
public sealed record Calibration
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all other fields.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>The last year that is over; later ones are not looked at.</summary>
    [Id(1)] public required int Through { get; init; }

    /// <summary>The uncertainty as it is.</summary>
    [Id(2)] public required Uncertainty Present { get; init; }

    /// <summary>The same with every proposal taken up.</summary>
    [Id(3)] public required Uncertainty Proposed { get; init; }

    /// <summary>Every setting, in the order of the fields.</summary>
    [Id(4)] public required ImmutableArray<SettingEstimate> Settings { get; init; }

    /// <summary>A setting.</summary>
    public SettingEstimate Of(UncertaintySetting setting) => Settings.Single(one => one.Setting == setting);

    /// <summary>The same with its fingerprint.</summary>
    public Calibration Sealed() => this with { Fingerprint = CanonicalJson.HashOf(JsonSerializer.SerializeToElement(this, ModelJson.Options), "fingerprint") };
}

/// <summary>One setting of the uncertainty beside what actuals say of it. All numbers in the unit of the setting, six decimal places.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SettingEstimate")]
public sealed record SettingEstimate
{
    /// <summary>The setting.</summary>
    [Id(0)] public required UncertaintySetting Setting { get; init; }

    /// <summary>What comes of it.</summary>
    [Id(1)] public required CalibrationVerdict Verdict { get; init; }

    /// <summary>The setting as it is.</summary>
    [Id(2)] public required decimal Present { get; init; }

    /// <summary>How many observations there are: years, wards or works years, see the model book.</summary>
    [Id(3)] public int Observations { get; init; }

    /// <summary>How many there must be at least; 0 where nothing records the setting.</summary>
    [Id(4)] public int Least { get; init; }

    /// <summary>What they say; null with fewer than two, and where they say nothing.</summary>
    [Id(5)] public decimal? Estimate { get; init; }

    /// <summary>Its standard error; null where the interval is not made from one.</summary>
    [Id(6)] public decimal? StandardError { get; init; }

    /// <summary>Lower end of its 95 % interval.</summary>
    [Id(7)] public decimal? Low { get; init; }

    /// <summary>Its upper end.</summary>
    [Id(8)] public decimal? High { get; init; }

    /// <summary>What is proposed: the estimate, within the range of the setting; null unless the verdict is <see cref="CalibrationVerdict.Change"/>.</summary>
    [Id(9)] public decimal? Proposed { get; init; }
}

/// <summary>What comes of a setting, and why.</summary>
[GenerateSerializer, Alias("ModelWard.CalibrationVerdict"), JsonConverter(typeof(JsonStringEnumConverter<CalibrationVerdict>))]
public enum CalibrationVerdict
{
    /// <summary>The present value lies outside the 95 % interval: the estimate is proposed.</summary>
    [JsonStringEnumMemberName("change")]
    Change,

    /// <summary>The present value lies within the interval: actuals do not speak against it.</summary>
    [JsonStringEnumMemberName("keep")]
    Keep,

    /// <summary>There are too few observations.</summary>
    [JsonStringEnumMemberName("tooFew")]
    TooFew,

    /// <summary>Nothing that is recorded tells of it.</summary>
    [JsonStringEnumMemberName("notRecorded")]
    NotRecorded,

    /// <summary>The present shape of the distribution cannot give what was observed.</summary>
    [JsonStringEnumMemberName("wrongShape")]
    WrongShape,
}

/// <summary>A number among the fields of <see cref="Uncertainty"/>.</summary>
[GenerateSerializer, Alias("ModelWard.UncertaintySetting"), JsonConverter(typeof(JsonStringEnumConverter<UncertaintySetting>))]
public enum UncertaintySetting
{
    /// <summary><see cref="Uncertainty.PriceDrift"/>.</summary>
    [JsonStringEnumMemberName("priceDrift")]
    PriceDrift,

    /// <summary><see cref="Uncertainty.PriceSpread"/>.</summary>
    [JsonStringEnumMemberName("priceSpread")]
    PriceSpread,

    /// <summary><see cref="WardCost.Spread"/> of a lognormal factor.</summary>
    [JsonStringEnumMemberName("wardCost.spread")]
    WardCostSpread,

    /// <summary><see cref="WardCost.Mode"/> of a PERT factor.</summary>
    [JsonStringEnumMemberName("wardCost.mode")]
    WardCostMode,

    /// <summary><see cref="Uncertainty.WorksDelay"/>.</summary>
    [JsonStringEnumMemberName("worksDelay")]
    WorksDelay,

    /// <summary><see cref="RecruitShortfall.Mean"/>.</summary>
    [JsonStringEnumMemberName("recruitShortfall.mean")]
    RecruitShortfallMean,

    /// <summary><see cref="RecruitShortfall.Spread"/>.</summary>
    [JsonStringEnumMemberName("recruitShortfall.spread")]
    RecruitShortfallSpread,

    /// <summary><see cref="Uncertainty.Attrition"/>.</summary>
    [JsonStringEnumMemberName("attrition")]
    Attrition,

    /// <summary><see cref="Uncertainty.FloorAreaSpread"/>.</summary>
    [JsonStringEnumMemberName("floorAreaSpread")]
    FloorAreaSpread,

    /// <summary><see cref="BudgetCut.Chance"/>.</summary>
    [JsonStringEnumMemberName("budgetCut.chance")]
    BudgetCutChance,

    /// <summary><see cref="BudgetCut.Size"/>.</summary>
    [JsonStringEnumMemberName("budgetCut.size")]
    BudgetCutSize,

    /// <summary><see cref="Uncertainty.PracticePace"/>.</summary>
    [JsonStringEnumMemberName("practicePace")]
    PracticePace,

    /// <summary><see cref="Uncertainty.PracticeNoise"/>.</summary>
    [JsonStringEnumMemberName("practiceNoise")]
    PracticeNoise,

    /// <summary><see cref="Uncertainty.AssessorNoise"/>.</summary>
    [JsonStringEnumMemberName("assessorNoise")]
    AssessorNoise,

    /// <summary><see cref="Uncertainty.Slip"/>.</summary>
    [JsonStringEnumMemberName("slip")]
    Slip,
}
