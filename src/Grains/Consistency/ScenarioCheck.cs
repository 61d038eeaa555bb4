using System.Text.Json;
using ModelWard.Grains.Events;
using ModelWard.Grains.Scenarios;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>
/// Checks one scenario, event by event in the order of versions: they follow each other, no command wrote twice, what each replaced is what was there, its hash covers all before it, and the stored
/// state is what they add up to.
/// </summary>
/// <param name="scenario">Its id.</param>
/// <param name="stored">Its stored state; null when there is none, or none that can be read.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ScenarioCheck(string scenario, ScenarioState? stored, Findings findings)
{
    private readonly HashSet<string> _commands = new(StringComparer.Ordinal);
    private ScenarioState _fold = new();
    private string? _after;
    private string _hash = "";
    private bool _isCarried;
    private bool _folds = true;

    /// <summary>Version of the last event.</summary>
    public long Version { get; private set; }

    /// <summary>Whether the stored state is older than the events.</summary>
    public bool IsBehind => (stored?.Version ?? 0) < Version;

    /// <summary>Takes the next event.</summary>
    public void Take(StoredScenarioEvent row)
    {
        var key = $"scenario {scenario} version {row.Version}";
        _isCarried |= Version == 0 && row.Kind == StoredScenarioEvent.Carried;
        var expected = Version == 0 && _isCarried ? row.Version : Version + 1;
        _folds &= findings.Require(row.Version == expected, key, "versions follow each other from 1", expected, row.Version);
        findings.Require(_commands.Add(row.CommandId), key, "a command writes once in a scenario", "a command id of its own", row.CommandId);
        Chain.Check(key, row.HashAfter(_hash), row.Hash, findings);
        findings.Require(row.Before == _after, key, "before is what was there", _after, row.Before);
        (Version, _after, _hash) = (row.Version, row.After, row.Hash);
        if (!_folds) return;
        _folds = Fold(key, row);
        if (_folds && stored is not null && stored.Version == Version) Compare(stored);
    }

    /// <summary>Ends the check after the last event.</summary>
    public void End()
    {
        if (stored is not null)
            findings.Require(stored.Version <= Version, $"scenario {scenario} state", "the state is not ahead of the events", $"at most version {Version}", stored.Version);
    }

    private bool Fold(string key, StoredScenarioEvent row)
    {
        try
        {
            _fold = ScenarioFold.Fold(_fold, row);
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            findings.Add(key, "the event can be folded", "an event of a kind and content that this version knows", unreadable.Message);
            return false;
        }
    }

    // What made a scenario and its commands are known only from the time on at which scenarios had events.
    private void Compare(ScenarioState state)
    {
        var known = _isCarried ? state with { Owner = _fold.Owner, CreatedAt = _fold.CreatedAt, Made = _fold.Made, Receipts = _fold.Receipts } : state;
        if (JsonDifference.First(JsonSerializer.SerializeToElement(_fold, ModelJson.Options), JsonSerializer.SerializeToElement(known, ModelJson.Options)) is { } difference)
            findings.Add($"scenario {scenario} state", $"the state is what the events to version {Version} add up to: {difference.Path}", difference.Expected, difference.Found);
    }
}
