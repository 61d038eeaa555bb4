using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Settings;

/// <summary>The settings as they are typed: every field a text, until they are read as the document that the API takes.</summary>
public sealed class SettingsDraft
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Norms _before;

    /// <summary>Begins with settings as they are.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="texts">The language, in whose way numbers are written.</param>
    public SettingsDraft(ProgrammeSettings settings, Texts texts)
    {
        _before = settings.Norms;
        var document = JsonSerializer.SerializeToNode(settings, ModelJson.Options)!;
        foreach (var field in SettingField.Groups.SelectMany(group => group.Fields))
            _numbers[field.Path] = Written(field.Path.Split('.').Aggregate(document, (node, name) => node[name]!).GetValue<decimal>(), texts);
        for (var i = 0; i < SettingField.Quarters.Length; i++) _numbers[SettingField.Quarters[i].Path] = Written(settings.Quarters[i], texts);
        foreach (var room in _before.FloorArea.Rooms) Rooms[room.Criterion] = Written(room.Area, texts);
        foreach (var package in _before.Equipment.Packages) Packages[package.Criterion] = Written(package.Amount, texts);
        Approvals = [.. settings.Approvals.Select(step => new ApprovalDraft(step))];
        Sources = [.. settings.Sources.Select(source => new SourceDraft(source))];
    }

    /// <summary>Room by facility criterion, m²; blank where the criterion asks for the whole station.</summary>
    public Dictionary<string, string> Rooms { get; } = new(StringComparer.Ordinal);

    /// <summary>Package by equipment criterion, VND million; blank for the usual one.</summary>
    public Dictionary<string, string> Packages { get; } = new(StringComparer.Ordinal);

    /// <summary>The steps of approval, in order.</summary>
    public List<ApprovalDraft> Approvals { get; }

    /// <summary>The sources of money, in order of priority.</summary>
    public List<SourceDraft> Sources { get; }

    /// <summary>What is typed into a number's field.</summary>
    public string this[SettingField field]
    {
        get => _numbers[field.Path];
        set => _numbers[field.Path] = value;
    }

    /// <summary>Reads what is typed; null when there is any fault.</summary>
    public ProgrammeSettings? Read(FaultList faults, Texts texts)
    {
        var document = new JsonObject
        {
            ["norms"] = new JsonObject
            {
                ["officers"] = new JsonObject(),
                ["floorArea"] = new JsonObject { ["rooms"] = List(Rooms, "area", texts) },
                ["works"] = new JsonObject { ["repair"] = new JsonObject { ["above"] = 0 }, ["extension"] = new JsonObject(), ["newBuilding"] = new JsonObject() },
                ["equipment"] = new JsonObject { ["packages"] = List(Packages, "amount", texts) },
                ["upkeep"] = new JsonObject(),
            },
            ["approvals"] = new JsonArray([.. Approvals.Select(step => step.Document())]),
            ["sources"] = new JsonArray([.. Sources.Select(source => source.Document(texts))]),
            ["quarters"] = new JsonArray([.. SettingField.Quarters.Select(field => Number(this[field], texts))]),
        };
        foreach (var field in SettingField.Groups.SelectMany(group => group.Fields))
        {
            var names = field.Path.Split('.');
            names.SkipLast(1).Aggregate((JsonNode)document, (node, name) => node[name]!)[names[^1]] = Number(this[field], texts);
        }
        return SettingsReader.Read(JsonSerializer.SerializeToElement(document, ModelJson.Options), faults);
    }

    /// <summary>A number as the document has it; what is none stays the text that it is, so that the reader names it.</summary>
    internal static JsonNode? Number(string text, Texts texts) =>
        string.IsNullOrWhiteSpace(text) ? null : texts.Number.Read(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text.Trim());

    /// <summary>A number in the language's way, to the last place.</summary>
    internal static string Written(decimal number, Texts texts) => texts.Number.Rounded(number, Rate.Places);

    private static JsonArray List(Dictionary<string, string> typed, string name, Texts texts) => new(
        [
            .. typed.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (JsonNode)new JsonObject { ["criterion"] = pair.Key, [name] = Number(pair.Value, texts) }),
        ]);
}

/// <summary>A step of approval as it is typed.</summary>
public sealed class ApprovalDraft(ApprovalStep? step = null)
{
    /// <summary>Who approves, in Vietnamese.</summary>
    public string BodyVi { get; set; } = step?.Body.Vi ?? "";

    /// <summary>Who approves, in English.</summary>
    public string BodyEn { get; set; } = step?.Body.En ?? "";

    /// <summary>The kind of document, in Vietnamese.</summary>
    public string DocumentVi { get; set; } = step?.Document.Vi ?? "";

    /// <summary>The kind of document, in English.</summary>
    public string DocumentEn { get; set; } = step?.Document.En ?? "";

    /// <summary>Its part of the document.</summary>
    public JsonNode Document() => new JsonObject
    {
        ["body"] = new JsonObject { ["vi"] = BodyVi.Trim(), ["en"] = BodyEn.Trim() },
        ["document"] = new JsonObject { ["vi"] = DocumentVi.Trim(), ["en"] = DocumentEn.Trim() },
    };
}

/// <summary>A source of money as it is typed.</summary>
public sealed class SourceDraft(MoneySource? source = null)
{
    /// <summary>Its code.</summary>
    public string Code { get; set; } = source?.Code ?? "";

    /// <summary>Its name in Vietnamese.</summary>
    public string NameVi { get; set; } = source?.Name.Vi ?? "";

    /// <summary>Its name in English.</summary>
    public string NameEn { get; set; } = source?.Name.En ?? "";

    /// <summary>What it may pay.</summary>
    public SortedSet<MoneyUse> Uses { get; } = [.. source?.Uses ?? []];

    /// <summary>Its limits, as 2026: 500; 2027: 600, in VND million; blank for none at all.</summary>
    public string Limits { get; set; } = string.Join("; ", (source?.Limits ?? []).Select(limit => FormattableString.Invariant($"{limit.Year}: {limit.Amount}")));

    /// <summary>Whether it gives nothing but in the years named.</summary>
    public bool Limited { get; set; } = source?.Limits is not null;

    /// <summary>Its part of the document.</summary>
    public JsonNode Document(Texts texts)
    {
        var document = new JsonObject
        {
            ["code"] = Code.Trim(),
            ["name"] = new JsonObject { ["vi"] = NameVi.Trim(), ["en"] = NameEn.Trim() },
            ["uses"] = new JsonArray([.. Uses.Select(use => (JsonNode)EnumNames.Of(use))]),
        };
        if (Limited) document["limits"] = new JsonArray([.. Limits.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => Limit(part, texts))]);
        return document;
    }

    private static JsonObject Limit(string text, Texts texts)
    {
        var parts = text.Split(':', 2);
        return new JsonObject
        {
            ["year"] = int.TryParse(parts[0], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year) ? year : parts[0],
            ["amount"] = parts.Length > 1 ? TypedNumber.Whole(parts[1], texts) is { } amount ? amount : parts[1].Trim() : null,
        };
    }
}
