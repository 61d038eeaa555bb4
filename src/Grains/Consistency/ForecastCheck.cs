using System.Text.Json;
using ModelWard.Grains.Forecasts;
using ModelWard.Model;

namespace ModelWard.Grains.Consistency;

/// <summary>Checks that forecasts are what their seals say and belong to decisions that there are.</summary>
internal sealed class ForecastCheck(DecisionCheck decisions, Findings findings)
{
    /// <summary>Forecasts seen so far.</summary>
    public long Count { get; private set; }

    /// <summary>Takes the next forecast; all come after the decisions.</summary>
    public void Take(StoredForecast row)
    {
        Count++;
        var key = $"forecast {row.Decision} {row.Occasion}{(row.Quarter.Length > 0 ? $" {row.Quarter}" : "")}";
        if (Read(key, row) is not { } record) return;
        findings.Require(record.IsSealed(), key, "the fingerprint is that of the forecast", record.Sealed().Fingerprint, record.Fingerprint);
        findings.Require(StoredForecast.Of(record) with { Document = row.Document } == row, key, "the row says what the forecast says", row.Document, $"{row.Programme} {row.Decision} {row.Occasion} {row.Quarter} {row.Hash}");
        findings.Require(decisions.Knows(row.Decision), key, "the decision is there", row.Decision, null);
    }

    private ForecastRecord? Read(string key, StoredForecast row)
    {
        try
        {
            return row.Read();
        }
        catch (JsonException unreadable)
        {
            findings.Add(key, "the forecast can be read", "a forecast", unreadable.Message);
            return null;
        }
    }
}
