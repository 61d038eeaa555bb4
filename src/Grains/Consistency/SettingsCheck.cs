using System.Text.Json;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>
/// Checks the settings of one programme, event by event in the order of versions: they follow each other from 1, no command wrote twice,
/// what each replaced is what was there, its hash covers all before it, and what it wrote are settings that are allowed.
/// </summary>
/// <param name="programme">Code of the programme.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class SettingsCheck(string programme, Findings findings)
{
    private readonly HashSet<string> _commands = new(StringComparer.Ordinal);
    private long _version;
    private string? _after;
    private string _hash = "";

    /// <summary>Takes the next event.</summary>
    public void Take(StoredSettingsEvent row)
    {
        var key = $"settings {programme} version {row.Version}";
        findings.Require(row.Version == _version + 1, key, "versions follow each other from 1", _version + 1, row.Version);
        findings.Require(_commands.Add(row.CommandId), key, "a command writes once in settings", "a command id of its own", row.CommandId);
        Chain.Check(key, row.HashAfter(_hash), row.Hash, findings);
        findings.Require(row.Before == _after, key, "before is what was there", _after, row.Before);
        Content(key, row);
        (_version, _after, _hash) = (row.Version, row.After, row.Hash);
    }

    private void Content(string key, StoredSettingsEvent row)
    {
        try
        {
            StoredWardEvent.Moment(row.At);
            var faults = new FaultList();
            SettingsValidation.Check(row.Content, faults);
            foreach (var fault in faults.Faults) findings.Add(key, $"the settings are allowed: {fault.Path}", fault.Allowed, fault.Value);
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            findings.Add(key, "the event can be read", "a moment and settings", unreadable.Message);
        }
    }
}
