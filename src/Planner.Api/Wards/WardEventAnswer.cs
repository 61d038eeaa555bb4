using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Wards;

/// <summary>An event of a ward's history as it is answered.</summary>
internal sealed record WardEventAnswer(
    long Version,
    DateTimeOffset At,
    string Actor,
    string CommandId,
    WardEventKind Kind,
    JsonElement? Before,
    JsonElement After,
    string Evidence)
{
    /// <summary>The answer for a stored event.</summary>
    public static WardEventAnswer Of(WardEvent stored) => new(
        stored.Version, stored.At, stored.Actor, stored.CommandId, stored.Kind,
        stored.Before is null ? null : Parse(stored.Before), Parse(stored.After), stored.Evidence);

    private static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json, ModelJson.Options);
}
