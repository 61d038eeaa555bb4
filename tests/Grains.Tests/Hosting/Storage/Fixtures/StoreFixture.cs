using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Grains.Scenarios;
using ModelWard.Grains.Wards;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Hosting.Storage.Fixtures;

/// <summary>What a kept store says, in this version's words: the last version and the state of every ward as its events add up to it, and how many imports and states there are.</summary>
internal sealed record StoreFixture(SortedDictionary<string, JsonElement> Wards, long Imports, SortedDictionary<string, JsonElement> Scenarios)
{
    private static readonly JsonSerializerOptions Indented = new(ModelJson.Options) { WriteIndented = true };

    /// <summary>Reads it as the product does.</summary>
    public static async Task<StoreFixture> Of(SqlDatabase database, CancellationToken cancellationToken)
    {
        var (wards, imports, scenarios) = (new SortedDictionary<string, WardState>(StringComparer.Ordinal), 0L, new SortedDictionary<string, JsonElement>(StringComparer.Ordinal));
        await new StoreReader(database).Read(
            async rows =>
            {
                await foreach (var row in rows.WardEvents(cancellationToken))
                    wards[row.Ward] = WardFold.Fold(wards.GetValueOrDefault(row.Ward) ?? new WardState(), row.Read());
                await foreach (var _ in rows.ProgrammeImports(cancellationToken)) imports++;
                await foreach (var state in rows.States(cancellationToken))
                    if (state.Kind == "scenario") scenarios[state.Id] = JsonSerializer.SerializeToElement(JsonSerializer.Deserialize<ScenarioState>(state.Json.Span, ModelJson.Options), ModelJson.Options);
                return true;
            },
            cancellationToken);
        return new StoreFixture(
            new(wards.ToDictionary(ward => ward.Key, ward => JsonSerializer.SerializeToElement(ward.Value, ModelJson.Options)), StringComparer.Ordinal), imports, scenarios);
    }

    /// <summary>As the text that is kept beside the store.</summary>
    public string Golden() => JsonSerializer.Serialize(this, Indented) + "\n";

    /// <summary>The same without what versions have learned to say since the text was kept, where there is nothing of it.</summary>
    /// <param name="kept">The text.</param>
    public string GoldenOf(string kept)
    {
        var said = JsonSerializer.SerializeToNode(this, Indented);
        Forget(said, JsonNode.Parse(kept));
        return said!.ToJsonString(Indented) + "\n";
    }

    private static void Forget(JsonNode? said, JsonNode? kept)
    {
        if (said is not JsonObject now || kept is not JsonObject then) return;
        foreach (var (name, value) in now.ToList())
            if (then.TryGetPropertyValue(name, out var before)) Forget(value, before);
            else if (value is null or JsonArray { Count: 0 }) now.Remove(name);
    }
}
