using System.Runtime.CompilerServices;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Draws;

/// <summary>
/// Turns 16 random bits into a draw of a distribution by its quantile function, as 64 cubics in single precision. Bit 15 chooses the upper half. With
/// m the other 15 bits, t = m + 0.5 and u = t / 65536, the draw is q(u) in the lower half and q(1 − u) in the upper. Each half is cut
/// into 32 segments by the bits of t: its exponent and the first bit of its fraction. With the other bits of the fraction, x from 1 to
/// below 1.5, the draw is ((c3·x + c2)·x + c1)·x + c0. Only + and · in this order, so that the bits are the same everywhere.
/// </summary>
internal sealed class QuantileTable
{
    /// <summary>Segments of each half.</summary>
    public const int Segments = 32;

    /// <summary>The bits of 0.5, the least t, shifted as for a segment's number.</summary>
    public const int FirstSegment = 0x3F000000 >> SegmentShift;

    /// <summary>Exponent and first bit of the fraction stand above these bits.</summary>
    public const int SegmentShift = 22;

    /// <summary>The other bits of the fraction.</summary>
    public const int FractionMask = (1 << SegmentShift) - 1;

    /// <summary>The bits of 1.</summary>
    public const int OneBits = 0x3F800000;

    /// <summary>The x through which the cubic of a segment goes: Chebyshev's nodes between 1 and 1.5.</summary>
    private static readonly double[] Nodes = [.. Enumerable.Range(0, 4).Select(node => 1.25 + (0.25 * Math.Cos(Math.PI * ((2 * node) + 1) / 8)))];

    /// <summary>Turns the values at the nodes into the coefficients of their cubic.</summary>
    private static readonly Matrix<double> Cubic = Matrix<double>.Build.Dense(4, 4, (node, power) => Math.Pow(Nodes[node], power)).Inverse();

    // PERT's quantiles take some milliseconds, and one scenario is asked about again and again.
    private static volatile PertTable? _lastPert;

    private QuantileTable(Func<double, double> lower, Func<double, double> upper)
    {
        C0 = new float[2 * Segments];
        C1 = new float[2 * Segments];
        C2 = new float[2 * Segments];
        C3 = new float[2 * Segments];
        for (var segment = 0; segment < Segments; segment++)
        {
            Fit(segment, segment, lower);
            Fit(Segments + segment, segment, upper);
        }
    }

    /// <summary>The standard normal distribution; its draws end at ±4.325.</summary>
    public static QuantileTable Normal { get; } = new(LowerNormal, u => -LowerNormal(u));

    /// <summary>Coefficients: the lower half's segments, then the upper half's.</summary>
    public float[] C0 { get; }

    /// <summary>Of x.</summary>
    public float[] C1 { get; }

    /// <summary>Of x².</summary>
    public float[] C2 { get; }

    /// <summary>Of x³.</summary>
    public float[] C3 { get; }

    /// <summary>exp(drift + spread·z), z standard normal; with spread 0 the constant exp(drift).</summary>
    public static QuantileTable Lognormal(decimal drift, decimal spread)
    {
        if (spread == 0) return Constant(Math.Exp((double)drift));
        return new(u => Math.Exp((double)drift + ((double)spread * LowerNormal(u))), u => Math.Exp((double)drift - ((double)spread * LowerNormal(u))));
    }

    /// <summary>The factor on a ward's works cost.</summary>
    public static QuantileTable Of(WardCost cost)
    {
        if (cost.Shape == WardCostShape.Lognormal) return Lognormal(-cost.Spread!.Value * cost.Spread.Value / 2, cost.Spread.Value);
        var (low, mode, high) = ((double)cost.Low!, (double)cost.Mode!, (double)cost.High!);
        if (low == high) return Constant(low);
        if (_lastPert is { } last && last.Cost == cost) return last.Table;
        var pert = new BetaScaled(1 + (4 * (mode - low) / (high - low)), 1 + (4 * (high - mode) / (high - low)), low, high - low);
        var table = new QuantileTable(pert.InverseCumulativeDistribution, u => pert.InverseCumulativeDistribution(1 - u));
        _lastPert = new PertTable(cost, table);
        return table;
    }

    /// <summary>The draw that 16 bits stand for.</summary>
    public float this[uint half]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var t = (half & 0x7FFF) + 0.5f;
            var bits = BitConverter.SingleToInt32Bits(t);
            var segment = (bits >> SegmentShift) - FirstSegment + (int)((half >> 15) * Segments);
            var x = BitConverter.Int32BitsToSingle((bits & FractionMask) | OneBits);
            return (((((C3[segment] * x) + C2[segment]) * x) + C1[segment]) * x) + C0[segment];
        }
    }

    private static double LowerNormal(double u) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, u);

    private static QuantileTable Constant(double value)
    {
        var table = new QuantileTable(_ => 0, _ => 0);
        Array.Fill(table.C0, (float)value);
        return table;
    }

    private sealed record PertTable(WardCost Cost, QuantileTable Table);

    // t = 2^exponent · (x + part), x from 1 to 1.5.
    private void Fit(int at, int segment, Func<double, double> quantile)
    {
        var (exponent, part) = ((segment >> 1) - 1, (segment & 1) * 0.5);
        var cubic = Cubic * Vector<double>.Build.Dense(4, node => quantile(Math.ScaleB(Nodes[node] + part, exponent) / 65536));
        (C0[at], C1[at], C2[at], C3[at]) = ((float)cubic[0], (float)cubic[1], (float)cubic[2], (float)cubic[3]);
    }
}
