using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Compares two options on the same futures.</summary>
public static class PairedDifferences
{
    /// <summary>
    /// What one option has more than another: in each replication d = one − other, then the mean of d with the interval of a paired t test.
    /// </summary>
    /// <param name="one">Its values, one a replication.</param>
    /// <param name="other">The other's values, in the same replications.</param>
    /// <param name="moreIsBetter">Whether more is better, as of wards; else less is, as of money spent.</param>
    /// <exception cref="ArgumentException">They are not of the same number of replications, or of fewer than 2.</exception>
    public static PairedDifference Of(double[] one, double[] other, bool moreIsBetter = true)
    {
        if (one.Length != other.Length)
            throw new ArgumentException($"Options to compare need the same replications, but one has {one.Length}, the other {other.Length}.", nameof(other));
        var differences = new double[one.Length];
        var (more, less) = (0, 0);
        for (var r = 0; r < one.Length; r++)
        {
            differences[r] = one[r] - other[r];
            if (differences[r] > 0) more++;
            if (differences[r] < 0) less++;
        }
        var moments = Moments.Of(differences);
        var mean = moments.Estimate();
        return new PairedDifference
        {
            Mean = mean.Mean, StandardError = mean.StandardError, Low = mean.Low, High = mean.High,
            Better = Share(moreIsBetter ? more : less, one.Length),
            Equal = Share(one.Length - more - less, one.Length),
            Worse = Share(moreIsBetter ? less : more, one.Length),
            Verdict = more + less == 0 ? Verdict.Same : Told(mean, moreIsBetter),
            VarianceReduction = moments.Variance > 0
                ? Shown.Six((Moments.Of(one).Variance + Moments.Of(other).Variance) / moments.Variance)
                : null,
        };
    }

    private static Verdict Told(MeanEstimate mean, bool moreIsBetter)
    {
        if (mean.Low > 0) return moreIsBetter ? Verdict.Better : Verdict.Worse;
        if (mean.High < 0) return moreIsBetter ? Verdict.Worse : Verdict.Better;
        return Verdict.NotTold;
    }

    private static decimal Share(int part, int whole) => Shown.Six((double)part / whole);
}
