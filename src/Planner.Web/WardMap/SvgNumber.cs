using System.Globalization;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Coordinates of drawings.</summary>
internal static class SvgNumber
{
    /// <summary>A coordinate with at most two decimals and a point, whatever the culture: a comma would end the number.</summary>
    public static string Of(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
