using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>A progress command as the ward decides it: what it changes, from which follows what it replaces.</summary>
/// <param name="Asked">The command.</param>
/// <param name="Kind">Kind of the event that records it.</param>
/// <param name="Today">The day in Viet Nam.</param>
/// <param name="Content">What it asks for, for its hash.</param>
internal abstract record ProgressWardCommand(ProgressCommand Asked, WardEventKind Kind, DateOnly Today, object Content)
    : WardCommand(Asked.Header, CommandHash.Of(EnumNames.Of(Kind), Asked.Header.Actor, Content), Kind)
{
    /// <summary>The command that decides about what is asked.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="today">The day in Viet Nam.</param>
    /// <param name="sources">The programme's sources of money.</param>
    public static ProgressWardCommand Of(ProgressCommand asked, DateOnly today, ImmutableArray<MoneySource> sources) => asked switch
    {
        RecordActual record => new ActualCommand(record, today, sources),
        CancelActual cancel => new CancelCommand(cancel, today),
        BeginWard begin => new BeginCommand(begin, today),
        ProposeOption propose => new ProposeCommand(propose, today),
        ChooseOption choose => new ChooseCommand(choose, today),
        WithdrawOption withdraw => new WithdrawCommand(withdraw, today),
        AskSupport ask => new AskCommand(ask, today),
        AnswerSupport answer => new AnswerCommand(answer, today),
        PlanAction plan => new PlanCommand(plan, today),
        ChangeAction change => new ChangeCommand(change, today),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked.GetType().Name, "No such command of progress."),
    };

    /// <summary>What an allowed command changes.</summary>
    public abstract ProgressChange Change(WardState state, Ward ward, DateTimeOffset now);

    /// <inheritdoc />
    // The time of an entry does not tell which entries are replaced.
    public sealed override string? Before(WardState state, Ward ward) => ProgressFold.Before(state, ward, Change(state, ward, DateTimeOffset.UnixEpoch));

    /// <inheritdoc />
    public sealed override string After(WardState state, DateTimeOffset now) => Json(Change(state, state.Ward!, now));

    /// <summary>Notes a fault unless the day is one that has come.</summary>
    protected void CheckCome(string path, DateOnly day, DateOnly first, FaultList faults) =>
        faults.Require(day >= first && day <= Today, path, $"{day:O}", $"a day from {first:O} to {Today:O}, today in Viet Nam");

    /// <summary>Notes a fault unless the ward has a level for the criterion.</summary>
    protected static bool CheckCriterion(Ward ward, string? criterion, FaultList faults) =>
        faults.Require(criterion is not null && ward.Levels[criterion] is not null, "criterion", criterion, "the code of a criterion that the ward has a level for");

    /// <summary>Notes a fault when a list of the ward is full.</summary>
    protected static void CheckRoom(string path, int present, int added, int most, FaultList faults) =>
        faults.Require(present + added <= most, path, present + added, $"at most {most} of a ward");
}
