using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ModelWard.Model;

namespace ModelWard.Files.Scenarios;

/// <summary>
/// The JSON Schema (draft 2020-12) of scenario documents, over HTTP and as files. Names, ranges and choices come from the model; a test holds it against
/// <see cref="ScenarioReader"/> field by field. What concerns several fields, or the register, only the reader says.
/// </summary>
public static partial class ScenarioSchema
{
    /// <summary>Name of the published file.</summary>
    public const string FileName = "scenario.schema.json";

    /// <summary>The media type of schemas.</summary>
    public const string MediaType = "application/schema+json";

    private static readonly string Year = $"{ScenarioValidation.LeastYear}–{ScenarioValidation.MostYear}";

    private static readonly string[] Factors = ["worksCost", "equipmentCost", "officers", "floorArea", "guidance", "upkeep", "repairCost", "extensionCost", "newBuildingCost"];

    private static readonly JsonObject Root = Make();

    private static readonly FrozenSet<string> Texts = TextsOf(Root, "").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The schema as indented JSON with line feeds.</summary>
    public static string Json { get; } = Root.ToJsonString(ScenarioDocument.Indented) + "\n";

    /// <summary>Whether the field at a path, as <c>pins[3].ward</c>, holds a text.</summary>
    internal static bool IsText(string path) => Texts.Contains(Index().Replace(path, "[]"));

