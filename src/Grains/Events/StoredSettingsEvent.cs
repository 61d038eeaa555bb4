using System.Text.Json;
using ModelWard.Grains.Audit;
using ModelWard.Model;

namespace ModelWard.Grains.Events;

/// <summary>A change of settings as its row holds it: every value as the text that is stored.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Version">Version of the settings after it, from 1.</param>
/// <param name="At">When it was stored, see <see cref="StoredWardEvent.Moment(DateTimeOffset)"/>.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="CommandId">The command that asked for it.</param>
/// <param name="CommandHash">Hash of what the command asked for.</param>
/// <param name="Before">The settings before, as JSON; null when there were none.</param>
/// <param name="After">The settings after, as JSON.</param>
public sealed record StoredSettingsEvent(
    string Programme, long Version, string At, string Actor, string CommandId, string CommandHash, string? Before, string After)
{
    /// <summary>Lower-case hex SHA-256 of the row and all before it, see <see cref="HashAfter"/>; empty until it is stored.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The settings after it.</summary>
    /// <exception cref="JsonException">They cannot be read.</exception>
    public ProgrammeSettings Content =>
        JsonSerializer.Deserialize<ProgrammeSettings>(After, ModelJson.Options) ?? throw new JsonException("The event says nothing.");

    /// <summary>The hash that belongs in the row (decision 0014).</summary>
    /// <param name="previous">That of the row before it; empty for the first.</param>
    public string HashAfter(string previous)
    {
        using var form = new ByteForm();
        return form.Add("modelward/settings_event/1").Add(previous).Add(Programme).Add(Version).Add(At).Add(Actor).Add(CommandId).Add(CommandHash)
            .Add(Before).Add(After).Hash();
    }
}
