using MathNet.Numerics.Distributions;

namespace ModelWard.Planning.Futures;

/// <summary>The quantiles of the 95 % intervals.</summary>
internal static class Confidence
{
    /// <summary>The chance that an interval lies wholly above or wholly below what it is for, each.</summary>
    public const double Tail = 0.025;

    /// <summary>The 97.5 % quantile of the standard normal distribution.</summary>
    public const double Normal = 1.959963984540054;

    /// <summary>The 97.5 % quantile of Student's t for a mean of so many values, at least 2.</summary>
    public static double Student(long count) => StudentT.InvCDF(0, 1, count - 1, 1 - Tail);
}
