using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Decides about ward commands: a pure function of state, command, what the id did before, and time.</summary>
internal static class WardDecision
{
    /// <summary>Decides in this order: header, ward, repeat, whether it has ended, version, content.</summary>
    /// <param name="state">The ward as it is.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="first">The event stored under the command's id; null when there is none.</param>
    /// <param name="now">The time the event is stored under.</param>
    public static WardVerdict Decide(WardState state, WardCommand command, WardEvent? first, DateTimeOffset now)
    {
        var faults = CommandValidation.Check(command.Header);
        if (!faults.None) return WardVerdict.Refuse(faults);
        if (state.Ward is not { } ward) return WardVerdict.Refuse(CommandStatus.NotFound);
        if (first is not null)
            return first.CommandHash == command.Hash ? WardVerdict.Repeat(first) : WardVerdict.Refuse(CommandStatus.IdReused);
        if (state.Ended is { } ended) return new WardVerdict(CommandStatus.OutOfOrder, null, false, [Fault.Of("ward", ward.Code, ended.Instead())]);
        if (command.Header.IfVersion is { } version && version != state.Version) return WardVerdict.Refuse(CommandStatus.Stale);
        command.Check(state, ward, faults);
        return faults.None ? WardVerdict.Append(Event(state, ward, command, now)) : WardVerdict.Refuse(faults);
    }

    private static WardEvent Event(WardState state, Ward ward, WardCommand command, DateTimeOffset now) => new()
    {
        Version = state.Version + 1,
        At = now,
        Actor = command.Header.Actor,
        CommandId = command.Header.CommandId,
        CommandHash = command.Hash,
        Kind = command.Kind,
        Before = command.Before(state, ward),
        After = command.After(state, now),
        Evidence = command.Evidence,
    };
}
