using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;

namespace ModelWard.Grains.Programmes;

/// <summary>How a change of many wards at once is stored: in one transaction, then shown and told to the wards.</summary>
internal sealed partial class ProgrammeGrain
{
    // Ward commands may overtake it between reading the wards and storing it; each attempt takes milliseconds.
    private const int MostAttempts = 20;

    /// <summary>Stores a change of many wards.</summary>
    /// <param name="header">Who asks for it.</param>
    /// <param name="hash">What tells a repeat from another command under the same id.</param>
    /// <param name="make">Makes it of the wards as they are stored now; null when it is not allowed.</param>
    /// <param name="cancellationToken">Calls it off; then nothing is stored.</param>
    /// <returns>What is stored under the command's id, now or before; null unless done.</returns>
    private async Task<(CommandStatus Status, ProgrammeImport? Stored)> Store(
        CommandHeader header, string hash, Func<DateTimeOffset, Task<ManyWards?>> make, CancellationToken cancellationToken)
    {
        if (await store.Find(Code, header.CommandId, cancellationToken) is { } first)
            return first.CommandHash == hash ? (CommandStatus.Done, first) : (CommandStatus.IdReused, null);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await ReadAll(cancellationToken);
            if (header.IfVersion is { } version && version != (_book?.Version ?? 0)) return (CommandStatus.Stale, null);
            var now = time.GetUtcNow();
            if (await make(now) is not { } wards) return (CommandStatus.Invalid, null);
            var import = Next(header, hash, wards, now);
            await GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Programmes).Add(Code, cancellationToken);
            switch (await store.Write(import, wards.Events, wards.Scenarios, cancellationToken))
            {
                case ImportStatus.Written:
                    Show(import, wards.Events);
                    await Tell(wards.Events.Keys);
                    return (CommandStatus.Done, import);
                case ImportStatus.CommandIdTaken:
                    return (CommandStatus.IdReused, null);
            }
        }
        throw new InvalidOperationException($"The command {header.CommandId} of {Code} was overtaken {MostAttempts} times; nothing was changed.");
    }

    private ProgrammeImport Next(CommandHeader header, string hash, ManyWards wards, DateTimeOffset now)
    {
        var step = wards.ProgrammeChanged ? 1 : 0;
        return new ProgrammeImport
        {
            Number = _imports + 1,
            Version = (_book?.ProgrammeVersion ?? 0) + step,
            At = now,
            Actor = header.Actor,
            CommandId = header.CommandId,
            CommandHash = hash,
            Programme = wards.Programme,
            SnapshotVersion = (_book?.Version ?? 0) + step + wards.Events.Count,
            WardsAdded = wards.WardsAdded,
            WardsChanged = wards.Events.Count - wards.WardsAdded,
            ProgrammeChanged = wards.ProgrammeChanged,
            Reorganization = wards.Reorganization,
        };
    }

    // The wards are folded here too, at once, so that no snapshot ever shows half a change.
    private void Show(ProgrammeImport import, IReadOnlyDictionary<string, WardEvent> events)
    {
        _imports = import.Number;
        _book ??= new SnapshotBook(import.Programme, import.Version);
        _book.Take(import.Programme, import.Version);
        foreach (var (code, added) in events)
            Take(_book, Folded(_book.Find(code), added));
        if (import.Reorganization is not null) _reorganizations = _reorganizations.Add(import);
    }

    private static WardView Folded(WardView? before, WardEvent added) => Viewed(before, WardFold.Fold(WardState.Of(before), added));

    // No change of many wards is a step of recognition, of which a view holds only where it stands.
    private static WardView Viewed(WardView? before, WardState ward)
    {
        var after = ward.View()!;
        return before?.Ward.Stage == after.Ward.Stage ? after with { Recognition = before.Recognition } : after;
    }

    // Stored is stored: a ward that cannot be told now is caught up when the wards are read again.
    private async Task Tell(IEnumerable<string> codes)
    {
        try
        {
            await Wards.Refresh(Code, codes, CancellationToken.None);
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "Not every ward of {Programme} could be told of a change; they are read again soon.", Code);
        }
    }
}
