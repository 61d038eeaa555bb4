using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>
/// Checks the imports of one programme and the other changes of many wards at once, in the order of their numbers, against the events of its wards: numbers and
/// versions follow each other, each wrote the wards it says, and its hash covers all before it.
/// </summary>
internal sealed class ProgrammeCheck(string programme, Findings findings)
{
    private readonly Dictionary<string, (long Added, long Changed)> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _derived = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _commands = new(StringComparer.Ordinal);
    private string _hash = "";
    private long _number;
    private long _version;
    private long _snapshot;
    private long _wards;

    /// <summary>Sum of the last versions of its wards.</summary>
    public long WardVersions { get; set; }

    /// <summary>How many wards it has.</summary>
    public long Wards { get; set; }

    /// <summary>Whether it has imports.</summary>
    public bool IsImported => _number > 0;

    /// <summary>Notes an event of one of its wards.</summary>
    public void Take(StoredWardEvent written)
    {
        // A command may derive the needs of one ward alone; then there is no row of many wards for it.
        if (written.Kind == "needsDerived") _derived[written.CommandId] = _derived.GetValueOrDefault(written.CommandId) + 1;
        if (IsOfUnits(written.Kind)) Unit(written.CommandId).Add($"{written.Kind} {GrainKeys.CodeOf(written.Ward)} {written.Version}");
        else if (written.Kind != "imported") return;
        var (added, changed) = _written.GetValueOrDefault(written.CommandId);
        _written[written.CommandId] = written.Version == 1 ? (added + 1, changed) : (added, changed + 1);
    }

    /// <summary>Notes an event of one of its scenarios.</summary>
    public void Take(StoredScenarioEvent written)
    {
        if (written.Kind == StoredScenarioEvent.Reorganized) Unit(written.CommandId).Add($"{written.Kind} {written.Scenario} {written.Version}");
    }

    /// <summary>Takes the next import, after all events.</summary>
    public void Take(StoredImport import)
    {
        var key = $"programme {programme} import {import.Number}";
        findings.Require(import.Number == _number + 1, key, "imports are numbered from 1 without a gap", _number + 1, import.Number);
        Chain.Check(key, import.HashAfter(_hash), import.Hash, findings);
        findings.Require(_commands.Add(import.CommandId), key, "a command imports once", "a command id of its own", import.CommandId);
        var step = import.ProgrammeChanged ? 1 : 0;
        findings.Require(import.Version == _version + step, key, "the programme's version grows with the imports that change it", _version + step, import.Version);
        if (!_written.Remove(import.CommandId, out var wrote)) wrote = (0, _derived.GetValueOrDefault(import.CommandId));
        findings.Require(wrote.Added == import.WardsAdded, key, "as many wards begin with it as it says", import.WardsAdded, wrote.Added);
        findings.Require(wrote.Changed == import.WardsChanged, key, "as many wards were changed by it as it says", import.WardsChanged, wrote.Changed);
        Snapshot(key, import, step + wrote.Added + wrote.Changed);
        Definition(key, import);
        Units(key, import);
        (_hash, _number, _version, _snapshot, _wards) = (import.Hash, import.Number, import.Version, import.SnapshotVersion, _wards + import.WardsAdded);
    }

    /// <summary>Ends the check after the last import.</summary>
    public void End()
    {
        var key = $"programme {programme}";
        findings.Require(_wards == Wards, key, "every ward was added by an import", $"{_wards} wards", $"{Wards} wards");
        foreach (var (command, wrote) in _written)
            findings.Add(key, "every imported ward belongs to an import", $"an import by the command {command}", $"{wrote.Added + wrote.Changed} wards without it");
        foreach (var (command, wrote) in _units)
            findings.Add(key, "every reorganized ward and scenario belongs to a reorganization", $"a row of the command {command}", string.Join(", ", wrote));
    }

    private static bool IsOfUnits(string kind) => kind is "ended" or "came" or "restored" or "redistricted";

    private SortedSet<string> Unit(string command)
    {
        if (!_units.TryGetValue(command, out var wrote)) _units[command] = wrote = new SortedSet<string>(StringComparer.Ordinal);
        return wrote;
    }

    // What the row keeps for the undoing is what the events of its wards and scenarios say.
    private void Units(string key, StoredImport import)
    {
        if (!_units.Remove(import.CommandId, out var wrote)) wrote = new SortedSet<string>(StringComparer.Ordinal);
        try
        {
            var kept = StoredImport.ReorganizationOf(import.Definition);
            if (kept is null && wrote.Count == 0) return;
            var came = kept?.Event is null ? "restored" : "came";
            var said = new SortedSet<string>(
                (kept?.Ended ?? []).Select(ward => $"ended {ward.Key} {ward.Version}").Concat((kept?.Came ?? []).Select(ward => $"{came} {ward.Key} {ward.Version}"))
                    .Concat((kept?.Scenarios ?? []).Select(scenario => $"{StoredScenarioEvent.Reorganized} {scenario.Key} {scenario.Version}")),
                StringComparer.Ordinal);
            foreach (var moved in kept?.Redistricted ?? [])
                said.Add(wrote.FirstOrDefault(one => one.StartsWith($"redistricted {moved.Ward} ", StringComparison.Ordinal)) ?? $"redistricted {moved.Ward}");
            findings.Require(said.SetEquals(wrote), key, "what it keeps of units is what their events say", string.Join(", ", said.Except(wrote)), string.Join(", ", wrote.Except(said)));
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            findings.Add(key, "what it keeps of units can be read", "a reorganization", unreadable.Message);
        }
    }

    // Commands of wards that an import leaves alone may come in between unseen, so only the bounds are certain.
    private void Snapshot(string key, StoredImport import, long added)
    {
        var least = _snapshot + added;
        var most = _number == 0 ? least : import.Version + WardVersions;
        findings.Require(import.SnapshotVersion >= least && import.SnapshotVersion <= most, key, "the snapshot's version is the sum of the versions",
            least == most ? $"{least}" : $"from {least} to {most}", import.SnapshotVersion);
    }

    private void Definition(string key, StoredImport import)
    {
        try
        {
            StoredWardEvent.Moment(import.At);
            var read = JsonSerializer.Deserialize<Programme>(import.Definition, ModelJson.Options);
            findings.Require(read?.Code == programme, key, "the definition is the programme's", programme, read?.Code);
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            findings.Add(key, "the import can be read", "a moment and a programme", unreadable.Message);
        }
    }
}
