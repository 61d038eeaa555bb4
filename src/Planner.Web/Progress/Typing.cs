using System.Globalization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Progress;

/// <summary>Reads what is typed into a form; whatever is wrong is noted with the field.</summary>
internal sealed class Typing(Texts texts)
{
    private readonly List<FieldFault> _faults = [];

    /// <summary>What is wrong so far.</summary>
    public IReadOnlyList<FieldFault> Faults => _faults;

    /// <summary>A day as a field holds it.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public DateOnly Day(string field, string typed)
    {
        if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) Fault(field, typed, texts[Phrases.AllowedDay]);
        return day;
    }

    /// <summary>A whole number in a range.</summary>
    public long Whole(string field, string typed, long least, long most)
    {
        if (TypedNumber.Whole(typed, texts) is { } number && number >= least && number <= most) return number;
        Fault(field, typed, texts.Say(Phrases.AllowedFrom, texts.Number.Whole(least), texts.Number.Whole(most)));
        return 0;
    }

    /// <summary>A year in a range, written without separators.</summary>
    public int Year(string field, string typed, int least, int most)
    {
        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= least && year <= most) return year;
        Fault(field, typed, $"{least}–{most}");
        return 0;
    }

    /// <summary>A whole number in a range; null when nothing is typed.</summary>
    public long? WholeOrNone(string field, string typed, long least, long most) => string.IsNullOrWhiteSpace(typed) ? null : Whole(field, typed, least, most);

    /// <summary>A name on one line.</summary>
    public string Name(string field, string typed, int least, int most)
    {
        var text = typed.Trim();
        if (text.Length < least || text.Length > most || text.Any(char.IsControl)) Fault(field, typed, AllowedWords.Name(least, most, texts));
        return text;
    }

    /// <summary>A text.</summary>
    public string Prose(string field, string typed, int least)
    {
        var text = typed.Trim();
        if (text.Length < least || text.Length > WardCommandCarrier.MostProse) Fault(field, typed, AllowedWords.Prose(least, texts));
        return text;
    }

    /// <summary>A source of money; null when nothing is typed.</summary>
    public string? Source(string field, string typed)
    {
        var code = typed.Trim();
        if (code.Length == 0) return null;
        if (!Code.IsValid(code) || code.Length > Actual.MostSourceCharacters) Fault(field, typed, texts.Say(Phrases.AllowedSource, Actual.MostSourceCharacters));
        return code;
    }

    private void Fault(string field, string typed, string allowed) => _faults.Add(FieldFault.Of(field, typed, allowed, texts));
}
