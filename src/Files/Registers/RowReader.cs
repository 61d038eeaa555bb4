using System.Globalization;
using ModelWard.Model;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Registers;

/// <summary>Reads the cells of one row by column. Every bad cell is noted; a bad one reads as blank.</summary>
public sealed class RowReader(Sheet sheet, SheetRow row, IReadOnlyDictionary<string, int> places, LostZeros zeros, ReadingFaults faults)
{
    /// <summary>The row's number in its file.</summary>
    public int Number => row.Number;

    /// <summary>Whether no cell read so far was bad.</summary>
    public bool IsGood { get; private set; } = true;

    /// <summary>A text; "" when blank.</summary>
    public string Text(Column column)
    {
        var text = CellString(column);
        if (sheet.Defused) text = Formula.Restore(text);
        return text.Length > 0 || column.MayBeBlank ? text : Bad(column, null, "")!;
    }

    /// <summary>A code, of wards and districts with its day, with the zeros that a spreadsheet took off it.</summary>
    public string Code(Column column)
    {
        var code = CellString(column).Trim();
        var valid = column.CodeOf == CodeOf.Other ? Model.Code.IsValid(code) : UnitCode.IsValid(code);
        return valid ? zeros.Restore(sheet.Table, column, code) : Bad(column, code.Length == 0 ? null : code, "")!;
    }

    /// <summary>A whole number; null when blank.</summary>
    public long? Whole(Column column) =>
        Exact(column) is { } number ? decimal.Truncate(number) == number ? (long)number : Bad<long?>(column, number, null) : null;

    /// <summary>A number; null when blank.</summary>
    public decimal? Exact(Column column)
    {
        var cell = Cell(column);
        if (cell is null) return Blank<decimal?>(column);
        if (!TryNumber(cell, out var number)) return Bad<decimal?>(column, cell, null);
        var places = column.Kind == CellKind.Whole ? 0 : column.Places;
        return number >= column.Least && number <= column.Most && decimal.Round(number, places) == number ? number : Bad<decimal?>(column, cell, null);
    }

    /// <summary>A level; null when blank.</summary>
    public Level? Level(Column column) =>
        Exact(column) is { } number && Model.Level.TryFrom(number, out var level) ? level : null;

    /// <summary>A day.</summary>
    public DateOnly Day(Column column) => Cell(column) switch
    {
        null => Blank<DateOnly>(column),
        DateTime day when day.TimeOfDay == TimeSpan.Zero => DateOnly.FromDateTime(day),
        string text when DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", out var day) => day,
        var other => Bad<DateOnly>(column, other, default),
    };

    /// <summary>True or false.</summary>
    public bool Flag(Column column) => Cell(column) switch
    {
        null => Blank<bool>(column),
        bool flag => flag,
        string text when bool.TryParse(text, out var flag) => flag,
        var other => Bad(column, other, false),
    };

    /// <summary>One of the names of an enumeration; null when blank.</summary>
    public T? Choice<T>(Column column)
        where T : struct, Enum
    {
        var text = CellString(column).Trim();
        if (text.Length == 0) return Blank<T?>(column);
        return EnumNames.TryFind(text, out T value) ? value : Bad<T?>(column, text, null);
    }

    /// <summary>Notes a fault that two columns have together.</summary>
    public void Fault(Column column, object? value, string why)
    {
        IsGood = false;
        faults.Add(sheet.Table, row.Number, column.Name, value, why);
    }

    private object? Cell(Column column)
    {
        if (!places.TryGetValue(column.Name, out var place)) return null;
        return row.Cells[place] is string text && string.IsNullOrWhiteSpace(text) ? null : row.Cells[place];
    }

    private string CellString(Column column) => Cell(column) switch
    {
        null => "",
        string text => text,
        double number when TryNumber(number, out var exact) => exact.ToString(CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd"),
        bool flag => flag ? "true" : "false",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    private bool TryNumber(object cell, out decimal number)
    {
        number = 0;
        switch (cell)
        {
            case double binary when Math.Abs(binary) <= 1e15:
                number = ExactNumber.Shortest((decimal)binary);
                return true;
            case string text:
                text = text.Trim();
                return ExactNumber.TryRead(sheet.DecimalComma ? text.Replace(',', '.') : text, out number);
            default:
                return false;
        }
    }

    private T? Blank<T>(Column column) => column.MayBeBlank ? default : Bad<T>(column, null, default);

    private T? Bad<T>(Column column, object? value, T? instead)
    {
        Fault(column, value, column.Allowed);
        return instead;
    }
}
