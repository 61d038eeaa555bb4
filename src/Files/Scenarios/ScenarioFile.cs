using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Model;

namespace ModelWard.Files.Scenarios;

/// <summary>A scenario read from a file, or everything that is wrong with the file.</summary>
/// <param name="Scenario">The scenario; null when there is any fault.</param>
/// <param name="Faults">The faults in the order of their lines.</param>
public sealed record ScenarioFileReading(Scenario? Scenario, ImmutableArray<FileFault> Faults);

/// <summary>
/// Scenarios as files, in YAML or JSON. Both say the same fields, those of <see cref="ScenarioSchema"/>. Written are only fields that differ from their default, in
/// a fixed order, an entry of a list on a line of its own: a change of one figure changes one line.
/// </summary>
public static class ScenarioFile
{
    /// <summary>Bytes of a file at most, 16 MB, as over HTTP.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The media type of YAML (RFC 9512).</summary>
    public const string YamlMediaType = "application/yaml";

    /// <summary>How the names of scenario files end.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".yaml", ".yml", ".json"];

    /// <summary>Whether a file is named as a scenario file.</summary>
    public static bool IsNamedSo(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file and checks it by itself; whether its wards and districts exist only a register can say.</summary>
    /// <param name="name">What faults call the file; one that ends in .json is read as JSON, any other as YAML unless its text begins with a brace.</param>
    /// <param name="bytes">Its content: UTF-8 with or without byte order mark.</param>
    public static ScenarioFileReading Read(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var source = Open(name, bytes);
        if (source.Broken is { } broken) return new ScenarioFileReading(null, [new FileFault(name, broken.Line, broken.Column, broken.Fault)]);
        using var document = source.Document!;
        var faults = new FaultList();
        var scenario = ScenarioReader.Read(Content(document.RootElement), faults);
        return new ScenarioFileReading(scenario, InOrder(name, source.Map, faults.Faults));
    }

    /// <summary>The faults that somebody else found in the scenario of a file, each with its line: what a register says of wards that do not exist.</summary>
    public static ImmutableArray<FileFault> Locate(string name, byte[] bytes, IReadOnlyList<Fault> faults)
    {
        var source = Open(name, bytes);
        using var document = source.Document;
        return InOrder(name, source.Map, faults);
    }

    /// <summary>The scenario as YAML with line feeds.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="schema">Where editors find <see cref="ScenarioSchema"/>, from the file; null for nowhere.</param>
    public static string ToYaml(Scenario scenario, string? schema = null) => YamlWriting.Write(ScenarioDocument.Of(scenario), schema);

    /// <summary>The scenario as indented JSON with line feeds.</summary>
    public static string ToJson(Scenario scenario) => ScenarioDocument.Of(scenario).ToJsonString(ScenarioDocument.Indented) + "\n";

    private static SourceText Open(string name, byte[] bytes)
    {
        if (bytes.Length > MostBytes) return SourceText.Unreadable(1, 1, "", $"{bytes.Length} bytes", $"a file of at most {MostBytes} bytes");
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            return SourceText.Unreadable(bytes.AsSpan(0, Math.Max(0, invalid.Index)).Count((byte)'\n') + 1, 1, "", $"byte {invalid.Index}", "UTF-8");
        }
        var json = Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase) || text.AsSpan().TrimStart().StartsWith("{");
        return json ? JsonSource.Read(bytes) : YamlSource.Read(text);
    }

    // What editors read is taken off before the model sees it.
    private static JsonElement Content(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(SourceText.SchemaField, out _)) return root;
        var content = JsonObject.Create(root)!;
        content.Remove(SourceText.SchemaField);
        return JsonSerializer.SerializeToElement(content);
    }

    private static ImmutableArray<FileFault> InOrder(string name, SourceMap map, IReadOnlyList<Fault> faults) =>
    [
        .. faults.Select(fault =>
        {
            var (line, column) = map.Find(fault.Path);
            return new FileFault(name, line, column, fault);
        }).OrderBy(fault => fault.Line).ThenBy(fault => fault.Column),
    ];
}
