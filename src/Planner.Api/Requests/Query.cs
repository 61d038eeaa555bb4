using ModelWard.Model;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Requests;

/// <summary>Reads the query of a request by name and type; everything wrong is noted, also names that nobody asked for.</summary>
internal sealed class Query(HttpRequest request)
{
    private readonly FaultList _faults = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>A text; null when missing.</summary>
    public string? Text(string name, int most = 200)
    {
        _known.Add(name);
        if (!request.Query.TryGetValue(name, out var values)) return null;
        var text = values.ToString();
        return _faults.Require(values.Count == 1, name, text, "once at most") && _faults.Text(name, text, 0, most) && text.Length > 0 ? text : null;
    }

    /// <summary>A whole number in a range.</summary>
    public int Whole(string name, int missing, int least, int most)
    {
        if (Text(name) is not { } text) return missing;
        if (int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) && number >= least && number <= most) return number;
        _faults.Add(name, text, $"a whole number from {least} to {most}");
        return missing;
    }

    /// <summary>A whole number in a range; null when missing.</summary>
    public int? WholeOrNone(string name, int least, int most) => Text(name) is null ? null : Whole(name, least, least, most);

    /// <summary>True or false; false when missing.</summary>
    public bool Flag(string name)
    {
        if (Text(name) is not { } text) return false;
        _faults.Require(text is "true" or "false", name, text, "true or false");
        return text == "true";
    }

    /// <summary>A number in a range, with at most six decimal places (rule 2).</summary>
    public decimal Rate(string name, decimal missing, decimal least, decimal most)
    {
        if (Text(name) is not { } text) return missing;
        var isNumber = decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, null, out var number);
        if (isNumber && number >= least && number <= most && Model.Rate.HasFewPlaces(number)) return number;
        _faults.Add(name, text, $"a number from {least} to {most} with at most {Model.Rate.Places} decimal places");
        return missing;
    }

    /// <summary>A whole number in a range that must be given.</summary>
    public int RequiredWhole(string name, int least, int most)
    {
        if (Text(name) is null) _faults.Add(name, null, $"a whole number from {least} to {most}");
        return Whole(name, least, least, most);
    }

    /// <summary>A text that must be given.</summary>
    public string RequiredText(string name, string allowed, int most = 200)
    {
        if (Text(name, most) is { } text) return text;
        _faults.Add(name, null, allowed);
        return "";
    }

    /// <summary>A day; null when missing.</summary>
    public DateOnly? Day(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            && day > DateOnly.MinValue && day < DateOnly.MaxValue) return day;
        _faults.Add(name, text, "a day written yyyy-mm-dd");
        return null;
    }

    /// <summary>One of the names of an enumeration; null when missing.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        if (EnumNames.TryFind(text, out T value)) return value;
        _faults.Add(name, text, EnumNames.Allowed<T>());
        return null;
    }

    /// <summary>One of a few words; the first when missing.</summary>
    public string Word(string name, params string[] words)
    {
        if (Text(name) is not { } text) return words[0];
        return _faults.Require(words.Contains(text), name, text, "one of " + string.Join(", ", words)) ? text : words[0];
    }

    /// <summary>The part of a list that is asked for.</summary>
    public Page Page() => new(Whole("page", 1, 1, 1_000_000), Whole("pageSize", 100, 1, Requests.Page.MostItems));

    /// <summary>The format that is asked for.</summary>
    public Format Format() => Word("format", "json", "csv", "xlsx") switch
    {
        "csv" => Requests.Format.Csv,
        "xlsx" => Requests.Format.Xlsx,
        _ => Requests.Format.Json,
    };

    /// <summary>Notes a fault of its own.</summary>
    public void Fault(string name, object? value, string allowed) => _faults.Add(name, value, allowed);

    /// <summary>The refusal if anything is wrong, with every name that nobody asked for.</summary>
    public ProblemAnswer? Close()
    {
        foreach (var name in request.Query.Keys.Where(name => !_known.Contains(name)))
            _faults.Add(name.Length switch { 0 => "\"\"", > 100 => name[..100], _ => name }, request.Query[name], _known.Count == 0 ? "no query" : "one of " + string.Join(", ", _known));
        return _faults.None ? null : Refuse.Faults(_faults.Faults);
    }
}

/// <summary>How a table is answered.</summary>
internal enum Format
{
    Json,
    Csv,
    Xlsx,
}

/// <summary>A part of a list: pages count from 1.</summary>
internal readonly record struct Page(int Number, int Size)
{
    /// <summary>The most items of a page.</summary>
    public const int MostItems = 1_000;

    /// <summary>How many items come before it.</summary>
    public long Skip => (Number - 1L) * Size;

    /// <summary>The items of this page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => Skip > int.MaxValue ? [] : items.Skip((int)Skip).Take(Size);
}

/// <summary>A part of a list as it is answered.</summary>
internal sealed record PageAnswer<T>(IReadOnlyList<T> Items, long Total, int Page, int PageSize);
