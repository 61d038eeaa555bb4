using System.Collections.Immutable;

namespace ModelWard.Planner.Api.Import;

/// <summary>The names of the tables that import reads and export writes.</summary>
internal static class ImportTableNames
{
    public const string Programme = "programme";
    public const string Districts = "districts";
    public const string Register = "register";
    public const string Catalogue = "catalogue";
    public const string Levels = "levels";
    public const string Needs = "needs";

    /// <summary>All of them, in the order of a workbook's sheets.</summary>
    public static ImmutableArray<string> All { get; } = [Programme, Districts, Register, Catalogue, Levels, Needs];

    /// <summary>In words.</summary>
    public static string Allowed { get; } = "one of " + string.Join(", ", All);

    /// <summary>The table that a file's name speaks of, as <c>levels.csv</c> or <c>hcmc-levels-2026.csv</c>; null when it is none or not clear.</summary>
    public static string? InFileName(string? fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName ?? "").Split('-', '_', ' ', '.');
        var found = All.Where(name => words.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
