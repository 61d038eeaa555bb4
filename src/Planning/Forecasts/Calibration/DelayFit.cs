using System.Collections.Immutable;
using MathNet.Numerics;
using ModelWard.Model;

namespace ModelWard.Planning.Forecasts;

/// <summary>
/// The chance p that a works year ends late. Works of d years that took n have seen n − d late ones, and the last was not late; of works that go on after n years it is known that fewer than d were in
/// time. So nothing is lost of wards that are late because they are not finished:
/// <code>
/// l(p) = Σ finished ( d · ln(1 − p) + (n − d) · ln p )  +  Σ unfinished ln Σ j &lt; d  C(n, j) · (1 − p)^j · p^(n − j)
/// </code>
/// </summary>
internal sealed class DelayFit(ImmutableArray<WorksYearsObserved> works)
{
    private const double Least = 1e-6;

    /// <summary>How many works years there are.</summary>
    public int Count => works.Sum(one => one.Taken);

    /// <summary>The most likely chance, with the interval of <see cref="Likelihood.Interval"/>; at least 2 works years.</summary>
    public Estimate Chance()
    {
        var most = Likelihood.Most(Of, Least, 1 - Least);
        return Likelihood.Interval(Of, most, Least, 1 - Least, Count);
    }

    private double Of(double chance) => works.Sum(one => one.IsFinished ? Finished(one, chance) : Unfinished(one, chance));

    // The model knows no works that are early: those that were are taken as planned.
    private static double Finished(WorksYearsObserved one, double chance) =>
        Math.Min(one.Planned, one.Taken) * Math.Log(1 - chance) + Math.Max(0, one.Taken - one.Planned) * Math.Log(chance);

    private static double Unfinished(WorksYearsObserved one, double chance)
    {
        if (one.Taken < one.Planned) return 0;
        var sum = 0d;
        for (var inTime = 0; inTime < one.Planned; inTime++)
            sum += SpecialFunctions.Binomial(one.Taken, inTime) * Math.Pow(1 - chance, inTime) * Math.Pow(chance, one.Taken - inTime);
        return Math.Log(sum);
    }
}
