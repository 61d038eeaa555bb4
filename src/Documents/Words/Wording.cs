using System.Globalization;
using ModelWard.Documents.Contents;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Words;

/// <summary>Says things in the language of a document.</summary>
internal sealed class Wording
{
    private readonly bool _english;

    private Wording(bool english) => _english = english;

    /// <summary>The wording of a language.</summary>
    public static Wording Of(DocumentLanguage language) => language == DocumentLanguage.English ? English : Vietnamese;

    private static Wording Vietnamese { get; } = new(english: false);

    private static Wording English { get; } = new(english: true);

    /// <summary>How numbers are written.</summary>
    public NumberWords Number => _english ? NumberWords.En : NumberWords.Vi;

    /// <summary>The tag of the language (BCP 47), as word processors know it.</summary>
    public string Tag => _english ? "en-US" : "vi-VN";

    /// <summary>The text in this language.</summary>
    public string this[Names names] => _english ? names.En : names.Vi;

    /// <summary>The text in this language with values in its places {0}, {1}…</summary>
    public string Say(Names names, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[names], values);

    /// <summary>A whole number.</summary>
    public string Whole(long number) => Number.Whole(number);

    /// <summary>A whole number; a dash where there is none.</summary>
    public string Whole(long? number) => number is { } given ? Whole(given) : "–";

    /// <summary>A year; a dash where there is none. Years are not grouped.</summary>
    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A day as this language writes it in figures.</summary>
    public string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString(_english ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as this language writes it in figures.</summary>
    public string Day(DateOnly day) => day.ToString(_english ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A chance, 0 to 1, as a percentage; 0 % and 100 % only where it is exactly so.</summary>
    public string Chance(decimal chance) => chance switch
    {
        > 0 and < 0.001m => "< " + Number.Percent(0.1m),
        > 0.999m and < 1 => "> " + Number.Percent(99.9m),
        _ => Number.Percent(100 * chance),
    };

    /// <summary>A name as it begins a line or a cell.</summary>
    public string Capital(Names names)
    {
        var text = this[names];
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
