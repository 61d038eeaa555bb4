using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>Reorganizations taken back: exactly what was there before, or a refusal that names what stands in the way.</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public async Task<ReorganizationResult> UndoReorganization(CommandHeader header, long number, CancellationToken cancellationToken)
    {
        if (_book is not null && !_reorganizations.Any(row => row.Number == number && row.Reorganization!.Event is not null))
            return new ReorganizationResult(CommandStatus.NotFound, null, _book.Version, []);
        var result = await Reorganize(
            header, CommandHash.Of("undoReorganization", header.Actor, number), (hash, now, faults) => Undone(header, hash, number, now, faults, cancellationToken), cancellationToken);
        // The order is in itself right: what has happened since stands in the way.
        return result.Status == CommandStatus.Invalid && CommandValidation.Check(header).None ? result with { Status = CommandStatus.OutOfOrder } : result;
    }

    private async Task<ManyWards?> Undone(CommandHeader header, string hash, long number, DateTimeOffset now, FaultList faults, CancellationToken cancellationToken)
    {
        var row = _reorganizations.First(one => one.Number == number);
        if (!faults.Require(!IsUndone(row, _reorganizations), "number", number, "an event that has not been undone")) return null;
        if (LastInForce is { } last && last.Number != number)
        {
            var later = LaterFault(row, last);
            faults.Add(later.Path, later.Value, later.Allowed);
            return null;
        }
        if (await CheckUndo(_book!, row, scenario => scenario.Refresh(cancellationToken), faults, cancellationToken) is not { } possible) return null;
        var wards = new ReorganizedWards(_book!, header, hash, now);
        wards.Undo(possible.Applied);
        StoredScenarioEvent[] scenarios = [.. possible.Scenarios.Select(scenario => CarriedOver(header, hash, scenario.View, scenario.Before, now))];
        return Stored(wards, possible.Back.Programme, new KeptReorganization
        {
            Undoes = number,
            Ended = wards.Of(WardEventKind.Ended),
            Came = wards.Of(WardEventKind.Restored),
            Redistricted = [.. possible.Applied.Redistricted.Select(moved => new Redistricted(moved.Ward, moved.To, moved.From))],
            Scenarios = Versions(scenarios),
            DistrictsBefore = possible.Applied.DistrictsAfter,
        }, scenarios);
    }

    /// <summary>What undoing would bring back; null, and the faults, when it is not possible any more.</summary>
    private async Task<PossibleUndo?> CheckUndo(
        SnapshotBook book, ProgrammeImport row, Func<IScenarioGrain, Task<ScenarioView?>> read, FaultList faults, CancellationToken cancellationToken)
    {
        var kept = row.Reorganization!;
        Reorganizing.CheckUndo(row.At, (await decisions.All(Code, cancellationToken)).LastOrDefault()?.AdoptedAt, faults);
        // An adoption changes every ward: to name them all would hide the reason.
        if (!faults.None) return null;
        var scenarios = await ToBringBack(kept, read, faults, cancellationToken);
        // From here on nothing waits: calls that only look interleave with changes. Stricter than the wards themselves: whatever was recorded in one of them would be lost.
        foreach (var (code, version) in kept.Came)
        {
            // Events that have come and been undone since leave a ward as it was, some versions later.
            var untouched = version + _reorganizations.Count(later => later.Number > row.Number && later.Reorganization!.Touches(code));
            faults.Require(book.Wards.GetValueOrDefault(code)?.Version == untouched, $"wards.{code}",
                book.Wards.GetValueOrDefault(code) is { } changed ? $"changed since, version {changed.Version}" : "not there any more", $"the ward as the event made it, version {untouched}");
        }
        if (!faults.None) return null;
        var applied = new AppliedReorganization
        {
            Event = kept.Event!,
            Ended = [.. kept.Ended.Select(ended => book.Ended[ended.Key].Ward)],
            Came = [.. kept.Came.Select(came => book.Wards[came.Key].Ward)],
            Redistricted = kept.Redistricted,
            DistrictsBefore = kept.DistrictsBefore,
            DistrictsAfter = row.Programme.Districts,
        };
        return Reorganizing.Undo(book.Snapshot, applied, faults) is { } back ? new PossibleUndo(applied, back, scenarios) : null;
    }

    // One that was deleted since stays deleted; one that was edited and edited back is as the event left it.
    private async Task<ImmutableArray<(ScenarioView View, string Before)>> ToBringBack(
        KeptReorganization kept, Func<IScenarioGrain, Task<ScenarioView?>> read, FaultList faults, CancellationToken cancellationToken)
    {
        var back = ImmutableArray.CreateBuilder<(ScenarioView, string)>();
        foreach (var (id, version) in kept.Scenarios)
        {
            if (await read(GrainFactory.GetGrain<IScenarioGrain>(id)) is not { } view) continue;
            var carried = (await scenarioHistory.After(id, version - 1, cancellationToken))[0];
            if (!faults.Require(view.Review.IsOpen, $"scenarios.{id}.stage", EnumNames.Of(view.Review.Stage), "draft or returned, as the event left it; give it back first")) continue;
            if (faults.Require(JsonSerializer.Serialize(view.Scenario, ModelJson.Options) == carried.After, $"scenarios.{id}", $"changed since, version {view.Version}", $"the scenario as the event left it in version {version}"))
                back.Add((view, carried.Before!));
        }
        return back.ToImmutable();
    }

    private static Fault LaterFault(ProgrammeImport row, ProgrammeImport last) =>
        Fault.Of("number", row.Number, $"{last.Number}, the last event that is in force: {last.Reorganization!.Event!.Names.Both()}; undo it first");

    private sealed record PossibleUndo(AppliedReorganization Applied, Snapshot Back, ImmutableArray<(ScenarioView View, string Before)> Scenarios);
}
