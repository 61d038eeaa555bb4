using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Progress;

/// <summary>All that is planned and done in a ward.</summary>
internal sealed record ProgressAnswer(
    string Code, Stage Stage, int? Started, Needs Needs, ActualTotals Totals, IReadOnlyList<ActualAnswer> Actuals, ImmutableArray<CriterionOption> Options,
    ImmutableArray<Support> Supports, IReadOnlyList<ActionAnswer> Actions, long Version)
{
    /// <summary>The answer for a ward.</summary>
    /// <param name="view">The ward.</param>
    /// <param name="today">The day against which actions are overdue.</param>
    public static ProgressAnswer Of(WardView view, DateOnly today) => new(
        view.Ward.Code, view.Ward.Stage, view.Ward.Started, view.Ward.Needs, ActualTotals.Of(view.Actuals), [.. view.Actuals.Select(actual => new ActualAnswer(view.Ward.Code, view.Ward.District, actual))],
        view.Options, view.Supports, [.. view.Actions.Select(action => new ActionAnswer(view.Ward.Code, view.Ward.District, action, today))], view.Version);
}

/// <summary>An actual with its ward.</summary>
internal sealed record ActualAnswer
{
    private readonly Actual _actual;

    /// <summary>Takes the actual.</summary>
    public ActualAnswer(string ward, string district, Actual actual) => (Ward, District, _actual) = (ward, district, actual);

    public string Ward { get; }

    public string District { get; }

    public long Number => _actual.Number;

    public ActualItem Item => _actual.Item;

    public DateOnly On => _actual.On;

    /// <summary>VND million, officers or percent.</summary>
    public long Amount => _actual.Amount;

    public string? Source => _actual.Source;

    public string Note => _actual.Note;

    public DateTimeOffset RecordedAt => _actual.RecordedAt;

    public string RecordedBy => _actual.RecordedBy;

    public DateTimeOffset? CancelledAt => _actual.CancelledAt;

    public string? CancelReason => _actual.CancelReason;
}

/// <summary>A support with its ward.</summary>
internal sealed record SupportAnswer(string Ward, string District, Support Support);

/// <summary>An action with its ward.</summary>
internal sealed record ActionAnswer
{
    private readonly WardAction _action;
    private readonly DateOnly _today;

    /// <summary>Takes the action.</summary>
    public ActionAnswer(string ward, string district, WardAction action, DateOnly today) => (Ward, District, _action, _today) = (ward, district, action, today);

    public string Ward { get; }

    public string District { get; }

    public long Number => _action.Number;

    public long? Option => _action.Option;

    public string Criterion => _action.Criterion;

    public string What => _action.What;

    public string Unit => _action.Unit;

    public DateOnly Due => _action.Due;

    public ActionStatus Status => _action.Status;

    /// <summary>Whether it should have been done before today and is not.</summary>
    public bool Overdue => _action.IsOverdue(_today);
}
