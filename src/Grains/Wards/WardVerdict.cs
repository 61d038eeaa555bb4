using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>What a ward decides about a command.</summary>
/// <param name="Status">How the command comes out.</param>
/// <param name="Event">The event to append, or the one that the same command appended before; null unless done.</param>
/// <param name="IsRepeat">Whether the event is there already.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
internal sealed record WardVerdict(CommandStatus Status, WardEvent? Event, bool IsRepeat, IReadOnlyList<Fault> Faults)
{
    /// <summary>The command is allowed and this event records it.</summary>
    public static WardVerdict Append(WardEvent written) => new(CommandStatus.Done, written, false, []);

    /// <summary>The command was done before.</summary>
    public static WardVerdict Repeat(WardEvent first) => new(CommandStatus.Done, first, true, []);

    /// <summary>The command is refused.</summary>
    public static WardVerdict Refuse(CommandStatus status) => new(status, null, false, []);

    /// <summary>The command asks for something that is not allowed.</summary>
    public static WardVerdict Refuse(FaultList faults) => new(CommandStatus.Invalid, null, false, faults.Faults);
}
