using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Indexes;
using ModelWard.Grains.Scenarios;

namespace ModelWard.Grains.Consistency;

/// <summary>The grain states of a store, by kind and key, and what can be checked of them without the events.</summary>
internal sealed class StoredStates(Findings findings)
{
    private readonly Dictionary<(string Kind, string Id), StoredState> _states = [];
    private readonly HashSet<string> _scenarios = new(StringComparer.Ordinal);

    /// <summary>Scenarios that are there.</summary>
    public long Scenarios { get; private set; }

    /// <summary>Runs that are there.</summary>
    public long Runs { get; private set; }

    /// <summary>Listed ids that stand for nothing.</summary>
    public long ListedForNothing { get; private set; }

    /// <summary>Notes a state.</summary>
    public void Take(StoredState state)
    {
        if (!_states.TryAdd((state.Kind, state.Id), state)) findings.Add($"{state.Kind} {state.Id} state", "a grain has one state of a kind", "one row", "two");
    }

    /// <summary>Takes a ward's state out; null when there is none.</summary>
    public StoredState? Ward(string key) => _states.Remove(("ward", key), out var state) ? state : null;

    /// <summary>Reads a scenario's state; null when there is none, or none that can be read, which <see cref="Check"/> finds.</summary>
    public ScenarioState? Scenario(string id)
    {
        _scenarios.Add(id);
        return _states.TryGetValue(("scenario", id), out var state) ? StateReading.Read<ScenarioState>($"scenario {id} state", state, new Findings()) : null;
    }

    /// <summary>Checks what is left after all wards with events, and what lists and states say of each other.</summary>
    /// <param name="programmes">The programmes that have imports.</param>
    public void Check(IReadOnlySet<string> programmes)
    {
        foreach (var (_, id) in _states.Keys.Where(key => key.Kind == "ward").Order())
            findings.Add($"ward {id} state", "the state is not ahead of the events", "no state, as there are no events", "a state");
        Listed(IIndexGrain.Programmes, "programme", programmes);
        Listed(IIndexGrain.Scenarios, "scenario", Present("scenario", ScenarioExists).ToHashSet(StringComparer.Ordinal), ids => Scenarios = ids);
        var runs = Present("run", RunExists).ToHashSet(StringComparer.Ordinal);
        Listed(IIndexGrain.Runs, "run", runs, ids => Runs = ids);
        foreach (var (kind, id) in _states.Keys.Where(key => key.Kind is "run-plan" or "run-progress" && !runs.Contains(key.Id)).Order())
            findings.Add($"{kind} {id} state", "what a run keeps belongs to a run", $"the run {id}", "no such run");
    }

    private List<string> Present(string kind, Func<string, StoredState, bool> exists) =>
        [.. _states.Where(pair => pair.Key.Kind == kind).OrderBy(pair => pair.Key.Id, StringComparer.Ordinal).Where(pair => exists(pair.Key.Id, pair.Value)).Select(pair => pair.Key.Id)];

    private bool ScenarioExists(string id, StoredState stored)
    {
        var key = $"scenario {id} state";
        if (StateReading.Read<ScenarioState>(key, stored, findings) is not { } state) return false;
        findings.Require(state.Version == 0 || _scenarios.Contains(id), key, "the state is not ahead of the events", "no state, as there are no events", $"version {state.Version}");
        findings.Require(state.Version == 0 == state.Made is null, key, "a scenario with a version was made by a command", "a command", null);
        foreach (var receipt in state.Receipts) findings.Require(receipt.Version <= state.Version, key, "no command is ahead of the version", $"at most version {state.Version}", receipt.Version);
        var last = state.Receipts.Length > 0 ? state.Receipts[^1] : state.Made;
        findings.Require(last is null || last.Version == state.Version, key, "the last command made the version", state.Version, last?.Version);
        return state.Scenario is not null;
    }

    private bool RunExists(string id, StoredState stored) => StateReading.Read<StoredRun>($"run {id} state", stored, findings)?.Order is not null;

    // Whatever is made is listed first, and what is deleted is taken off the list last: only the one direction is a fault.
    private void Listed(string list, string kind, IReadOnlySet<string> present, Action<long>? count = null)
    {
        var state = _states.GetValueOrDefault(("index", list));
        var index = state is null ? null : StateReading.Read<IndexState>($"index {list} state", state, findings);
        var ids = index?.Ids ?? ImmutableArray<string>.Empty;
        findings.Require(ids.SequenceEqual(ids.Distinct().Order(StringComparer.Ordinal)), $"index {list}", "ids are listed once, in ordinal order",
            "an ordered list", string.Join(' ', ids));
        foreach (var missing in present.Except(ids).Order(StringComparer.Ordinal))
            findings.Add($"index {list}", $"every {kind} is listed", missing, null);
        ListedForNothing += ids.Count(id => !present.Contains(id));
        count?.Invoke(present.Count);
    }
}
