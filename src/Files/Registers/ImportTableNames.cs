using System.Collections.Immutable;

namespace ModelWard.Files.Registers;

/// <summary>The names of the tables that import reads and export writes.</summary>
public static class ImportTableNames
{
    /// <summary>The programme itself: one row.</summary>
    public const string Programme = "programme";

    /// <summary>Its districts.</summary>
    public const string Districts = "districts";

    /// <summary>Its wards, all but their levels and needs.</summary>
    public const string Register = "register";

    /// <summary>The criteria of one or more versions.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>A level of each ward for each criterion.</summary>
    public const string Levels = "levels";

    /// <summary>What each ward still lacks.</summary>
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
