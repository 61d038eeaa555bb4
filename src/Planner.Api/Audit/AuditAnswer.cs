using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Audit;

/// <summary>An entry of the audit as it is answered.</summary>
internal sealed record AuditAnswer(
    string Chain, string Key, long Version, DateTimeOffset At, string Actor, string CommandId, string Kind, JsonElement? Before, JsonElement? After, string Evidence, string Hash)
{
    /// <summary>The answer for an entry.</summary>
    public static AuditAnswer Of(AuditEntry entry) => new(
        entry.Chain, entry.Key, entry.Version, entry.At, entry.Actor, entry.CommandId, entry.Kind, Parse(entry.Before), Parse(entry.After), entry.Evidence, entry.Hash);

    private static JsonElement? Parse(string? json) => json is null ? null : JsonSerializer.Deserialize<JsonElement>(json, ModelJson.Options);
}
