using MathNet.Numerics.Statistics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// The regret table: with m(o, f) the mean of option o in named future f, its regret is max over options of m(·, f) − m(o, f), or with less
/// being better m(o, f) − min.
/// </summary>
public sealed class Regret
{
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<double[]> _expected;
    private readonly IReadOnlyList<NamedFuture> _futures;
    private readonly bool _moreIsBetter;
    private readonly decimal[] _expectedMeans;

    /// <summary>By named future and option: the mean, below 0 where less is better.</summary>
    private readonly decimal[][] _means;

    /// <summary>By named future and option: what the best option there has more.</summary>
    private readonly decimal[][] _regrets;

    private Regret(IReadOnlyList<string> names, IReadOnlyList<double[]> expected, IReadOnlyList<NamedFuture> futures, bool moreIsBetter)
    {
        (_names, _expected, _futures, _moreIsBetter) = (names, expected, futures, moreIsBetter);
        _expectedMeans = [.. expected.Select(Good)];
        _means = [.. futures.Select(future => future.Values.Select(Good).ToArray())];
        _regrets = [.. _means.Select(means => means.Select(mean => means.Max() - mean).ToArray())];
    }

    /// <summary>The table.</summary>
    /// <param name="names">Names of the options, at least one.</param>
    /// <param name="expected">By option: its values under the scenario's own uncertainty, one a replication.</param>
    /// <param name="futures">The named futures, at least one.</param>
    /// <param name="moreIsBetter">Whether more is better, as of wards; else less is.</param>
    /// <exception cref="ArgumentException">
    /// There is no option or no named future, or one does not have values for every option, or replications are not the same throughout.
    /// </exception>
    public static RegretAnswer Of(
        IReadOnlyList<string> names, IReadOnlyList<double[]> expected, IReadOnlyList<NamedFuture> futures, bool moreIsBetter = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(names.Count, 1, "options");
        ArgumentOutOfRangeException.ThrowIfLessThan(futures.Count, 1, nameof(futures));
        foreach (var future in futures.Prepend(new NamedFuture("The scenario's own future", expected)))
            Matrix.Check(future.Name, names.Count, futures[0].Values[0].Length, future.Values);
        return new Regret(names, expected, futures, moreIsBetter).Answer();
    }

    private RegretAnswer Answer()
    {
        var bestExpected = Places.OfMost<decimal>(_expectedMeans);
        var all = Enumerable.Range(0, _futures.Count).ToArray();
        return new RegretAnswer
        {
            Explanation = Names.Same(""),
            Replications = _expected[0].Length,
            Options = [.. _names.Select(Option)],
            Futures = [.. all.Select(f => Future(f, bestExpected, [.. all.Where(other => other != f)]))],
            BestExpected = bestExpected,
            LeastRegret = LeastRegret(all),
        };
    }

    private RegretOption Option(string name, int o)
    {
        decimal[] regrets = [.. _regrets.Select(future => future[o])];
        var worst = Places.OfMost<decimal>(regrets);
        return new RegretOption
        {
            Name = name,
            Expected = Moments.Of(_expected[o]).Estimate(),
            Values = [.. _means.Select(means => _moreIsBetter ? means[o] : -means[o])],
            Regrets = [.. regrets],
            MaxRegret = regrets[worst],
            WorstFuture = worst,
        };
    }

    private RegretFuture Future(int f, int bestExpected, int[] others)
    {
        var best = Places.OfMost<decimal>(_means[f]);
        var values = _futures[f].Values;
        var lead = best == bestExpected ? null : PairedDifferences.Of(values[best], values[bestExpected], _moreIsBetter);
        return new RegretFuture
        {
            Name = _futures[f].Name,
            Best = best,
            Flips = lead?.Verdict == Verdict.Better,
            Lead = lead,
            LeastRegretWithout = others.Length == 0 ? null : LeastRegret(others),
        };
    }

    private int LeastRegret(int[] futures) => Enumerable.Range(0, _names.Count)
        .OrderBy(o => futures.Max(f => _regrets[f][o]))
        .ThenByDescending(o => _expectedMeans[o])
        .First();

    private decimal Good(double[] values) => (_moreIsBetter ? 1 : -1) * Shown.Six(ArrayStatistics.Mean(values));
}
