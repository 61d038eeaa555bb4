using ModelWard.Model;

namespace ModelWard.Planner.Api.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    Text,
    Code,
    Whole,
    Number,
    Day,
    Flag,
}

/// <summary>Whose codes a column holds; codes of wards and districts may have lost their leading zeros in a spreadsheet.</summary>
internal enum CodeOf
{
    Other,
    Ward,
    District,
}

/// <summary>One column of a table, described once for its reader, its writer and its template.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Allowed">What is allowed in a cell, in words.</param>
internal sealed record Column(string Name, CellKind Kind, string Allowed)
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

    public static Column Text(string name, int least, int most) =>
        new(name, CellKind.Text, $"a text of {least} to {most} characters") { MayBeBlank = least == 0 };

    public static Column Code(string name, CodeOf codeOf = CodeOf.Other) => new(name, CellKind.Code, codeOf == CodeOf.Other ? Model.Code.Allowed : UnitCode.Allowed) { CodeOf = codeOf };

    public static Column Whole(string name, long least, long most) =>
        new(name, CellKind.Whole, $"a whole number from {least} to {most}") { Least = least, Most = most };

    public static Column Year(string name) => Whole(name, ScenarioValidation.LeastYear, ScenarioValidation.MostYear);

    public static Column Number(string name, decimal least, decimal most, int places) =>
        new(name, CellKind.Number, $"a number from {least} to {most} with at most {places} decimal places") { Least = least, Most = most, Places = places };

    public static Column Level(string name) => Number(name, 0, 100, 2);

    public static Column Day(string name) => new(name, CellKind.Day, "a day written yyyy-mm-dd");

    public static Column Flag(string name) => new(name, CellKind.Flag, "true or false");

    public static Column Choice<T>(string name)
        where T : struct, Enum => new(name, CellKind.Text, EnumNames.Allowed<T>());
}
