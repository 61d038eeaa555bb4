using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>Reads stored states for a check.</summary>
internal static class StateReading
{
    /// <summary>The state; null, and a finding, when it cannot be read.</summary>
    public static T? Read<T>(string key, StoredState state, Findings findings)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(state.Json.Span, ModelJson.Options) is { } read) return read;
            findings.Add(key, "the state can be read", $"a {state.Kind}", "null");
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            findings.Add(key, "the state can be read", $"a {state.Kind}", unreadable.Message);
        }
        return null;
    }
}
