using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Words;

/// <summary>The model's own nouns in words.</summary>
public static class ModelWords
{
    /// <summary>A resource in one or two words, for tags.</summary>
    public static Phrase Tag(Resource resource) => resource switch
    {
        Resource.Capital => Phrases.CapitalShort,
        Resource.Works => Phrases.WorksCapShort,
        Resource.Equipment => Phrases.EquipmentCapShort,
        Resource.Upkeep => Phrases.UpkeepShort,
        Resource.Officers => Phrases.OfficersShort,
        Resource.FloorArea => Phrases.FloorAreaShort,
        Resource.Guidance => Phrases.GuidanceShort,
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>A resource within a sentence.</summary>
    public static Phrase InSentence(Resource resource) => resource switch
    {
        Resource.Capital => Phrases.CapitalLong,
        Resource.Works => Phrases.WorksCapLong,
        Resource.Equipment => Phrases.EquipmentCapLong,
        Resource.Upkeep => Phrases.UpkeepLong,
        Resource.Officers => Phrases.OfficersLong,
        Resource.FloorArea => Phrases.FloorAreaLong,
        Resource.Guidance => Phrases.GuidanceLong,
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>A policy, as a choice.</summary>
    public static Phrase Of(Policy policy) => policy switch
    {
        Policy.Readiness => Phrases.Readiness,
        Policy.Cheapest => Phrases.Cheapest,
        Policy.PeoplePerVnd => Phrases.PeoplePerVnd,
        Policy.Need => Phrases.GreatestNeed,
        Policy.DistrictBalanced => Phrases.DistrictBalanced,
        Policy.Manual => Phrases.Manual,
        Policy.Optimal => Phrases.Optimal,
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "No such policy."),
    };

    /// <summary>What the optimal policy aims at, as a choice.</summary>
    public static Phrase Of(Objective objective) => objective switch
    {
        Objective.Count => Phrases.ObjectiveCount,
        Objective.WardYears => Phrases.ObjectiveWardYears,
        Objective.PeopleYears => Phrases.ObjectivePeopleYears,
        Objective.Weights => Phrases.ObjectiveWeights,
        _ => throw new ArgumentOutOfRangeException(nameof(objective), objective, "No such objective."),
    };

    /// <summary>What is built at a station.</summary>
    public static Phrase Of(Works works) => works switch
    {
        Works.None => Phrases.NoWorks,
        Works.Repair => Phrases.Repair,
        Works.Extension => Phrases.Extension,
        Works.NewBuilding => Phrases.NewBuilding,
        _ => throw new ArgumentOutOfRangeException(nameof(works), works, "No such works."),
    };

    /// <summary>A group of risks.</summary>
    public static Phrase Of(FactorGroup group) => group switch
    {
        FactorGroup.Prices => Phrases.RiskPrices,
        FactorGroup.WardCosts => Phrases.RiskWardCosts,
        FactorGroup.WorksDelays => Phrases.RiskWorksDelays,
        FactorGroup.Staffing => Phrases.RiskStaffing,
        FactorGroup.FloorArea => Phrases.RiskFloorArea,
        FactorGroup.Budget => Phrases.RiskBudget,
        FactorGroup.Practice => Phrases.RiskPractice,
        FactorGroup.Assessment => Phrases.RiskAssessment,
        FactorGroup.Slips => Phrases.RiskSlips,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No such group of risks."),
    };

    /// <summary>What lifts a criterion's level.</summary>
    public static Phrase Of(CriterionKind kind) => kind switch
    {
        CriterionKind.Personnel => Phrases.KindPersonnel,
        CriterionKind.Facility => Phrases.KindFacility,
        CriterionKind.Equipment => Phrases.KindEquipment,
        CriterionKind.Practice => Phrases.KindPractice,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of criterion."),
    };

    /// <summary>Where a ward stands today.</summary>
    public static Phrase Of(Stage stage) => stage switch
    {
        Stage.NotStarted => Phrases.StageNotStarted,
        Stage.UnderWay => Phrases.StageUnderWay,
        Stage.Recognized => Phrases.StageRecognized,
        Stage.Declined => Phrases.StageDeclined,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
    };

    /// <summary>What a difficulty concerns.</summary>
    public static Phrase Of(DifficultyKind kind) => kind switch
    {
        DifficultyKind.Personnel => Phrases.DifficultyPersonnel,
        DifficultyKind.Facilities => Phrases.DifficultyFacilities,
        DifficultyKind.Investment => Phrases.DifficultyInvestment,
        DifficultyKind.Other => Phrases.DifficultyOther,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of difficulty."),
    };

    /// <summary>Why a ward starts in its year.</summary>
    public static Phrase Of(CohortReason reason) => reason switch
    {
        CohortReason.Pinned => Phrases.ReasonPinned,
        CohortReason.Earlier => Phrases.ReasonEarlier,
        CohortReason.Manual => Phrases.ReasonManual,
        CohortReason.Policy => Phrases.ReasonPolicy,
        CohortReason.Optimal => Phrases.ReasonOptimal,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    /// <summary>A group of criteria; a group that the product does not know stays as the catalogue writes it.</summary>
    public static string Group(string group, Texts texts) => group switch
    {
        "force" => texts[Phrases.GroupForce],
        "order" => texts[Phrases.GroupOrder],
        "administration" => texts[Phrases.GroupAdministration],
        "community" => texts[Phrases.GroupCommunity],
        "facilities" => texts[Phrases.GroupFacilities],
        _ => group,
    };

    /// <summary>An item of needs.</summary>
    public static Phrase Of(NeedItem item) => item switch
    {
        NeedItem.Officers => Phrases.ItemOfficers,
        NeedItem.Works => Phrases.ItemWorks,
        NeedItem.Equipment => Phrases.ItemEquipment,
        NeedItem.Guidance => Phrases.ItemGuidance,
        NeedItem.Upkeep => Phrases.ItemUpkeep,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No such item."),
    };

    /// <summary>What money is spent on.</summary>
    public static Phrase Of(MoneyUse use) => use switch
    {
        MoneyUse.Works => Phrases.ItemWorks,
        MoneyUse.Equipment => Phrases.ItemEquipment,
        MoneyUse.Upkeep => Phrases.ItemUpkeep,
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "No such use."),
    };

    /// <summary>A kind of event.</summary>
    public static Phrase Of(WardEventKind kind) => kind switch
    {
        WardEventKind.Imported => Phrases.KindImported,
        WardEventKind.Assessed => Phrases.KindAssessed,
        WardEventKind.NeedsChanged => Phrases.KindNeeds,
        WardEventKind.NeedsDerived => Phrases.KindDerived,
        WardEventKind.DifficultyReported => Phrases.KindReported,
        WardEventKind.DifficultyResolved => Phrases.KindResolved,
        WardEventKind.Committed => Phrases.KindCommitted,
        WardEventKind.ActualRecorded => Phrases.EventActualRecorded,
        WardEventKind.ActualCancelled => Phrases.EventActualCancelled,
        WardEventKind.Begun => Phrases.EventBegun,
        WardEventKind.OptionProposed => Phrases.EventOptionProposed,
        WardEventKind.OptionChosen => Phrases.EventOptionChosen,
        WardEventKind.OptionWithdrawn => Phrases.EventOptionWithdrawn,
        WardEventKind.SupportAsked => Phrases.EventSupportAsked,
        WardEventKind.SupportAnswered => Phrases.EventSupportAnswered,
        WardEventKind.ActionPlanned => Phrases.EventActionPlanned,
        WardEventKind.ActionChanged => Phrases.EventActionChanged,
        WardEventKind.SelfAssessed => Phrases.KindSelfAssessed,
        WardEventKind.Inspected => Phrases.KindInspected,
        WardEventKind.RemedyClosed => Phrases.KindRemedyClosed,
        WardEventKind.Recognized => Phrases.KindRecognized,
        WardEventKind.Reviewed => Phrases.KindReviewed,
        WardEventKind.Revoked => Phrases.KindRevoked,
        WardEventKind.Ended => Phrases.KindEnded,
        WardEventKind.Came => Phrases.KindCame,
        WardEventKind.Restored => Phrases.KindRestored,
        WardEventKind.Redistricted => Phrases.KindRedistricted,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of event."),
    };

    /// <summary>A kind of run.</summary>
    public static Phrase Of(RunKind kind) => kind switch
    {
        RunKind.Optimization => Phrases.RunOptimization,
        RunKind.Futures => Phrases.RunFutures,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of run."),
    };

    /// <summary>Where a run stands.</summary>
    public static Phrase Of(RunState state) => state switch
    {
        RunState.Waiting => Phrases.RunWaiting,
        RunState.Running => Phrases.RunRunning,
        RunState.Done => Phrases.RunDone,
        RunState.Cancelled => Phrases.RunCancelled,
        RunState.Failed => Phrases.RunFailed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state of a run."),
    };
}