    private static JsonObject Make()
    {
        var schema = Fields(
            "Phương án: hạn mức từng năm, quy tắc triển khai và thứ tự các phường.", "A scenario: limits a year, the rules of the rollout and the order of the wards.",
            ["programme", "firstYear", "lastYear", "limits", "policy"],
            ("programme", Code("Mã chương trình.", "Code of the programme.")),
            ("catalogueVersion", Optional(Code("Phiên bản bộ tiêu chí; không ghi là bản đang hiệu lực.", "Version of the criteria catalogue; the one in force when missing."))),
            ("name", Optional(Text("Tên, tối đa 200 ký tự; «tiếng Việt / English» cho hai ngôn ngữ.", "Its name, at most 200 characters; “Vietnamese / English” for both languages.", 200))),
            ("firstYear", YearOf("Năm đầu.", "First year.")),
            ("lastYear", YearOf($"Năm cuối; tối đa {Scenario.MostYears} năm.", $"Last year; at most {Scenario.MostYears} years.")),
            ("baseYear", Optional(YearOf("Năm gốc của giá; mặc định là năm đầu.", "Year whose prices the needs are in; the first year when missing."))),
            ("limits", List("Hạn mức, mỗi năm một dòng.", "Limits, every year once.", Limits())),
            ("opening", Optional(Fields("Số có sẵn đầu năm đầu.", "What is there at the start of the first year.", [],
                ("capital", Optional(Amount("Vốn, triệu đồng.", "Capital, VND million."))),
                ("officers", Optional(Amount("Cán bộ.", "Officers.")))))),
            ("carryOver", Optional(Number("Tỷ lệ vốn được chuyển sang năm sau.", "Share of a year's granted capital that may be carried to the next.", 0, 1))),
            ("inflation", Optional(Number("Mức tăng giá mỗi năm.", "Yearly rise of prices.", -0.5m, 1))),
            ("policy", Choice<Policy>("Cách xếp thứ tự các phường.", "How wards are put in line.")),
            ("plan", Optional(List("Với manual: năm bắt đầu của từng phường.", "For manual: start years, one line a ward.", Fields("Một dòng.", "A line.", ["ward", "start"],
                ("ward", WardCode()), ("start", YearOf("Năm bắt đầu.", "Its start year.")))))),
            ("order", Optional(List("Với manual: thứ tự các phường.", "For manual: wards in line from the first year.", WardCode()))),
            ("reserve", Optional(Flag("Chỉ bắt đầu khi đủ nguồn cho cả lộ trình; mặc định true.", "A start needs its whole trajectory to fit; true when missing."))),
            ("allowUnfinished", Optional(Flag("Cho phép bắt đầu khi không kịp xong trong năm cuối.", "Whether wards may start that cannot be recognized by the last year."))),
            ("pins", Optional(List("Ghim, mỗi phường một lần: đúng một trong start, notBefore, never.", "Pins, one a ward: exactly one of start, notBefore and never.",
                Fields("Một ghim.", "A pin.", ["ward"],
                    ("ward", WardCode()),
                    ("start", Optional(YearOf("Bắt đầu từ năm này, trước mọi phường khác.", "Considered from this year on, ahead of all others."))),
                    ("notBefore", Optional(YearOf("Không trước năm này.", "Not started before this year."))),
                    ("never", Optional(Flag("Không bao giờ.", "Never started."))))))),
            ("milestones", Optional(List("Mốc của cả chương trình.", "Milestones of the whole programme.", Fields("Một mốc.", "A milestone.", ["year", "share"],
                ("year", YearOf("Năm.", "Its year.")), ("share", Share()))))),
            ("districtFloors", Optional(List("Mức sàn của từng quận.", "Floors of single districts.", Fields("Một mức sàn.", "A floor.", ["district", "year", "share"],
                ("district", UnitOf("Mã quận.", "Code of the district.")), ("year", YearOf("Năm.", "Its year.")), ("share", Share()))))),
            ("seed", Optional(Whole("Hạt giống ngẫu nhiên.", "Seed of everything random.", 0, Scenario.MostSeed))),
            ("objective", Optional(Choice<Objective>("Mục tiêu của optimal.", "What optimal makes as large as it can."))),
            ("weights", Optional(List("Với mục tiêu weights.", "For the objective weights.", Fields("Giá trị của một lượt bắt đầu.", "What a start is worth.", ["ward", "year", "value"],
                ("ward", WardCode()), ("year", YearOf("Năm bắt đầu.", "Its start year.")), ("value", Number("Giá trị.", "Its worth.", -StartWeight.Most, StartWeight.Most)))))),
            ("precedence", Optional(List("Phường phải chờ phường khác được công nhận.", "Wards that wait for the recognition of others.", Fields("Một cặp.", "A pair.", ["ward", "after"],
                ("ward", WardCode()), ("after", WardCode()))))),
            ("exclusions", Optional(List("Nhóm mà tối đa một phường được bắt đầu.", "Groups of wards of which at most one ever starts.", Fields("Một nhóm.", "A group.", ["wards"],
                ("wards", List("Hai phường trở lên.", "Two wards or more.", WardCode())))))),
            ("uncertainty", Optional(Uncertain())),
            ("execution", Optional(Choice<Execution>("Ai được bắt đầu khi có biến động.", "Who may start when the plan is carried out in a future."))),
            ("normFactors", Optional(Fields("Hệ số nhân nhu cầu.", "What the needs of every ward are multiplied by.", [],
                [.. Factors.Select(name => (name, Optional(Number("Hệ số.", "A factor.", NormFactors.Least, NormFactors.Most))))]))),
            ("continues", Optional(Fields("Quyết định mà phương án tiếp nối.", "The decision that it carries on.", ["decision"],
                ("decision", Text("Mã quyết định.", "Id of the decision.", null)),
                ("since", Optional(Moment()))))));
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:modelward:schema:scenario",
            ["title"] = "ModelWard scenario",
        };
        foreach (var (name, value) in schema.ToList())
        {
            schema.Remove(name);
            whole[name] = value;
        }
        var properties = whole["properties"]!.AsObject();
        // What only answers, and only files, carry.
        properties["id"] = new JsonObject { ["description"] = Both("Chỉ có trong câu trả lời; được bỏ qua.", "Of answers only; passed over.") };
        properties["version"] = new JsonObject { ["description"] = Both("Chỉ có trong câu trả lời; được bỏ qua.", "Of answers only; passed over.") };
        properties[SourceText.SchemaField] = new JsonObject { ["type"] = "string", ["description"] = Both("Dành cho trình soạn thảo; chỉ trong tệp.", "For editors; in files only.") };
        return whole;
    }

    private static JsonObject Limits() => Fields($"Hạn mức một năm, số nguyên 0–{YearLimits.Most}.", $"Limits of a year, whole numbers 0–{YearLimits.Most}.",
        ["year", "capital", "upkeep", "officers", "floorArea", "guidance"],
        ("year", YearOf("Năm.", "The year.")),
        ("capital", Amount("Vốn đầu tư, triệu đồng.", "Investment money, VND million.")),
        ("upkeep", Amount("Kinh phí duy trì, triệu đồng.", "Money for upkeep, VND million.")),
        ("officers", Amount("Cán bộ có thể phân công.", "Officers who can be assigned.")),
        ("floorArea", Amount("Diện tích thi công cùng lúc, m².", "Floor area under works at once, m².")),
        ("guidance", Amount("Hướng dẫn, tổ-tháng.", "Guidance, team-months.")),
        ("works", Optional(Amount("Trần chi xây lắp, triệu đồng.", "Ceiling on works, VND million."))),
        ("equipment", Optional(Amount("Trần chi thiết bị, triệu đồng.", "Ceiling on equipment, VND million."))));

    private static JsonObject Uncertain() => Fields("Biến động trong các kịch bản tương lai.", "How futures may differ from the noise-free outcome.", [],
        ("priceDrift", Chance(-0.2m, 0.5m)),
        ("priceSpread", Chance(0, 0.5m)),
        ("wardCost", Optional(Fields("Hệ số chi phí xây lắp của phường.", "Factor on the works cost of each ward.", ["shape"],
            ("shape", Choice<WardCostShape>("Dạng phân phối.", "Its shape.")),
            ("spread", Chance(0, 1)),
            ("low", Chance(WardCost.LeastFactor, WardCost.MostFactor)),
            ("mode", Chance(WardCost.LeastFactor, WardCost.MostFactor)),
            ("high", Chance(WardCost.LeastFactor, WardCost.MostFactor))))),
        ("worksDelay", Chance(0, 1)),
        ("recruitShortfall", Optional(Fields("Tỷ lệ không tuyển được.", "Officers granted who are not recruited.", [], ("mean", Chance(0, 1)), ("spread", Chance(0, 1))))),
        ("attrition", Chance(0, 1)),
        ("floorAreaSpread", Chance(0, 1)),
        ("budgetCut", Optional(Fields("Cắt giảm vốn.", "Cuts of the capital granted.", [], ("chance", Chance(0, 1)), ("size", Chance(0, 1))))),
        ("practicePace", Chance(0, 1)),
        ("practiceNoise", Chance(0, 50)),
        ("assessorNoise", Chance(0, 20)),
        ("slip", Chance(0, 1)));

    private static JsonObject Fields(string vi, string en, string[] required, params (string Name, JsonObject Schema)[] properties)
    {
        var schema = Of("object", vi, en);
        var fields = new JsonObject();
        foreach (var (name, property) in properties) fields[name] = property;
        schema["properties"] = fields;
        schema["additionalProperties"] = false;
        if (required.Length > 0) schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        return schema;
    }

    private static JsonObject List(string vi, string en, JsonObject entry)
    {
        var schema = Of("array", vi, en);
        schema["items"] = entry;
        return schema;
    }

    private static JsonObject Code(string vi, string en)
    {
        var schema = Of("string", vi, en);
        schema["pattern"] = $"^[A-Za-z0-9][A-Za-z0-9_.-]{{0,{Model.Code.MostCharacters - 1}}}$";
        return schema;
    }

    // Of a unit that came later the code is followed by its first day.
    private static JsonObject UnitOf(string vi, string en)
    {
        var schema = Code(vi, en);
        schema["pattern"] = schema["pattern"]!.GetValue<string>()[..^1] + "(@[0-9]{4}-[0-9]{2}-[0-9]{2})?$";
        return schema;
    }

    private static JsonObject WardCode() => UnitOf("Mã phường.", "Code of the ward.");

    private static JsonObject Text(string vi, string en, int? most)
    {
        var schema = Of("string", vi, en);
        if (most is { } characters) schema["maxLength"] = characters;
        return schema;
    }

    private static JsonObject Moment()
    {
        var schema = Of("string", "Thời điểm có múi giờ.", "A moment with its offset, 2025-12-31T08:30:00+07:00.");
        schema["format"] = "date-time";
        return schema;
    }

    private static JsonObject Whole(string vi, string en, long least, long most)
    {
        var schema = Of("integer", vi, en);
        schema["minimum"] = least;
        schema["maximum"] = most;
        return schema;
    }

    private static JsonObject YearOf(string vi, string en) => Whole(vi, $"{en} {Year}.", ScenarioValidation.LeastYear, ScenarioValidation.MostYear);

    private static JsonObject Amount(string vi, string en) => Whole(vi, en, 0, YearLimits.Most);

    private static JsonObject Number(string vi, string en, decimal least, decimal most)
    {
        var schema = Of("number", vi, $"{en} At most {Rate.Places} decimal places.");
        schema["minimum"] = least;
        schema["maximum"] = most;
        return schema;
    }

    private static JsonObject Share() => Number("Tỷ lệ phường được công nhận.", "Share of the wards recognized.", 0, 1);

    private static JsonObject Chance(decimal least, decimal most) => Optional(Number("Xem cẩm nang mô hình.", "See the model book.", least, most));

    private static JsonObject Flag(string vi, string en) => Of("boolean", vi, en);

    private static JsonObject Choice<T>(string vi, string en)
        where T : struct, Enum
    {
        var schema = Of("string", vi, en);
        schema["enum"] = new JsonArray([.. Enum.GetValues<T>().Select(value => JsonValue.Create(EnumNames.Of(value)))]);
        return schema;
    }

    /// <summary>The same, or null, which means missing.</summary>
    private static JsonObject Optional(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray choices) choices.Add(null);
        return schema;
    }

    private static JsonObject Of(string type, string vi, string en) => new() { ["type"] = type, ["description"] = Both(vi, en) };

    private static string Both(string vi, string en) => $"{vi} / {en}";

    private static IEnumerable<string> TextsOf(JsonNode schema, string path)
    {
        if (schema["properties"] is JsonObject properties)
            return properties.SelectMany(property => TextsOf(property.Value!, SourceMap.Field(path, property.Key)));
        if (schema["items"] is { } entry) return TextsOf(entry, path + "[]");
        var type = schema["type"] is JsonArray types ? types[0] : schema["type"];
        return type?.GetValue<string>() == "string" ? [path] : [];
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
