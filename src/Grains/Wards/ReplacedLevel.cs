using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>
/// What an assessment replaces: the last assessment, or the bare level where an import has set another since; and the needs where it derives
/// them anew.
/// </summary>
internal sealed record ReplacedLevel(
    string Criterion,
    Level Level,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? On = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Evidence = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? CatalogueVersion = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Actor = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Needs? Needs = null);
