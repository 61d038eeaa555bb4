using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>Mergers, splits and renamings of units: looked at, and applied in one transaction with the scenarios that they carry over (decision 0025).</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public async Task<ReorganizationAnswer> PreviewReorganization(ReorganizationEvent happening, CancellationToken cancellationToken)
    {
        if (_book?.Snapshot is not { } snapshot)
        {
            DeactivateOnIdle();
            return new ReorganizationAnswer(false, null, []);
        }
        var faults = new FaultList();
        var scenarios = await OpenScenarios(snapshot, scenario => scenario.Read(cancellationToken), cancellationToken);
        var preview = Previewing.Of(snapshot, happening, scenarios.ToDictionary(view => view.Id, view => view.Scenario, StringComparer.Ordinal), faults);
        return new ReorganizationAnswer(true, preview, faults.Faults);
    }

    /// <inheritdoc />
    public Task<ReorganizationResult> ApplyReorganization(CommandHeader header, ReorganizationEvent happening, CancellationToken cancellationToken) =>
        Reorganize(header, CommandHash.Of("reorganize", header.Actor, happening), (hash, now, faults) => Applied(header, hash, happening, now, faults, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public async Task<AppliedEvents> Reorganizations(CancellationToken cancellationToken)
    {
        if (_book is not { } book)
        {
            DeactivateOnIdle();
            return new AppliedEvents(false, 0, []);
        }
        var (last, rows) = (LastInForce, _reorganizations);
        var faults = new FaultList();
        if (last is not null) await CheckUndo(book, last, scenario => scenario.Read(cancellationToken), faults, cancellationToken);
        return new AppliedEvents(true, book.Version,
        [
            .. rows.Reverse().Where(row => row.Reorganization!.Event is not null).Select(row => Said(row, rows) switch
            {
                { Undone: null } said when row == last => said with { MayBeUndone = faults.None, Why = faults.Faults },
                { Undone: null } said => said with { Why = [LaterFault(row, last!)] },
                var said => said,
            }),
        ]);
    }

    /// <inheritdoc />
    public Task<EndedWard?> FindEnded(string code, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(_book?.Ended.GetValueOrDefault(code)?.Ended);
    }

    /// <summary>The reorganizations that are in force, oldest first.</summary>
    private ImmutableArray<EventInForce> InForce =>
        [.. _reorganizations.Where(row => row.Reorganization!.Event is not null && !IsUndone(row, _reorganizations)).Select(row => new EventInForce(row.Number, row.At, row.Reorganization!.Event!))];

    private ProgrammeImport? LastInForce => _reorganizations.LastOrDefault(row => row.Reorganization!.Event is not null && !IsUndone(row, _reorganizations));

    private async Task<ReorganizationResult> Reorganize(
        CommandHeader header, string hash, Func<string, DateTimeOffset, FaultList, Task<ManyWards?>> make, CancellationToken cancellationToken)
    {
        var faults = CommandValidation.Check(header);
        if (!faults.None) return new ReorganizationResult(CommandStatus.Invalid, null, _book?.Version ?? 0, faults.Faults);
        if (_book is null)
        {
            DeactivateOnIdle();
            return new ReorganizationResult(CommandStatus.NotFound, null, 0, []);
        }
        try
        {
            var (status, stored) = await Store(header, hash, Made, cancellationToken);
            if (stored is null) return new ReorganizationResult(status, null, _book.Version, status == CommandStatus.Invalid ? faults.Faults : []);
            // A repeat tells them too: the first may have been cut short before it did.
            await Tell(stored.Reorganization!);
            var applied = stored.Reorganization!.Undoes is { } number ? _reorganizations.First(row => row.Number == number) : stored;
            return new ReorganizationResult(CommandStatus.Done, Said(applied, _reorganizations), stored.SnapshotVersion, []);
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }

        Task<ManyWards?> Made(DateTimeOffset now)
        {
            faults = new FaultList();
            return make(hash, now, faults);
        }
    }

    private async Task<ManyWards?> Applied(CommandHeader header, string hash, ReorganizationEvent happening, DateTimeOffset now, FaultList faults, CancellationToken cancellationToken)
    {
        var snapshot = _book!.Snapshot;
        if (Succession.Of(snapshot, happening, "", faults) is not { } succession || Reorganizing.Apply(snapshot, succession, "", faults) is not { } applied) return null;
        var scenarios = new List<StoredScenarioEvent>();
        // Read as they are stored: one that a crash kept from being told would be overtaken again and again.
        foreach (var view in await OpenScenarios(snapshot, scenario => scenario.Refresh(cancellationToken), cancellationToken))
        {
            var mapped = ScenarioMapping.Of(view.Scenario, snapshot, applied.After, succession, $"scenarios.{view.Id}.", faults);
            if (mapped is not null && !ReferenceEquals(mapped.Scenario, view.Scenario)) scenarios.Add(CarriedOver(header, hash, view, JsonSerializer.Serialize(mapped.Scenario, ModelJson.Options), now));
        }
        if (!faults.None) return null;
        var wards = new ReorganizedWards(_book, header, hash, now);
        wards.Apply(applied.Applied, succession, (await decisions.All(Code, cancellationToken)).LastOrDefault()?.Id);
        return Stored(wards, applied.After.Programme, new KeptReorganization
        {
            Event = happening,
            Ended = wards.Of(WardEventKind.Ended),
            Came = wards.Of(WardEventKind.Came),
            Redistricted = applied.Applied.Redistricted,
            Scenarios = Versions(scenarios),
            DistrictsBefore = applied.Applied.DistrictsBefore,
        }, scenarios);
    }

    private ManyWards Stored(ReorganizedWards wards, Programme after, KeptReorganization kept, IReadOnlyList<StoredScenarioEvent> scenarios) =>
        new(after, !after.Districts.SequenceEqual(_book!.Programme.Districts), wards.Added, wards.Events) { Reorganization = kept, Scenarios = scenarios };

    private static ImmutableArray<KeptVersion> Versions(IEnumerable<StoredScenarioEvent> scenarios) => [.. scenarios.Select(added => new KeptVersion(added.Scenario, added.Version))];

    private StoredScenarioEvent CarriedOver(CommandHeader header, string hash, ScenarioView view, string after, DateTimeOffset now) => new(
        view.Id, view.Version + 1, StoredWardEvent.Moment(now), header.Actor, header.CommandId, hash, Code, StoredScenarioEvent.Reorganized, null,
        JsonSerializer.Serialize(view.Scenario, ModelJson.Options), after);

    // Those that are decided on, or were, stay as they are; those that do not fit the wards today would not fit them after the event.
    private async Task<IReadOnlyList<ScenarioView>> OpenScenarios(Snapshot snapshot, Func<IScenarioGrain, Task<ScenarioView?>> read, CancellationToken cancellationToken)
    {
        var ids = await GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(cancellationToken);
        var views = new List<ScenarioView?>();
        foreach (var part in ids.Chunk(options.Value.WardsAtOnce)) views.AddRange(await Task.WhenAll(part.Select(id => read(GrainFactory.GetGrain<IScenarioGrain>(id)))));
        return [.. views.OfType<ScenarioView>().Where(view => view.Review.IsOpen && view.Scenario.Programme == snapshot.Programme.Code && Fits(view.Scenario)).OrderBy(view => view.Id, StringComparer.Ordinal)];

        bool Fits(Scenario scenario)
        {
            var faults = new FaultList();
            ScenarioValidation.Check(scenario, snapshot, faults);
            return faults.None;
        }
    }

    // Stored is stored: a scenario that cannot be told now reads its events when it is next written to or activated, or when this programme is.
    private async Task Tell(KeptReorganization kept)
    {
        try
        {
            foreach (var part in kept.Scenarios.Chunk(options.Value.WardsAtOnce))
                await Task.WhenAll(part.Select(scenario => GrainFactory.GetGrain<IScenarioGrain>(scenario.Key).Refresh(CancellationToken.None)));
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "Not every scenario of {Programme} could be told of a reorganization; they are told at its next activation.", Code);
        }
    }

    private Task TellLast() => _reorganizations.LastOrDefault() is { } last && last.Number == _imports ? Tell(last.Reorganization!) : Task.CompletedTask;

    private static bool IsUndone(ProgrammeImport row, ImmutableArray<ProgrammeImport> rows) => rows.Any(other => other.Reorganization!.Undoes == row.Number);

    private static AppliedEvent Said(ProgrammeImport row, ImmutableArray<ProgrammeImport> rows)
    {
        var (kept, undone) = (row.Reorganization!, rows.FirstOrDefault(other => other.Reorganization!.Undoes == row.Number));
        return new AppliedEvent
        {
            Number = row.Number,
            At = row.At,
            Actor = row.Actor,
            Event = kept.Event!,
            Ended = [.. kept.Ended.Select(ward => ward.Key)],
            Came = [.. kept.Came.Select(ward => ward.Key)],
            Redistricted = kept.Redistricted,
            Scenarios = [.. kept.Scenarios.Select(scenario => scenario.Key)],
            Undone = undone is null ? null : new UndoneEvent(undone.At, undone.Actor),
        };
    }
}
