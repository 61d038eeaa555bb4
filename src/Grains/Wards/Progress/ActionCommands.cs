using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Adds a line to the action plan.</summary>
internal sealed record PlanCommand(PlanAction Plan, DateOnly Today)
    : ProgressWardCommand(Plan, WardEventKind.ActionPlanned, Today, new { Plan.Criterion, Plan.What, Plan.Unit, Plan.Due })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        CheckRoom("actions", state.Actions.Length, 1, WardAction.MostOfWard, faults);
        CheckCriterion(ward, Plan.Criterion, faults);
        faults.Prose("what", Plan.What, 1);
        faults.Text("unit", Plan.Unit, 1, WardAction.MostUnitCharacters);
        CheckDue(Plan.Due, faults);
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new()
    {
        Actions = [new WardAction(state.Actions.Length + 1, null, Plan.Criterion, Plan.What, Plan.Unit, Plan.Due, ActionStatus.Planned)],
    };

    /// <summary>Notes a fault unless the day is one by which something may be due.</summary>
    public static void CheckDue(DateOnly due, FaultList faults) =>
        faults.Require(due >= ActualCommand.FirstDay && due.Year <= LastYear, "due", $"{due:O}", $"a day from {ActualCommand.FirstDay:O} to {LastYear}-12-31");

    private const int LastYear = 2100;
}

/// <summary>Replaces a line of the action plan.</summary>
internal sealed record ChangeCommand(ChangeAction Changed, DateOnly Today)
    : ProgressWardCommand(Changed, WardEventKind.ActionChanged, Today, new { Changed.Number, Changed.What, Changed.Unit, Changed.Due, Changed.Status })
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        faults.Require(Find(state) is not null, "number", Changed.Number, "the number of an action of the ward");
        faults.Prose("what", Changed.What, 1);
        faults.Text("unit", Changed.Unit, 0, WardAction.MostUnitCharacters);
        PlanCommand.CheckDue(Changed.Due, faults);
        faults.Require(Enum.IsDefined(Changed.Status), "status", Changed.Status, EnumNames.Allowed<ActionStatus>());
    }

    /// <inheritdoc />
    public override ProgressChange Change(WardState state, Ward ward, DateTimeOffset now) => new()
    {
        Actions = [Find(state)! with { What = Changed.What, Unit = Changed.Unit, Due = Changed.Due, Status = Changed.Status }],
    };

    private WardAction? Find(WardState state) => state.Actions.FirstOrDefault(action => action.Number == Changed.Number);
}
