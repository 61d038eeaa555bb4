using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Recognition;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>
/// Checks one ward, event by event in the order of versions: they follow each other from 1, no command wrote twice, what each replaced is what
/// was there, its hash covers all before it, the stored state is what they add up to, and the files that they name are there.
/// </summary>
/// <param name="ward">Its key, as <c>hcmc/26968</c>.</param>
/// <param name="state">Its stored state; null when there is none.</param>
/// <param name="evidence">Takes the files of evidence that the ward names.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class WardCheck(string ward, StoredState? state, EvidenceCheck evidence, Findings findings)
{
    private readonly HashSet<string> _commands = new(StringComparer.Ordinal);
    private readonly WardState? _stored = Read(ward, state, findings);
    private WardState _fold = new();
    private string _hash = "";
    private bool _folds = true;

    /// <summary>Version of the last event.</summary>
    public long Version { get; private set; }

    /// <summary>Whether the stored state is older than the events.</summary>
    public bool IsBehind => (_stored?.Version ?? 0) < Version;

    /// <summary>Takes the next event.</summary>
    public void Take(StoredWardEvent row)
    {
        var key = $"ward {ward} version {row.Version}";
        _folds &= findings.Require(row.Version == Version + 1, key, "versions follow each other from 1", Version + 1, row.Version);
        Chain.Check(key, row.HashAfter(_hash), row.Hash, findings);
        (Version, _hash) = (row.Version, row.Hash);
        findings.Require(_commands.Add(row.CommandId), key, "a command writes once in a ward", "a command id of its own", row.CommandId);
        if (!_folds) return;
        _folds = Fold(key, row);
        if (_folds && _stored is { } stored && stored.Version == Version) Compare(stored);
    }

    /// <summary>Ends the check after the last event.</summary>
    public void End()
    {
        if (_folds) evidence.Named(ward, _fold.Recognition);
        if (_stored is { } stored) findings.Require(stored.Version <= Version, $"ward {ward} state", "the state is not ahead of the events", $"at most version {Version}", stored.Version);
    }

    private bool Fold(string key, StoredWardEvent row)
    {
        try
        {
            var next = row.Read();
            var (expected, found) = (WardBefore.Of(_fold, next), Normal(next));
            findings.Require(expected == found, key, "before is what was there", expected, found);
            _fold = WardFold.Fold(_fold, next);
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            findings.Add(key, "the event can be folded", "an event of a kind and content that this version knows", unreadable.Message);
            return false;
        }
    }

    // A state of before origins were known says nothing of them.
    private void Compare(WardState stored)
    {
        var known = stored with { NeedsOrigins = stored.NeedsOrigins ?? _fold.NeedsOrigins };
        var (expected, found) = (JsonSerializer.SerializeToElement(_fold, ModelJson.Options), JsonSerializer.SerializeToElement(known, ModelJson.Options));
        if (JsonDifference.First(expected, found) is { } difference)
            findings.Add($"ward {ward} state", $"the state is what the events to version {Version} add up to: {difference.Path}", difference.Expected, difference.Found);
    }

    // An older version may have written the same in another form, with fewer fields: what is compared is what this version reads in it.
    private static string? Normal(WardEvent row) => row.Before is not { } before ? null : row.Kind switch
    {
        WardEventKind.Imported => Normal<Ward>(before),
        WardEventKind.NeedsChanged or WardEventKind.NeedsDerived => Normal<Needs>(before),
        WardEventKind.DifficultyResolved => Normal<Difficulty>(before),
        WardEventKind.Assessed => Normal<ReplacedLevel>(before),
        WardEventKind.Committed => Normal<Commitment>(before),
        WardEventKind.Ended => Normal<Ward>(before),
        WardEventKind.Came or WardEventKind.Restored => Normal<EndedWard>(before),
        WardEventKind.Redistricted => Normal<WardDistrict>(before),
        _ when ProgressFold.Knows(row.Kind) => Normal<ProgressChange>(before),
        WardEventKind.RemedyClosed => Normal<Remedy>(before),
        WardEventKind.Inspected or WardEventKind.Recognized or WardEventKind.Reviewed or WardEventKind.Revoked => Normal<RecognitionBefore>(before),
        _ => before,
    };

    private static string Normal<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, ModelJson.Options), ModelJson.Options);

    private static WardState? Read(string ward, StoredState? state, Findings findings) => state is null ? null : StateReading.Read<WardState>($"ward {ward} state", state, findings);
}
