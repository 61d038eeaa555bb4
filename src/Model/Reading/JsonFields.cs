using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Reads the fields of a JSON object by name and type. Whatever is wrong is noted and the reading goes on, so that one answer
/// names every fault. A field that is absent or null is missing; a fault if it is required. <see cref="Close"/> notes the fields nobody read.
/// </summary>
public sealed class JsonFields
{
    private readonly JsonElement _object;
    private readonly string _path;
    private readonly FaultList _faults;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private JsonFields(JsonElement element, string path, FaultList faults) => (_object, _path, _faults) = (element, path, faults);

    /// <summary>Opens an element; one that is no object is a fault and reads as an object without fields.</summary>
    /// <param name="element">The element.</param>
    /// <param name="path">Where it stands, as <c>limits[3]</c>; empty for the document itself.</param>
    /// <param name="faults">Takes the faults.</param>
    public static JsonFields Of(JsonElement element, string path, FaultList faults)
    {
        if (element.ValueKind == JsonValueKind.Object) return new JsonFields(element, path.Length == 0 ? "" : path + ".", faults);
        faults.Add(path.Length == 0 ? "$" : path, Shown(element), "an object {…}");
        return new JsonFields(default, path, faults);
    }

    /// <summary>A text; null when missing.</summary>
    public string? Text(string name, bool required = false, string allowed = "a text")
    {
        if (Find(name, required, allowed) is not { } field) return null;
        if (TryText(field, out var text)) return text;
        _faults.Add(_path + name, Shown(field), allowed);
        return null;
    }

    /// <summary>A code, see <see cref="Model.Code"/>; null when missing or wrong.</summary>
    public string? Code(string name, bool required = false)
    {
        if (Find(name, required, Model.Code.Allowed) is not { } field) return null;
        if (TryText(field, out var code) && Model.Code.IsValid(code)) return code;
        _faults.Add(_path + name, Shown(field), Model.Code.Allowed);
        return null;
    }

    /// <summary>The code of a ward or district, see <see cref="UnitCode"/>; null when missing or wrong.</summary>
    public string? Unit(string name, bool required = false)
    {
        if (Find(name, required, UnitCode.Allowed) is not { } field) return null;
        return UnitOf(field, _path + name, _faults);
    }

    /// <summary>The code of a ward or district that an element is, as one of a list; null when it is none.</summary>
    public static string? UnitOf(JsonElement element, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (TryText(element, out var code) && UnitCode.IsValid(code)) return code;
        faults.Add(path, Shown(element), UnitCode.Allowed);
        return null;
    }

    /// <summary>A whole number in a range, ends included; null when missing or wrong.</summary>
    public long? Whole(string name, long least, long most, bool required = false)
    {
        var allowed = $"a whole number from {least} to {most}";
        if (Find(name, required, allowed) is not { } field) return null;
        if (TryNumber(field, out var number) && number >= least && number <= most && decimal.Truncate(number) == number) return (long)number;
        _faults.Add(_path + name, Shown(field), allowed);
        return null;
    }

    /// <summary>A year; null when missing or wrong.</summary>
    public int? Year(string name, bool required = false) =>
        (int?)Whole(name, ScenarioValidation.LeastYear, ScenarioValidation.MostYear, required);

    /// <summary>A number in a range with at most so many decimal places; null when missing or wrong.</summary>
    public decimal? Number(string name, decimal least, decimal most, int places, bool required = false)
    {
        if (Find(name, required, Allowed(least, most, places)) is not { } field) return null;
        return NumberOf(field, _path + name, least, most, places, _faults);
    }

    /// <summary>The number that an element is, as one of a list; null when it is none or lies beyond the range.</summary>
    internal static decimal? NumberOf(JsonElement element, string path, decimal least, decimal most, int places, FaultList faults)
    {
        if (TryNumber(element, out var number) && number >= least && number <= most && decimal.Round(number, places) == number) return number;
        faults.Add(path, Shown(element), Allowed(least, most, places));
        return null;
    }

    /// <summary>True or false; null when missing or wrong.</summary>
    public bool? Flag(string name)
    {
        if (Find(name, required: false, "") is not { } field) return null;
        if (field.ValueKind is JsonValueKind.True or JsonValueKind.False) return field.GetBoolean();
        _faults.Add(_path + name, Shown(field), "true or false");
        return null;
    }

    /// <summary>One of the names of an enumeration; null when missing or wrong.</summary>
    public T? Choice<T>(string name, bool required = false)
        where T : struct, Enum
    {
        if (Find(name, required, EnumNames.Allowed<T>()) is not { } field) return null;
        if (TryText(field, out var text) && EnumNames.TryFind(text, out T value)) return value;
        _faults.Add(_path + name, Shown(field), EnumNames.Allowed<T>());
        return null;
    }

