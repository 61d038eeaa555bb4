using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Settings;

/// <summary>Decides about a change of settings: a pure function of what is stored, the command, what its id did before, and time.</summary>
internal static class SettingsDecision
{
    /// <summary>Decides in this order: header, repeat, version, content.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="last">The last event; null when there is none.</param>
    /// <param name="first">The event stored under the command's id; null when there is none.</param>
    /// <param name="header">Id, actor, version.</param>
    /// <param name="settings">What is asked.</param>
    /// <param name="now">The time the event is stored under.</param>
    public static SettingsVerdict Replace(
        string programme, StoredSettingsEvent? last, StoredSettingsEvent? first, CommandHeader header, ProgrammeSettings settings, DateTimeOffset now)
    {
        var faults = CommandValidation.Check(header);
        if (!faults.None) return Wrong();
        var hash = CommandHash.Of("settings", header.Actor, settings);
        if (first is not null)
            return first.CommandHash == hash
                ? new SettingsVerdict(null, new SettingsResult(CommandStatus.Done, View(programme, first), []))
                : Refuse(CommandStatus.IdReused);
        if (header.IfVersion is { } version && version != (last?.Version ?? 0)) return Refuse(CommandStatus.Stale);
        SettingsValidation.Check(settings, faults);
        if (!faults.None) return Wrong();
        var added = new StoredSettingsEvent(
            programme, (last?.Version ?? 0) + 1, StoredWardEvent.Moment(now), header.Actor, header.CommandId, hash, last?.After,
            JsonSerializer.Serialize(settings, ModelJson.Options));
        return new SettingsVerdict(added, new SettingsResult(CommandStatus.Done, View(programme, added), []));

        SettingsVerdict Refuse(CommandStatus status) => new(null, new SettingsResult(status, View(programme, last), []));

        SettingsVerdict Wrong() => new(null, new SettingsResult(CommandStatus.Invalid, View(programme, last), faults.Faults));
    }

    /// <summary>The settings as an event left them; the defaults where there is none.</summary>
    public static SettingsView View(string programme, StoredSettingsEvent? stored) => stored is null
        ? new SettingsView(programme, 0, ProgrammeSettings.Default)
        : new SettingsView(programme, stored.Version, stored.Content, StoredWardEvent.Moment(stored.At), stored.Actor);
}

/// <summary>What is to be stored, and what is answered once it is.</summary>
/// <param name="Event">The event; null when nothing changes.</param>
/// <param name="Answer">The answer.</param>
internal sealed record SettingsVerdict(StoredSettingsEvent? Event, SettingsResult Answer);
