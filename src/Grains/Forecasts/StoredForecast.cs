using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Forecasts;

/// <summary>A forecast as its row holds it.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Occasion">adoption or quarter.</param>
/// <param name="Quarter">The quarter that was over, as <c>2026-Q3</c>; empty at an adoption.</param>
/// <param name="Document">The record, as JSON.</param>
/// <param name="Hash">The record's fingerprint.</param>
public sealed record StoredForecast(string Programme, string Decision, string Occasion, string Quarter, string Document, string Hash)
{
    /// <summary>The row of a sealed record.</summary>
    public static StoredForecast Of(ForecastRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new StoredForecast(
            record.Programme, record.Decision, EnumNames.Of(record.Occasion), record.Quarter ?? "", JsonSerializer.Serialize(record, ModelJson.Options), record.Fingerprint);
    }

    /// <summary>The record.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public ForecastRecord Read() => JsonSerializer.Deserialize<ForecastRecord>(Document, ModelJson.Options) ?? throw new JsonException("The forecast says nothing.");
}
