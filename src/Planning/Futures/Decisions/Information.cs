using MathNet.Numerics.Statistics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// The value of information. With v(o, r) the worth of option o in future r and c the option of the best mean, knowing everything is worth
/// <code>
/// mean over r of (max over o of v(o, r) − v(c, r))
/// </code>
/// (EVPI). As c has the best mean by chance too, that is a little too low, the less so the more replications. Knowing one group is worth the
/// same with the means over all that is not known, given the group's state k (EVPPI). Means over few inner replications make the largest
/// of them too high, by about a constant / inner; so the largest of the means over all inner replications is counted twice and that over each half of
/// them taken off by half,
/// <code>
/// mean over k of (2·max m(o, k) − ½·max m₁(o, k) − ½·max m₂(o, k) − m(c, k))
/// </code>
/// which takes that bias away to first order (the antithetic halves of Giles and Goda 2019).
/// </summary>
public static class Information
{
    /// <summary>The value of knowing everything, and of knowing each group alone.</summary>
    /// <param name="names">Names of the options, at least one.</param>
    /// <param name="values">By option: what it is worth in each replication; more is better.</param>
    /// <param name="groups">The same in nested futures, for each group to look at.</param>
    /// <exception cref="ArgumentException">There is no option, or replications are not the same throughout.</exception>
    public static InformationValue Of(IReadOnlyList<string> names, IReadOnlyList<double[]> values, IReadOnlyList<NestedRuns> groups)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(names.Count, 1, "options");
        var replications = values[0].Length;
        Matrix.Check("The comparison", names.Count, replications, values);
        foreach (var group in groups) Matrix.Check($"Group {group.Design.Group}", names.Count, group.Design.Replications, group.Values);
        var moments = values.Select(Moments.Of).ToArray();
        var chosen = Places.OfMost<double>([.. moments.Select(option => option.Mean)]);
        var best = Best(values, replications);
        return new InformationValue
        {
            Replications = replications,
            Options = [.. names.Select((name, o) => new InformedOption(name, moments[o].Estimate(), Share(best.Count(option => option == o), replications)))],
            Best = chosen,
            Perfect = Moments.Of([.. best.Select((option, r) => values[option][r] - values[chosen][r])]).Estimate(),
            Groups =
            [
                .. groups
                    .Select(group => Known(group, chosen))
                    .OrderByDescending(group => group.Value.Mean)
                    .ThenBy(group => group.Group),
            ],
        };
    }

    private static GroupInformation Known(NestedRuns runs, int chosen)
    {
        var (outer, inner) = (runs.Design.Outer, runs.Design.Inner);
        var (corrected, plain, changes) = (new double[outer], new double[outer], 0);
        for (var k = 0; k < outer; k++)
        {
            var from = k * inner;
            var means = Means(runs.Values, from, inner);
            var halves = Means(runs.Values, from, inner / 2).Max() + Means(runs.Values, from + inner / 2, inner / 2).Max();
            plain[k] = means.Max() - means[chosen];
            corrected[k] = plain[k] + means.Max() - halves / 2;
            if (plain[k] > 0) changes++;
        }
        return new GroupInformation
        {
            Group = runs.Design.Group, Outer = outer, Inner = inner,
            Value = Moments.Of(corrected).Estimate(),
            Plain = Shown.Six(ArrayStatistics.Mean(plain)),
            Changes = Share(changes, outer),
        };
    }

    private static double[] Means(IReadOnlyList<double[]> values, int from, int count) =>
        [.. values.Select(option => ArrayStatistics.Mean(option[from..(from + count)]))];

    private static int[] Best(IReadOnlyList<double[]> values, int replications)
    {
        var best = new int[replications];
        for (var o = 1; o < values.Count; o++)
            for (var r = 0; r < replications; r++)
                if (values[o][r] > values[best[r]][r]) best[r] = o;
        return best;
    }

    private static decimal Share(int part, int whole) => Shown.Six((double)part / whole);
}
