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

    /// <summary>The same without fields of wards and scenarios that a kept text does not know: the versions that wrote it had none of them.</summary>
    public string Golden(string kept)
    {
        var now = JsonSerializer.SerializeToNode(this, Indented)!;
        Forget(now, JsonNode.Parse(kept)!);
        return now.ToJsonString(Indented) + "\n";
    }

    private static void Forget(JsonNode now, JsonNode kept)
    {
        foreach (var part in (string[])["wards", "scenarios"])
            foreach (var (key, state) in now[part]!.AsObject())
                if (kept[part]?[key] is JsonObject known)
                    foreach (var unknown in state!.AsObject().Select(field => field.Key).Where(field => !known.ContainsKey(field)).ToList()) state.AsObject().Remove(unknown);
    }
}
