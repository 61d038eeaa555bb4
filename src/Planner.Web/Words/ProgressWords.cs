using ModelWard.Model;

namespace ModelWard.Planner.Web.Words;

/// <summary>Words for what is planned and done in a ward.</summary>
public static class ProgressWords
{
    /// <summary>What an actual reports.</summary>
    public static Phrase Of(ActualItem item) => item switch
    {
        ActualItem.WorksPaid => Phrases.ItemWorksPaid,
        ActualItem.EquipmentPaid => Phrases.ItemEquipmentPaid,
        ActualItem.UpkeepPaid => Phrases.ItemUpkeepPaid,
        ActualItem.OfficersArrived => Phrases.ItemOfficersArrived,
        ActualItem.WorksProgress => Phrases.ItemWorksProgress,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No such item."),
    };

    /// <summary>An amount of an item with its unit.</summary>
    public static string Amount(ActualItem item, long amount, Texts texts) => item switch
    {
        ActualItem.WorksProgress => $"{texts.Number.Whole(amount)} %",
        ActualItem.OfficersArrived => $"{texts.Number.Whole(amount)} {texts[Phrases.UnitOfficers]}",
        _ => $"{texts.Number.Whole(amount)} {texts[Phrases.UnitMillions]}",
    };

    /// <summary>The unit in which an item is typed.</summary>
    public static Phrase Unit(ActualItem item) => item switch
    {
        ActualItem.WorksProgress => Phrases.PercentUnit,
        ActualItem.OfficersArrived => Phrases.UnitOfficers,
        _ => Phrases.UnitMillions,
    };

    /// <summary>Where an option stands.</summary>
    public static Phrase Of(OptionState state) => state switch
    {
        OptionState.Proposed => Phrases.OptionProposed,
        OptionState.Chosen => Phrases.OptionChosen,
        OptionState.Withdrawn => Phrases.OptionWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>How a support stands.</summary>
    public static Phrase Of(SupportStatus status) => status switch
    {
        SupportStatus.Asked => Phrases.SupportAsked,
        SupportStatus.Promised => Phrases.SupportPromised,
        SupportStatus.Given => Phrases.SupportGiven,
        SupportStatus.Refused => Phrases.SupportRefused,
        SupportStatus.Dropped => Phrases.SupportDropped,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };

    /// <summary>How an action stands.</summary>
    public static Phrase Of(ActionStatus status) => status switch
    {
        ActionStatus.Planned => Phrases.ActionPlanned,
        ActionStatus.InProgress => Phrases.ActionInProgress,
        ActionStatus.Done => Phrases.ActionDone,
        ActionStatus.Dropped => Phrases.ActionDropped,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
