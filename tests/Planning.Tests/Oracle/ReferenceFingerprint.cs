using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 22: SHA-256 of the canonical JSON, field by field.</summary>
internal static class ReferenceFingerprint
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Outcome outcome) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson(outcome))));

    public static string CanonicalJson(Outcome outcome) => Sorted(new JsonObject
    {
        ["districtFloors"] = ListOf(outcome.DistrictFloors, floor => new JsonObject
        {
            ["district"] = floor.District, ["year"] = floor.Year, ["target"] = floor.Target, ["reached"] = floor.Reached, ["met"] = floor.Met,
        }),
        ["milestones"] = ListOf(outcome.Milestones, milestone => new JsonObject
        {
            ["year"] = milestone.Year, ["target"] = milestone.Target, ["reached"] = milestone.Reached, ["met"] = milestone.Met,
        }),
        ["nextYear"] = new JsonObject { ["upkeep"] = outcome.NextYear.Upkeep },
        ["wards"] = ListOf(outcome.Wards, WardOf),
        ["years"] = ListOf(outcome.Years, YearOf),
    })!.ToJsonString(Unescaped);

    private static JsonObject WardOf(WardOutcome ward) => new()
    {
        ["code"] = ward.Code,
        ["start"] = ward.Start,
        ["recognized"] = ward.Recognized,
        ["slips"] = ward.Slips,
        ["refusedBy"] = ListOf(ward.RefusedBy, refusal => new JsonObject { ["year"] = refusal.Year, ["resource"] = NameOf(refusal.Resource) }),
        ["tooLarge"] = ward.TooLarge,
    };

    private static JsonObject YearOf(YearOutcome year) => new()
    {
        ["year"] = year.Year,
        ["started"] = year.Started,
        ["underWay"] = year.UnderWay,
        ["recognized"] = year.Recognized,
        ["declined"] = year.Declined,
        ["resources"] = ResourcesOf(year.Resources),
        ["binding"] = ListOf(year.Binding, resource => JsonValue.Create(NameOf(resource))),
    };

    private static JsonObject ResourcesOf(YearResources resources)
    {
        var written = new JsonObject();
        foreach (var resource in Enum.GetValues<Resource>())
        {
            if (resources[resource] is not { } ledger) continue;
            written[NameOf(resource)] = new JsonObject
            {
                ["opening"] = ledger.Opening, ["granted"] = ledger.Granted, ["used"] = ledger.Used, ["lapsed"] = ledger.Lapsed, ["closing"] = ledger.Closing,
            };
        }
        return written;
    }

    private static string NameOf(Resource resource) => resource switch
    {
        Resource.Capital => "capital",
        Resource.Works => "works",
        Resource.Equipment => "equipment",
        Resource.Upkeep => "upkeep",
        Resource.Officers => "officers",
        Resource.FloorArea => "floorArea",
        Resource.Guidance => "guidance",
        _ => throw new ArgumentOutOfRangeException(nameof(resource)),
    };

    private static JsonArray ListOf<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => [.. items.Select(write)];

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject written => new JsonObject(written.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
