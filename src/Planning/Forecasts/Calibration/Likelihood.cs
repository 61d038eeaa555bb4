using MathNet.Numerics.RootFinding;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>The most likely value of one parameter, and the interval of those that are not much less likely.</summary>
internal static class Likelihood
{
    private const double Accuracy = 1e-9;

    // Each step keeps the larger part of the golden section: 0.618⁶⁰ of the range is below a double's sense of where a peak is.
    private const double Part = 0.6180339887498949;
    private const int Steps = 60;

    /// <summary>Where a log-likelihood with one peak is largest, by golden section; at an end of the range too, which the search of the library refuses.</summary>
    public static double Most(Func<double, double> logLikelihood, double low, double high)
    {
        var (left, right) = (high - Part * (high - low), low + Part * (high - low));
        var (ofLeft, ofRight) = (logLikelihood(left), logLikelihood(right));
        for (var step = 0; step < Steps; step++)
        {
            if (ofLeft >= ofRight)
            {
                (high, right, ofRight) = (right, left, ofLeft);
                left = high - Part * (high - low);
                ofLeft = logLikelihood(left);
            }
            else
            {
                (low, left, ofLeft) = (left, right, ofRight);
                right = low + Part * (high - low);
                ofRight = logLikelihood(right);
            }
        }
        return (low + high) / 2;
    }

    /// <summary>
    /// The values θ with 2 · (l(most likely) − l(θ)) ≤ n · ln(1 + t² / (n − 1)), t the 97.5 % quantile of Student's t with n − 1 degrees of freedom. For large n the limit is the 3.84 of
    /// chi-square (Wilks 1938); for few observations it is wider, so that for the mean of normal observations it is Student's interval exactly.
    /// </summary>
    /// <param name="logLikelihood">The log-likelihood, of other parameters at their most likely values.</param>
    /// <param name="most">The most likely value.</param>
    /// <param name="low">The least value that is possible.</param>
    /// <param name="high">The largest value that is possible.</param>
    /// <param name="count">n, at least 2.</param>
    public static Estimate Interval(Func<double, double> logLikelihood, double most, double low, double high, int count)
    {
        var student = Confidence.Student(count);
        var least = logLikelihood(most) - count * Math.Log(1 + student * student / (count - 1)) / 2;
        return new Estimate(most, null, End(low), End(high));

        double End(double end) => logLikelihood(end) >= least ? end : Bisection.FindRoot(x => logLikelihood(x) - least, Math.Min(end, most), Math.Max(end, most), Accuracy, 200);
    }
}
