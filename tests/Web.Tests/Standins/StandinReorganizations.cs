using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Registers;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Reorganizations of the city in memory, by the real rules.</summary>
internal sealed class StandinReorganizations(StandinGrains grains)
{
    private readonly List<(AppliedEvent Said, AppliedReorganization Kept, Snapshot Before)> _applied = [];

    /// <summary>The commands that were carried out, in order.</summary>
    public List<CommandHeader> Headers { get; } = [];

    /// <summary>Why the last event may not be undone; empty where it may.</summary>
    public IReadOnlyList<Fault> Why { get; set; } = [];

    /// <summary>What every order is answered with; null carries it out.</summary>
    public ReorganizationResult? Answer { get; set; }

    public ReorganizationAnswer Preview(ReorganizationEvent happening)
    {
        var (faults, unfit) = (new FaultList(), new FaultList());
        var baseline = grains.Stored("baseline")!.Scenario;
        ScenarioValidation.Check(baseline, grains.Snapshot, unfit);
        var scenarios = unfit.None ? ImmutableDictionary<string, Scenario>.Empty.Add("baseline", baseline) : ImmutableDictionary<string, Scenario>.Empty;
        var preview = Previewing.Of(grains.Snapshot, happening, scenarios, faults);
        return new ReorganizationAnswer(true, preview, faults.Faults);
    }

    public ReorganizationResult Apply(CommandHeader header, ReorganizationEvent happening)
    {
        Headers.Add(header);
        if (Answer is { } answer) return answer;
        var faults = new FaultList();
        if (Reorganizing.Apply(grains.Snapshot, happening, faults) is not { } done) return new ReorganizationResult(CommandStatus.Invalid, null, grains.Snapshot.Version, faults.Faults);
        var before = grains.Snapshot;
        grains.Snapshot = done.After with { Version = grains.Snapshot.Version + 1 };
        var said = new AppliedEvent
        {
            Number = _applied.Count + 2, At = grains.Wards.Now, Actor = "local", Event = happening, Ended = [.. done.Applied.Ended.Select(ward => ward.Code)],
            Came = [.. done.Applied.Came.Select(ward => ward.Code)], Redistricted = done.Applied.Redistricted, Scenarios = ["baseline"],
        };
        _applied.Add((said, done.Applied, before));
        return new ReorganizationResult(CommandStatus.Done, said, grains.Snapshot.Version, []);
    }

    public ReorganizationResult Undo(CommandHeader header, long number)
    {
        Headers.Add(header);
        if (Answer is { } answer) return answer;
        var at = _applied.FindIndex(one => one.Said.Number == number);
        grains.Snapshot = Reorganizing.Undo(grains.Snapshot, _applied[at].Kept, new FaultList())! with { Version = grains.Snapshot.Version + 1 };
        var undone = _applied[at].Said with { Undone = new UndoneEvent(grains.Wards.Now, "local") };
        _applied[at] = (undone, _applied[at].Kept, _applied[at].Before);
        return new ReorganizationResult(CommandStatus.Done, undone, grains.Snapshot.Version, []);
    }

    /// <summary>The units through time around the wards as they are.</summary>
    public UnitTimeline Timeline(UnitOrder order)
    {
        var inForce = _applied.Where(one => one.Said.Undone is null).ToList();
        return UnitTimeline.Around(new UnitHistory([.. inForce.Select(one => one.Before)], [.. inForce.Select(one => one.Said.Event)]), grains.Snapshot, order.Known, new FaultList())!;
    }

    /// <summary>Another version of the catalogue beside the one in force, by the real rules.</summary>
    public CatalogueAnswer Compare(CatalogueQuestion question)
    {
        var faults = new ImportFaultList();
        var merged = CatalogueMerge.Merge(grains.Snapshot.Programme, question.Rows, faults);
        return faults.Faults.Count > 0
            ? new CatalogueAnswer(true, null, faults.Faults)
            : new CatalogueAnswer(true, CatalogueComparison.Of(grains.Snapshot, grains.Snapshot.Programme.Catalogues[0], merged.Single(version => version.Version == question.Rows[0].Version)), []);
    }

    public AppliedEvents List() => new(true, grains.Snapshot.Version,
        [.. _applied.AsEnumerable().Reverse().Select(one => one.Said.Undone is null ? one.Said with { MayBeUndone = Why.Count == 0, Why = Why } : one.Said)]);
}
