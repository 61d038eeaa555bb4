using System.Collections.Immutable;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Help;

/// <summary>A word of the pages and what it means.</summary>
/// <param name="Key">Names it in ids.</param>
/// <param name="Name">The word.</param>
/// <param name="Means">What it means, in a sentence or two.</param>
public sealed record Term(string Key, Phrase Name, Phrase Means)
{
    /// <summary>A programme.</summary>
    public static readonly Term Programme = new("programme", Phrases.TermProgramme, Phrases.TermProgrammeMeans);

    /// <summary>A criterion.</summary>
    public static readonly Term Criterion = new("criterion", Phrases.TermCriterion, Phrases.TermCriterionMeans);

    /// <summary>A level.</summary>
    public static readonly Term Level = new("level", Phrases.TermLevel, Phrases.TermLevelMeans);

    /// <summary>Needs.</summary>
    public static readonly Term Needs = new("needs", Phrases.TermNeeds, Phrases.TermNeedsMeans);

    /// <summary>A stage.</summary>
    public static readonly Term Stage = new("stage", Phrases.TermStage, Phrases.TermStageMeans);

    /// <summary>Recognition.</summary>
    public static readonly Term Recognized = new("recognized", Phrases.TermRecognized, Phrases.TermRecognizedMeans);

    /// <summary>A scenario.</summary>
    public static readonly Term Scenario = new("scenario", Phrases.TermScenario, Phrases.TermScenarioMeans);

    /// <summary>A limit.</summary>
    public static readonly Term Limit = new("limit", Phrases.TermLimit, Phrases.TermLimitMeans);

    /// <summary>A policy.</summary>
    public static readonly Term Policy = new("policy", Phrases.TermPolicy, Phrases.TermPolicyMeans);

    /// <summary>A pin.</summary>
    public static readonly Term Pin = new("pin", Phrases.TermPin, Phrases.TermPinMeans);

    /// <summary>A milestone.</summary>
    public static readonly Term Milestone = new("milestone", Phrases.TermMilestone, Phrases.TermMilestoneMeans);

    /// <summary>A plan and its outcome.</summary>
    public static readonly Term Plan = new("plan", Phrases.TermPlan, Phrases.TermPlanMeans);

    /// <summary>A shortage.</summary>
    public static readonly Term Shortage = new("shortage", Phrases.TermShortage, Phrases.TermShortageMeans);

    /// <summary>Futures.</summary>
    public static readonly Term Futures = new("futures", Phrases.TermFutures, Phrases.TermFuturesMeans);

    /// <summary>Percentiles.</summary>
    public static readonly Term Percentile = new("percentile", Phrases.TermPercentile, Phrases.TermPercentileMeans);

    /// <summary>Ward-years.</summary>
    public static readonly Term WardYears = new("ward-years", Phrases.TermWardYears, Phrases.TermWardYearsMeans);

    /// <summary>Regret.</summary>
    public static readonly Term Regret = new("regret", Phrases.TermRegret, Phrases.TermRegretMeans);

    /// <summary>The gap.</summary>
    public static readonly Term Gap = new("gap", Phrases.TermGap, Phrases.TermGapMeans);

    /// <summary>The frontier.</summary>
    public static readonly Term Frontier = new("frontier", Phrases.TermFrontier, Phrases.TermFrontierMeans);

    /// <summary>Earned value.</summary>
    public static readonly Term EarnedValue = new("earned-value", Phrases.TermEarned, Phrases.TermEarnedMeans);

    /// <summary>The index of schedule performance.</summary>
    public static readonly Term SchedulePerformance = new("schedule-performance", Phrases.TermSpi, Phrases.TermSpiMeans);

    /// <summary>The index of cost performance.</summary>
    public static readonly Term CostPerformance = new("cost-performance", Phrases.TermCpi, Phrases.TermCpiMeans);

    /// <summary>Seed and fingerprint.</summary>
    public static readonly Term Fingerprint = new("fingerprint", Phrases.TermFingerprint, Phrases.TermFingerprintMeans);

    /// <summary>The version of the data.</summary>
    public static readonly Term Snapshot = new("snapshot", Phrases.TermSnapshot, Phrases.TermSnapshotMeans);

    /// <summary>All words, in the order in which a newcomer meets them.</summary>
    public static ImmutableArray<Term> All { get; } =
    [
        Programme, Criterion, Level, Needs, Stage, Recognized, Scenario, Limit, Policy, Pin, Milestone, Plan, Shortage, Futures, Percentile, WardYears,
        Regret, Gap, Frontier, EarnedValue, SchedulePerformance, CostPerformance, Fingerprint, Snapshot,
    ];
}
