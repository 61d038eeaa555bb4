using System.Text.Json;

namespace ModelWard.Model;

/// <summary>A decision record with its proposal in one document: the record's fields, then <c>document</c>, the proposal as it was stored.</summary>
/// <param name="Record">The record.</param>
/// <param name="Proposal">The proposal in its stored form, byte by byte.</param>
public sealed record DecisionFile(DecisionRecord Record, string Proposal)
{
    /// <summary>Name of the field with the proposal.</summary>
    public const string Document = "document";

    /// <summary>The whole as text.</summary>
    public string Written()
    {
        var record = JsonSerializer.Serialize(Record, ModelJson.Options);
        return $"{record[..^1]},\"{Document}\":{Proposal}}}";
    }

    /// <summary>Reads the whole.</summary>
    /// <exception cref="JsonException">It is no decision record; the message says what is wrong with it.</exception>
    public static DecisionFile Read(string text)
    {
        WholeText.Check(text);
        using var json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty(Document, out var proposal) || proposal.ValueKind != JsonValueKind.Object)
            throw new JsonException($"There is no object {Document} in it; a decision record as GET /api/v1/decisions/… gives it is expected.");
        return new DecisionFile(JsonSerializer.Deserialize<DecisionRecord>(text, ModelJson.Options)!, proposal.GetRawText());
    }
}
