using ModelWard.Model;

namespace ModelWard.Files.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum CellKind
{
/// <summary>A text.</summary>
    Text,
/// <summary>A code, see <see cref="Model.Code"/>.</summary>
    Code,
/// <summary>A whole number.</summary>
    Whole,
/// <summary>A decimal number.</summary>
    Number,
/// <summary>A day.</summary>
    Day,
/// <summary>True or false.</summary>
    Flag,
}

/// <summary>Whose codes a column holds; codes of wards and districts may have lost their leading zeros in a spreadsheet.</summary>
public enum CodeOf
{
/// <summary>Neither.</summary>
    Other,
/// <summary>Wards'.</summary>
    Ward,
/// <summary>Districts'.</summary>
    District,
}

/// <summary>One column of a table, described once for its reader, its writer and its template.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Allowed">What is allowed in a cell, in words.</param>
public sealed record Column(string Name, CellKind Kind, string Allowed)
{
    /// <summary>Whether a cell may be blank.</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>Whether the whole column may be left out.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Whose codes it holds.</summary>
    public CodeOf CodeOf { get; init; }

    /// <summary>Least number allowed.</summary>
    public decimal Least { get; init; }

    /// <summary>Largest number allowed.</summary>
    public decimal Most { get; init; }

    /// <summary>Most decimal places of a number.</summary>
    public int Places { get; init; }

    /// <summary>The same column with cells that may be blank.</summary>
    public Column Optional() => this with { MayBeBlank = true, Allowed = Allowed + ", or blank" };

    /// <summary>A text of so many characters; with none it may be blank.</summary>
    public static Column Text(string name, int least, int most) =>
        new(name, CellKind.Text, $"a text of {least} to {most} characters") { MayBeBlank = least == 0 };

    /// <summary>A code.</summary>
    public static Column Code(string name, CodeOf codeOf = CodeOf.Other) => new(name, CellKind.Code, codeOf == CodeOf.Other ? Model.Code.Allowed : UnitCode.Allowed) { CodeOf = codeOf };

    /// <summary>A whole number, ends included.</summary>
    public static Column Whole(string name, long least, long most) =>
        new(name, CellKind.Whole, $"a whole number from {least} to {most}") { Least = least, Most = most };

    /// <summary>A year.</summary>
    public static Column Year(string name) => Whole(name, ScenarioValidation.LeastYear, ScenarioValidation.MostYear);

    /// <summary>A number in a range, ends included, with at most so many decimal places.</summary>
    public static Column Number(string name, decimal least, decimal most, int places) =>
        new(name, CellKind.Number, $"a number from {least} to {most} with at most {places} decimal places") { Least = least, Most = most, Places = places };

    /// <summary>A level: 0 to 100, at most two decimals.</summary>
    public static Column Level(string name) => Number(name, 0, 100, 2);

    /// <summary>A day.</summary>
    public static Column Day(string name) => new(name, CellKind.Day, "a day written yyyy-mm-dd");

    /// <summary>True or false.</summary>
    public static Column Flag(string name) => new(name, CellKind.Flag, "true or false");

    /// <summary>One of the names of an enumeration.</summary>
    public static Column Choice<T>(string name)
        where T : struct, Enum => new(name, CellKind.Text, EnumNames.Allowed<T>());
}
