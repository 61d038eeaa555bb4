using System.Globalization;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Audit;
using ModelWard.Model;

namespace ModelWard.Grains.Events;

/// <summary>A ward event as its row holds it: every value as the text that is stored.</summary>
/// <param name="Ward">Key of the ward, as <c>hcmc/26968</c>.</param>
/// <param name="Version">Version of the ward after it, from 1.</param>
/// <param name="At">When it was stored, see <see cref="Moment(DateTimeOffset)"/>.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="CommandId">The command that asked for it.</param>
/// <param name="CommandHash">Hash of what the command asked for.</param>
/// <param name="Kind">Its kind, as in JSON.</param>
/// <param name="Before">What was replaced, as JSON; null when nothing was.</param>
/// <param name="After">What was written, as JSON.</param>
/// <param name="Evidence">Where the evidence is kept.</param>
public sealed record StoredWardEvent(
    string Ward, long Version, string At, string Actor, string CommandId, string CommandHash, string Kind, string? Before, string After, string Evidence)
{
    /// <summary>Lower-case hex SHA-256 of the row and all before it, see <see cref="HashAfter"/>; empty until it is stored.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The hash that belongs in the row (decision 0014).</summary>
    /// <param name="previous">That of the row before it; empty for the first.</param>
    public string HashAfter(string previous)
    {
        using var form = new ByteForm();
        return form.Add("modelward/ward_event/1").Add(previous).Add(Ward).Add(Version).Add(At).Add(Actor).Add(CommandId).Add(CommandHash).Add(Kind)
            .Add(Before).Add(After).Add(Evidence).Hash();
    }

    /// <summary>The row of an event.</summary>
    public static StoredWardEvent Of(string ward, WardEvent written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return new StoredWardEvent(
            ward, written.Version, Moment(written.At), written.Actor, written.CommandId, written.CommandHash,
            JsonSerializer.SerializeToElement(written.Kind, ModelJson.Options).GetString()!, written.Before, written.After, written.Evidence);
    }

    /// <summary>The event of the row.</summary>
    /// <exception cref="FormatException">The moment is none.</exception>
    /// <exception cref="JsonException">The kind is none that this version knows.</exception>
    public WardEvent Read() => new()
    {
        Version = Version,
        At = Moment(At),
        Actor = Actor,
        CommandId = CommandId,
        CommandHash = CommandHash,
        Kind = KindOf(Kind),
        Before = Before,
        After = After,
        Evidence = Evidence,
    };

    /// <summary>A kind of event from its text.</summary>
    public static WardEventKind KindOf(string kind) => JsonSerializer.Deserialize<WardEventKind>(JsonSerializer.Serialize(kind), ModelJson.Options);

    /// <summary>A moment as text: UTC, to the tenth of a microsecond.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A moment from its text.</summary>
    public static DateTimeOffset Moment(string at) => DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
