using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using ModelWard.Model;

namespace ModelWard.Planning.Forecasts;

/// <summary>
/// Mean μ and spread σ of the share of the officers granted who are not recruited: a normal draw of which only what lies within 0 to 1 is seen, and of which in years in which all that were wanted came
/// only a bound c is known (Tobin 1958):
/// <code>
/// l(μ, σ) = Σ seen ( −ln σ − (x − μ)² / 2σ² )  +  Σ bounded ln Φ((c − μ) / σ)
/// </code>
/// </summary>
internal sealed class ShortfallFit(ImmutableArray<RecruitmentObserved> years)
{
    private const double LeastSpread = 0.0005;

    /// <summary>How many years there are.</summary>
    public int Count => years.Length;

    /// <summary>How many years there are in which fewer came than were wanted.</summary>
    public int Seen => years.Count(year => !year.IsAtMost);

    /// <summary>The most likely mean within 0 to 1, with the interval of <see cref="Likelihood.Interval"/>; at least 2 years seen.</summary>
    public Estimate Mean() => Fit(mean => Of(mean, Likelihood.Most(spread => Of(mean, spread), LeastSpread, 1)), 0);

    /// <summary>The most likely spread, up to 1, likewise.</summary>
    public Estimate Spread() => Fit(spread => Of(Likelihood.Most(mean => Of(mean, spread), 0, 1), spread), LeastSpread);

    private Estimate Fit(Func<double, double> profile, double least) => Likelihood.Interval(profile, Likelihood.Most(profile, least, 1), least, 1, Count);

    private double Of(double mean, double spread)
    {
        var sum = 0d;
        foreach (var year in years)
        {
            var z = ((double)year.Missing - mean) / spread;
            sum += year.IsAtMost ? Math.Log(Math.Max(Normal.CDF(0, 1, z), double.Epsilon)) : -Math.Log(spread) - z * z / 2;
        }
        return sum;
    }
}
