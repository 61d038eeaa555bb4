using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>Reads the numbers of a fan.</summary>
internal static class FanNumbers
{
    /// <summary>A mean and its standard error, "12.34 ± 0.05"; "0" where no future has any.</summary>
    public static string Estimate(this NumberFormat format, MeanEstimate mean) =>
        mean.Mean == 0 ? "0" : $"{Hundredths(format, mean.Mean)} ± {Hundredths(format, mean.StandardError)}";

    // Something that is there is never shown as 0.
    private static string Hundredths(NumberFormat format, decimal number) =>
        number is > 0 and < 0.005m ? "< " + format.Rounded(0.01m, 2) : format.Rounded(number, 2);
}
