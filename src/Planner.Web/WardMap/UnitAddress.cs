using System.Globalization;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>
/// The units that an address asks for: <c>first</c> the old wards, a day as <c>2025-07-01</c> those in force on it, <c>now</c> those of the register; followed by <c>.d</c> for the districts
/// above them.
/// </summary>
/// <param name="Date">The day; null for the register as it is now.</param>
/// <param name="By">Wards or districts.</param>
public readonly record struct UnitAddress(DateOnly? Date, UnitKind By)
{
    private const string First = "first", Present = "now", OfDistricts = ".d", DayFormat = "yyyy-MM-dd";

    /// <summary>The first day of all, on which the wards of the beginning are in force.</summary>
    public static DateOnly Beginning { get; } = new(1, 1, 2);

    /// <summary>Reads what an address says; null for nothing, and for what cannot be read.</summary>
    public static UnitAddress? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var by = text.EndsWith(OfDistricts, StringComparison.Ordinal) ? UnitKind.Districts : UnitKind.Wards;
        var day = by == UnitKind.Districts ? text[..^OfDistricts.Length] : text;
        if (day == Present) return by == UnitKind.Wards ? null : new UnitAddress(null, by);
        if (day == First) return new UnitAddress(Beginning, by);
        return DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new UnitAddress(date, by) : null;
    }

    /// <summary>The units of a set.</summary>
    public static UnitAddress Of(UnitSet set, UnitKind by) => new(set.Since ?? Beginning, by);

    /// <inheritdoc />
    public override string ToString() =>
        (Date is not { } date ? Present : date == Beginning ? First : date.ToString(DayFormat, CultureInfo.InvariantCulture)) + (By == UnitKind.Districts ? OfDistricts : "");
}
