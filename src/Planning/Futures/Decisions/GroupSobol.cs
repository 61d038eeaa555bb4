using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Sobol's indices of factor groups. With f less its mean over A and B, and v the variance over both, the indices of group i are
/// <code>
/// first = mean of B·(Ai − A) / v  (Saltelli and others 2010)        total = mean of ½(A − Ai)² / v  (Jansen 1999)
/// </code>
/// Both are ratios s = ā / v̄ of means over independent rows, so the standard error is that of the mean of (a − s·v) / v̄ (delta method; the
/// mean that is taken off has no part in it to first order).
/// </summary>
public static class GroupSobol
{
    /// <summary>The indices of each figure.</summary>
    /// <exception cref="ArgumentException">A figure does not have the values of the design.</exception>
    public static SobolAnswer Of(SobolDesign design, IReadOnlyList<SobolRuns> outputs) => new()
    {
        Explanation = Names.Same(""),
        Rows = design.Rows,
        Runs = design.Runs,
        Outputs = [.. outputs.Select(output => Output(design, output))],
    };

    /// <summary>Runs a design and finds the indices of each figure.</summary>
    /// <param name="design">The design.</param>
    /// <param name="names">Names of the figures.</param>
    /// <param name="run">Runs replications 0 to before <see cref="SobolDesign.Rows"/> with the draws of an index: by figure a value for each.</param>
    public static SobolAnswer Of(SobolDesign design, IReadOnlyList<string> names, Func<FutureIndex, IReadOnlyList<double[]>> run)
    {
        var (a, b) = (run(design.A), run(design.B));
        var groups = design.Groups.Select(group => run(design.Of(group))).ToArray();
        return Of(design, [.. names.Select((name, o) => new SobolRuns(name, a[o], b[o], [.. groups.Select(group => group[o])]))]);
    }

    private static SobolOutput Output(SobolDesign design, SobolRuns output)
    {
        foreach (var values in output.Groups.Append(output.A).Append(output.B))
            if (values.Length != design.Rows)
                throw new ArgumentException($"{output.Name} has {values.Length} values, the design {design.Rows} rows.", nameof(output));
        if (output.Groups.Count != design.Groups.Length)
            throw new ArgumentException($"{output.Name} has {output.Groups.Count} groups, the design {design.Groups.Length}.", nameof(output));
        var both = Moments.Of([.. output.A, .. output.B]);
        return new SobolOutput
        {
            Name = output.Name,
            Mean = Shown.Six(both.Mean),
            StandardDeviation = Shown.Six(Math.Sqrt(both.Variance)),
            Groups = both.Variance > 0 ? Indices(design, output, both.Mean) : [],
        };
    }

    private static ImmutableArray<SobolGroup> Indices(SobolDesign design, SobolRuns output, double mean)
    {
        var (a, b) = (Centered(output.A, mean), Centered(output.B, mean));
        var variances = Rows(a, b, (inA, inB) => (inA * inA + inB * inB) / 2);
        return
        [
            .. design.Groups
                .Select((group, i) =>
                {
                    var swapped = Centered(output.Groups[i], mean);
                    var first = Rows(b, Rows(swapped, a, (inGroup, inA) => inGroup - inA), (inB, change) => inB * change);
                    var total = Rows(a, swapped, (inA, inGroup) => (inA - inGroup) * (inA - inGroup) / 2);
                    return new SobolGroup(group, Ratio(first, variances), Ratio(total, variances));
                })
                .OrderByDescending(group => group.Total.Value)
                .ThenBy(group => group.Group),
        ];
    }

    private static SobolIndex Ratio(double[] parts, double[] wholes)
    {
        var whole = ArrayStatistics.Mean(wholes);
        var index = ArrayStatistics.Mean(parts) / whole;
        var errors = Rows(parts, wholes, (part, variance) => (part - index * variance) / whole);
        var error = Math.Sqrt(ArrayStatistics.Variance(errors) / errors.Length);
        var half = Confidence.Normal * error;
        return new SobolIndex(Shown.Six(index), Shown.Six(error), Shown.Six(index - half), Shown.Six(index + half));
    }

    private static double[] Centered(double[] values, double mean) => Array.ConvertAll(values, value => value - mean);

    private static double[] Rows(double[] one, double[] other, Func<double, double, double> of)
    {
        var rows = new double[one.Length];
        for (var j = 0; j < rows.Length; j++) rows[j] = of(one[j], other[j]);
        return rows;
    }
}
