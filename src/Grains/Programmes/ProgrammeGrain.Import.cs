using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Import;
using ModelWard.Model;
using ModelWard.Planning.Registers;

namespace ModelWard.Grains.Programmes;

/// <summary>The import, merged by a pure function.</summary>
internal sealed partial class ProgrammeGrain
{
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
        var present = Present();
        var merged = RegisterMerge.Merge(Code, _book?.Programme, present, tables);
        if (_book is null) DeactivateOnIdle();
        return new ImportPreview
        {
            SnapshotVersion = _book?.Version ?? 0,
            WardsAdded = merged.WardsAdded,
            WardsChanged = merged.Wards.Length - merged.WardsAdded,
            ProgrammeChanged = merged.ProgrammeChanged,
            Wards = [.. merged.Wards.Take(ImportPreview.MostWards).Select(ward => WardChanges.Of(present.GetValueOrDefault(ward.Code), ward))],
            Faults = [.. EndedRows(tables), .. merged.Faults],
        };
    }

    private async Task<ImportResult> Import(CommandHeader header, string hash, ImportTables tables, CancellationToken cancellationToken)
    {
        IReadOnlyList<ImportFault> faults = [];
        var (status, stored) = await Store(header, hash, Merged, cancellationToken);
        return stored is null ? Refuse(status) with { Faults = faults } : Done(stored);

        Task<ManyWards?> Merged(DateTimeOffset now)
        {
            var merged = RegisterMerge.Merge(Code, _book?.Programme, Present(), tables);
            faults = [.. EndedRows(tables), .. merged.Faults];
            return Task.FromResult(faults.Count == 0 && merged.Programme is { } programme
                ? new ManyWards(programme, merged.ProgrammeChanged, merged.WardsAdded, Events(header, hash, merged, now))
                : null);
        }
    }

    // A register of before an event would make its wards anew.
    private IEnumerable<ImportFault> EndedRows(ImportTables tables) =>
        from row in tables.Register ?? []
        let ended = _book?.Ended.GetValueOrDefault(row.Ward.Code)?.Ended
        where ended is not null
        select new ImportFault("register", row.Row, "code", row.Ward.Code, ended.Instead());

    private Dictionary<string, Ward> Present() => (_book?.Wards.Values ?? []).ToDictionary(view => view.Ward.Code, view => view.Ward, StringComparer.Ordinal);

    private Dictionary<string, WardEvent> Events(CommandHeader header, string hash, MergeResult merged, DateTimeOffset now)
    {
        var events = new Dictionary<string, WardEvent>(StringComparer.Ordinal);
        foreach (var ward in merged.Wards)
        {
            var before = _book?.Wards.GetValueOrDefault(ward.Code);
            events[ward.Code] = new WardEvent
            {
                Version = (before?.Version ?? 0) + 1,
                At = now,
                Actor = header.Actor,
                CommandId = header.CommandId,
                CommandHash = hash,
                Kind = WardEventKind.Imported,
                Before = before is null ? null : JsonSerializer.Serialize(before.Ward, ModelJson.Options),
                After = JsonSerializer.Serialize(ward, ModelJson.Options),
            };
        }
        return events;
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
