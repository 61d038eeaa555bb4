using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>What progress commands write in a ward without a silo: entries as the grain would make them; needs follow from actuals alone.</summary>
internal static class StandinProgress
{
    public static WardEventKind Kind(ProgressCommand command) => command switch
    {
        RecordActual => WardEventKind.ActualRecorded,
        CancelActual => WardEventKind.ActualCancelled,
        BeginWard => WardEventKind.Begun,
        ProposeOption => WardEventKind.OptionProposed,
        ChooseOption => WardEventKind.OptionChosen,
        WithdrawOption => WardEventKind.OptionWithdrawn,
        AskSupport => WardEventKind.SupportAsked,
        AnswerSupport => WardEventKind.SupportAnswered,
        PlanAction => WardEventKind.ActionPlanned,
        _ => WardEventKind.ActionChanged,
    };

    public static ProgressChange Change(ProgressCommand command, WardView view, DateTimeOffset now)
    {
        var basis = view.Basis ?? NeedsBasis.At(view.Ward.Needs, view.Version);
        switch (command)
        {
            case RecordActual one:
                var actual = new Actual(view.Version + 1, one.Item, one.On, one.Amount, one.Source, one.Note, now, one.Header.Actor);
                return new() { Needs = basis.Left([.. view.Actuals, actual]), Basis = basis, Actuals = [actual] };
            case CancelActual one:
                return new() { Actuals = [view.Actuals.Single(actual => actual.Number == one.Number) with { CancelledAt = now, CancelReason = one.Reason }] };
            case BeginWard one:
                return new() { Stage = new StageChange(Stage.UnderWay, one.Year, null) };
            case ProposeOption one:
                return new()
                {
                    Options =
                    [
                        new CriterionOption
                        {
                            Number = view.Options.Length + 1, Criterion = one.Criterion, Kind = one.Kind, Title = one.Title, Cost = one.Cost, Officers = one.Officers, Months = one.Months,
                            Works = one.Works, FloorArea = one.FloorArea, Supports = one.Supports,
                        },
                    ],
                };
            case ChooseOption one:
                return new() { Options = [Option(view, one.Number) with { State = OptionState.Chosen, ChosenAt = view.Version + 1 }] };
            case WithdrawOption one:
                return new() { Options = [Option(view, one.Number) with { State = OptionState.Withdrawn }] };
            case AskSupport one:
                return new() { Supports = [new Support(view.Supports.Length + 1, null, one.Criterion, one.Department, one.Text, SupportStatus.Asked, one.On, "")] };
            case AnswerSupport one:
                return new() { Supports = [view.Supports.Single(support => support.Number == one.Number) with { Status = one.Status, On = one.On, Note = one.Note }] };
            case PlanAction one:
                return new() { Actions = [new WardAction(view.Actions.Length + 1, null, one.Criterion, one.What, one.Unit, one.Due, ActionStatus.Planned)] };
            case ChangeAction one:
                return new() { Actions = [view.Actions.Single(action => action.Number == one.Number) with { What = one.What, Unit = one.Unit, Due = one.Due, Status = one.Status }] };
            default:
                throw new NotSupportedException(command.GetType().Name);
        }
    }

    public static WardView Fold(WardView view, ProgressChange change) => view with
    {
        Ward = view.Ward with { Needs = change.Needs ?? view.Ward.Needs, Stage = change.Stage?.Stage ?? view.Ward.Stage, Started = change.Stage?.Started ?? view.Ward.Started },
        Basis = change.Basis ?? view.Basis,
        Actuals = Merged(view.Actuals, change.Actuals, one => one.Number),
        Options = Merged(view.Options, change.Options, one => one.Number),
        Supports = Merged(view.Supports, change.Supports, one => one.Number),
        Actions = Merged(view.Actions, change.Actions, one => one.Number),
    };

    private static CriterionOption Option(WardView view, long number) => view.Options.Single(option => option.Number == number);

    private static ImmutableArray<T> Merged<T>(ImmutableArray<T> present, ImmutableArray<T>? changed, Func<T, long> number) =>
        changed is not { } entries ? present : [.. present.Where(one => entries.All(other => number(other) != number(one))).Concat(entries).OrderBy(number)];
}
