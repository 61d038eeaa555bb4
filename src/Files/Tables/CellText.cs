using ModelWard.Model;

namespace ModelWard.Files.Tables;

/// <summary>A cell's value as CSV writes it.</summary>
internal static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Formula.Defuse(text),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd"),
        decimal number => ExactNumber.Shortest(number).ToString(),
        _ => value.ToString() ?? "",
    };
}
