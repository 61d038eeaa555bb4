using System.Globalization;
using System.Text.RegularExpressions;

namespace ModelWard.Bench.Pages.Circuits;

/// <summary>The line that prints the inputs of the answer shown says which input has been answered: "2023 45, 2024 75, …", VND billion.</summary>
internal static class AnsweredCapital
{
    /// <summary>Finds a year's capital in such a line.</summary>
    public static Regex Of(int year) => new($@"^20\d\d [\d.,]+, .*\b{year} ([\d.]+)", RegexOptions.CultureInvariant);

    /// <summary>The capital in VND million; null when the text is another.</summary>
    public static long? Read(Regex ofYear, string text) =>
        ofYear.Match(text) is { Success: true } found
            ? long.Parse(found.Groups[1].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * SliderPath.Step
            : null;
}
