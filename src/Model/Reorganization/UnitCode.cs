using System.Globalization;

namespace ModelWard.Model;

/// <summary>
/// What names a ward or a district: its code and, unless it has been there from the beginning of the register, the day since which it is in force, as
/// <c>26740@2025-07-01</c>. Official codes are used again, so a code without its day would name two units.
/// </summary>
/// <param name="Code">The official code, see <see cref="Model.Code.Allowed"/>.</param>
/// <param name="Since">The day since which the unit is in force; null from the beginning.</param>
public readonly record struct UnitCode(string Code, DateOnly? Since)
{
    /// <summary>What a unit's code looks like, in words.</summary>
    public const string Allowed = Model.Code.Allowed + ", for a unit that came later followed by @ and its first day, as 26740@2025-07-01";

    private const char Mark = '@';
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Whether the text names a unit.</summary>
    public static bool IsValid(string? text) => TryParse(text, out _);

    /// <summary>Reads a unit's code; each has exactly one text.</summary>
    public static bool TryParse(string? text, out UnitCode unit)
    {
        unit = default;
        if (text is null) return false;
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        var code = mark < 0 ? text : text[..mark];
        if (!Model.Code.IsValid(code)) return false;
        if (mark < 0)
        {
            unit = new UnitCode(code, null);
            return true;
        }
        if (!DateOnly.TryParseExact(text.AsSpan(mark + 1), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var since)) return false;
        unit = new UnitCode(code, since);
        return true;
    }

    /// <summary>The day since which the unit that the text names is in force; null from the beginning, and where the text names none.</summary>
    public static DateOnly? SinceOf(string text) => TryParse(text, out var unit) ? unit.Since : null;

    /// <inheritdoc />
    public override string ToString() => Since is { } since ? Code + Mark + since.ToString(DayFormat, CultureInfo.InvariantCulture) : Code;
}
