using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Import;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>The import: merged by a pure function, stored in one transaction, then shown and told to the wards.</summary>
internal sealed partial class ProgrammeGrain
{
    // Ward commands may overtake an import between reading the wards and storing it; each attempt takes milliseconds.
    private const int MostAttempts = 20;

    /// <inheritdoc />
    public async Task<ImportResult> Import(CommandHeader header, ImportTables tables, CancellationToken cancellationToken)
    {
        var headerFaults = CommandValidation.Check(header);
        if (!headerFaults.None) return Refuse(headerFaults);
        try
        {
            return await Import(header, CommandHash.Of("import", header.Actor, tables), tables, cancellationToken);
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<ImportPreview> PreviewImport(ImportTables tables, CancellationToken cancellationToken)
    {
        await ReadAll(cancellationToken);
        var present = _book?.Wards ?? ImmutableDictionary<string, WardView>.Empty;
        var merged = RegisterMerge.Merge(Code, _book?.Programme, present, tables);
        if (_book is null) DeactivateOnIdle();
        return new ImportPreview
        {
            SnapshotVersion = _book?.Version ?? 0,
            WardsAdded = merged.WardsAdded,
            WardsChanged = merged.Wards.Length - merged.WardsAdded,
            ProgrammeChanged = merged.ProgrammeChanged,
            Wards = [.. merged.Wards.Take(ImportPreview.MostWards).Select(ward => WardChanges.Of(present.GetValueOrDefault(ward.Code)?.Ward, ward))],
            Faults = merged.Faults,
        };
    }

    private async Task<ImportResult> Import(CommandHeader header, string hash, ImportTables tables, CancellationToken cancellationToken)
    {
        if (await store.Find(Code, header.CommandId, cancellationToken) is { } first)
            return first.CommandHash == hash ? Done(first) : Refuse(CommandStatus.IdReused);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await ReadAll(cancellationToken);
            if (header.IfVersion is { } version && version != (_book?.Version ?? 0)) return Refuse(CommandStatus.Stale);
            var merged = RegisterMerge.Merge(Code, _book?.Programme, _book?.Wards ?? ImmutableDictionary<string, WardView>.Empty, tables);
            if (merged.Programme is not { } programme) return Refuse(CommandStatus.Invalid) with { Faults = merged.Faults };
            var import = Next(header, hash, programme, merged);
            var events = Events(import, merged);
            await GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Programmes).Add(Code, cancellationToken);
            switch (await store.Write(import, events, cancellationToken))
            {
                case ImportStatus.Written:
                    Show(import, events);
                    await Tell(events.Keys);
                    return Done(import);
                case ImportStatus.CommandIdTaken:
                    return Refuse(CommandStatus.IdReused);
            }
        }
        throw new InvalidOperationException($"The import {header.CommandId} of {Code} was overtaken {MostAttempts} times; nothing was changed.");
    }

    private ProgrammeImport Next(CommandHeader header, string hash, Programme programme, MergeResult merged)
    {
        var step = merged.ProgrammeChanged ? 1 : 0;
        return new ProgrammeImport
        {
            Number = _imports + 1,
            Version = (_book?.ProgrammeVersion ?? 0) + step,
            At = time.GetUtcNow(),
            Actor = header.Actor,
            CommandId = header.CommandId,
            CommandHash = hash,
            Programme = programme,
            SnapshotVersion = (_book?.Version ?? 0) + step + merged.Wards.Length,
            WardsAdded = merged.WardsAdded,
            WardsChanged = merged.Wards.Length - merged.WardsAdded,
            ProgrammeChanged = merged.ProgrammeChanged,
        };
    }

    private Dictionary<string, WardEvent> Events(ProgrammeImport import, MergeResult merged)
    {
        var events = new Dictionary<string, WardEvent>(StringComparer.Ordinal);
        foreach (var ward in merged.Wards)
        {
            var before = _book?.Wards.GetValueOrDefault(ward.Code);
            events[ward.Code] = new WardEvent
            {
                Version = (before?.Version ?? 0) + 1,
                At = import.At,
                Actor = import.Actor,
                CommandId = import.CommandId,
                CommandHash = import.CommandHash,
                Kind = WardEventKind.Imported,
                Before = before is null ? null : JsonSerializer.Serialize(before.Ward, ModelJson.Options),
                After = JsonSerializer.Serialize(ward, ModelJson.Options),
            };
        }
        return events;
    }

    // The wards are folded here too, at once, so that no snapshot ever shows half an import.
    private void Show(ProgrammeImport import, Dictionary<string, WardEvent> events)
    {
        _imports = import.Number;
        _book ??= new SnapshotBook(import.Programme, import.Version);
        _book.Take(import.Programme, import.Version);
        foreach (var (code, added) in events)
            Take(_book, WardFold.Fold(WardState.Of(_book.Wards.GetValueOrDefault(code)), added).View()!);
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
            log.LogWarning(exception, "Not every ward of {Programme} could be told of an import; they are read again soon.", Code);
        }
    }

    private static ImportResult Done(ProgrammeImport import) =>
        new(CommandStatus.Done, import.SnapshotVersion, import.WardsAdded, import.WardsChanged, import.ProgrammeChanged, []);

    private ImportResult Refuse(CommandStatus status)
    {
        // A programme that nobody imported is let go; its key may be anything.
        if (_book is null) DeactivateOnIdle();
        return new ImportResult(status, _book?.Version ?? 0, 0, 0, false, []);
    }

    private ImportResult Refuse(FaultList faults) => Refuse(CommandStatus.Invalid) with
    {
        Faults = [.. faults.Faults.Select(fault => new ImportFault("", 0, fault.Path, fault.Value, fault.Allowed))],
    };
}