    /// <summary>A day written 2025-12-31; null when missing or wrong.</summary>
    public DateOnly? Day(string name, bool required = false)
    {
        const string allowed = "a day written yyyy-mm-dd";
        if (Find(name, required, allowed) is not { } field) return null;
        if (TryText(field, out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day)) return day;
        _faults.Add(_path + name, Shown(field), allowed);
        return null;
    }

    /// <summary>A moment written 2025-12-31T08:30:00+07:00 or …Z; null when missing or wrong. Without an offset it would be another moment on another machine.</summary>
    public DateTimeOffset? Moment(string name)
    {
        const string allowed = "a moment written yyyy-mm-ddThh:mm:ss+hh:mm";
        if (Find(name, required: false, allowed) is not { } field) return null;
        if (field.ValueKind == JsonValueKind.String && field.TryGetDateTimeOffset(out var moment) && field.TryGetDateTime(out var time) && time.Kind != DateTimeKind.Unspecified) return moment;
        _faults.Add(_path + name, Shown(field), allowed);
        return null;
    }

    /// <summary>An object; null when missing.</summary>
    public JsonFields? Fields(string name) =>
        Find(name, required: false, "") is { } field ? Of(field, _path + name, _faults) : null;

    /// <summary>A list; null when missing or wrong. Each entry is read, also a wrong one, so that places stay what they are.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="read">Reads the entry at a path.</param>
    /// <param name="required">Whether missing is a fault.</param>
    public ImmutableArray<T>? List<T>(string name, Func<JsonElement, string, T> read, bool required = false)
    {
        if (Find(name, required, "a list […]") is not { } field) return null;
        if (field.ValueKind == JsonValueKind.Array)
            return [.. field.EnumerateArray().Select((entry, index) => read(entry, $"{_path}{name}[{index}]"))];
        _faults.Add(_path + name, Shown(field), "a list […]");
        return null;
    }

    /// <summary>An object of numbers, each under its own name, as levels are written; null when missing or wrong.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="places">The most decimal places.</param>
    /// <param name="required">Whether missing is a fault.</param>
    public ImmutableArray<(string Name, decimal Number)>? Numbers(string name, decimal least, decimal most, int places, bool required = false)
    {
        if (Find(name, required, "an object {…}") is not { } field) return null;
        var fields = Of(field, _path + name, _faults);
        if (field.ValueKind != JsonValueKind.Object) return null;
        var numbers = ImmutableArray.CreateBuilder<(string, decimal)>();
        foreach (var property in field.EnumerateObject())
            if (TryName(property, out var key)) numbers.Add((key, fields.Number(key, least, most, places, required: true) ?? 0));
        fields.Close();
        return numbers.ToImmutable();
    }

    /// <summary>A field as it is, for a reader of its own; null when missing.</summary>
    public JsonElement? Element(string name, bool required = false) => Find(name, required, "an object {…}");

    /// <summary>Passes over a field that answers carry and requests need not.</summary>
    public void PassOver(string name) => _known.Add(name);

    /// <summary>Notes a fault for every field that was neither read nor passed over.</summary>
    public void Close()
    {
        if (_object.ValueKind != JsonValueKind.Object) return;
        var allowed = "no such field; known are " + string.Join(", ", _known);
        foreach (var property in _object.EnumerateObject())
        {
            if (!TryName(property, out var name)) _faults.Add(_path + "?", null, "names of well-formed Unicode");
            else if (!_known.Contains(name))
                _faults.Add(_path + (name.Length switch { 0 => "\"\"", > 100 => name[..100] + "…", _ => name }), Shown(property.Value), allowed);
        }
    }

    /// <summary>The text of an element; false when it is no string or holds half a surrogate pair.</summary>
    public static bool TryText(JsonElement element, out string text)
    {
        text = "";
        if (element.ValueKind != JsonValueKind.String) return false;
        try
        {
            text = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string Allowed(decimal least, decimal most, int places) => $"a number from {least} to {most} with at most {places} decimal places";

    private JsonElement? Find(string name, bool required, string allowed)
    {
        _known.Add(name);
        if (_object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null) return field;
        // An element that is no object has its one fault already.
        if (required && _object.ValueKind == JsonValueKind.Object) _faults.Add(_path + name, null, "required: " + allowed);
        return null;
    }

    private static bool TryNumber(JsonElement element, out decimal number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && ExactNumber.TryRead(element.GetRawText(), out number);
    }

    private static bool TryName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    /// <summary>An element as an answer may repeat it; whole objects and lists are only named.</summary>
    internal static string Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => TryText(element, out var text) ? text : "a text that is not well-formed Unicode",
        _ => element.GetRawText(),
    };
}
