using System.Text.Json;
using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Futures;

/// <summary>
/// Reads the view of a stored run. One whose fan is of the older form, in which declines had no standard error, reads as none: what is missing cannot
/// be made up, and the run may be asked for again.
/// </summary>
internal sealed class StoredView : JsonConverter<RunView>
{
    /// <inheritdoc />
    public override RunView? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var view = JsonDocument.ParseValue(ref reader);
        return IsOlder(view.RootElement) ? null : view.RootElement.Deserialize<RunView>(options);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RunView value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);

    private static bool IsOlder(JsonElement view) =>
        view.TryGetProperty("futures", out var futures) && futures.ValueKind == JsonValueKind.Object
        && futures.GetProperty("fan").GetProperty("years").EnumerateArray().Any(year => year.GetProperty("declines").ValueKind == JsonValueKind.Number);
}
