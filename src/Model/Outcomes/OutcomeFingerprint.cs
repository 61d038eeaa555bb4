using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// The fingerprint of an outcome (rule 22): lower-case hex SHA-256 of the UTF-8 JSON of {districtFloors, milestones,
/// nextYear, wards, years}, keys sorted at every depth, without white space. Equal fingerprints mean equal outcomes.
/// </summary>
public static class OutcomeFingerprint
{
    /// <summary>Computes the fingerprint of an outcome.</summary>
    public static string Of(Outcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>(64 + outcome.Wards.Length * 96 + outcome.Years.Length * 640);
        WriteCanonical(outcome, buffer);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>Writes the canonical JSON that the fingerprint hashes. Codes are ASCII, so nothing needs escaping.</summary>
    public static void WriteCanonical(Outcome outcome, IBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartObject();
        json.WriteStartArray("districtFloors");
        foreach (var floor in outcome.DistrictFloors)
        {
            json.WriteStartObject();
            json.WriteString("district", floor.District);
            WriteTarget(json, floor.Met, floor.Reached, floor.Target, floor.Year);
        }
        json.WriteEndArray();
        json.WriteStartArray("milestones");
        foreach (var milestone in outcome.Milestones)
        {
            json.WriteStartObject();
            WriteTarget(json, milestone.Met, milestone.Reached, milestone.Target, milestone.Year);
        }
        json.WriteEndArray();
        json.WriteStartObject("nextYear");
        json.WriteNumber("upkeep", outcome.NextYear.Upkeep);
        json.WriteEndObject();
        json.WriteStartArray("wards");
        foreach (var ward in outcome.Wards) WriteWard(json, ward);
        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (var year in outcome.Years) WriteYear(json, year);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, bool met, long reached, long target, int year)
    {
        json.WriteBoolean("met", met);
        json.WriteNumber("reached", reached);
        json.WriteNumber("target", target);
        json.WriteNumber("year", year);
        json.WriteEndObject();
    }

    private static void WriteWard(Utf8JsonWriter json, WardOutcome ward)
    {
        json.WriteStartObject();
        json.WriteString(CodeKey, ward.Code);
        WriteYearOrNull(json, RecognizedKey, ward.Recognized);
        json.WriteStartArray(RefusedByKey);
        foreach (var (year, resource) in ward.RefusedBy)
        {
            json.WriteStartObject();
            json.WriteString(ResourceKey, Name(resource));
            json.WriteNumber(YearKey, year);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber(SlipsKey, ward.Slips);
        WriteYearOrNull(json, StartKey, ward.Start);
        json.WriteBoolean(TooLargeKey, ward.TooLarge);
        json.WriteEndObject();
    }

    private static void WriteYearOrNull(Utf8JsonWriter json, JsonEncodedText name, int? year)
    {
        if (year is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    private static void WriteYear(Utf8JsonWriter json, YearOutcome year)
    {
        json.WriteStartObject();
        json.WriteStartArray("binding");
        foreach (var resource in year.Binding) json.WriteStringValue(Name(resource));
        json.WriteEndArray();
        json.WriteNumber("declined", year.Declined);
        json.WriteNumber("recognized", year.Recognized);
        json.WriteStartObject("resources");
        foreach (var resource in ByName)
            if (year.Resources[resource] is { } ledger) WriteLedger(json, resource, ledger);
        json.WriteEndObject();
        json.WriteNumber("started", year.Started);
        json.WriteNumber("underWay", year.UnderWay);
        json.WriteNumber("year", year.Year);
        json.WriteEndObject();
    }

    private static void WriteLedger(Utf8JsonWriter json, Resource resource, Ledger ledger)
    {
        json.WriteStartObject(Name(resource));
        json.WriteNumber("closing", ledger.Closing);
        json.WriteNumber("granted", ledger.Granted);
        json.WriteNumber("lapsed", ledger.Lapsed);
        json.WriteNumber("opening", ledger.Opening);
        json.WriteNumber("used", ledger.Used);
        json.WriteEndObject();
    }

    // Keys that are written once a ward or more often are encoded once.
    private static readonly JsonEncodedText CodeKey = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText RecognizedKey = JsonEncodedText.Encode("recognized");
    private static readonly JsonEncodedText RefusedByKey = JsonEncodedText.Encode("refusedBy");
    private static readonly JsonEncodedText ResourceKey = JsonEncodedText.Encode("resource");
    private static readonly JsonEncodedText YearKey = JsonEncodedText.Encode("year");
    private static readonly JsonEncodedText SlipsKey = JsonEncodedText.Encode("slips");
    private static readonly JsonEncodedText StartKey = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText TooLargeKey = JsonEncodedText.Encode("tooLarge");

    private static readonly ImmutableArray<JsonEncodedText> ResourceNames =
    [
        .. Enum.GetValues<Resource>().Select(resource =>
            JsonEncodedText.Encode(JsonSerializer.SerializeToElement(resource, ModelJson.Options).GetString()!)),
    ];

    private static readonly ImmutableArray<Resource> ByName =
        [.. Enum.GetValues<Resource>().OrderBy(resource => Name(resource).ToString(), StringComparer.Ordinal)];

    private static JsonEncodedText Name(Resource resource) => ResourceNames[(int)resource];
}
