using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Charts;

/// <summary>A value axis from 0 with round steps.</summary>
/// <param name="Step">Distance of two labels: 1, 2, 2.5 or 5 times a power of ten.</param>
/// <param name="Steps">How many steps there are.</param>
public readonly record struct ValueScale(decimal Step, int Steps)
{
    /// <summary>The end of the axis.</summary>
    public decimal Max => Step * Steps;

    /// <summary>The axis that holds a value in at most that many steps.</summary>
    /// <param name="most">The largest value, 0 or more.</param>
    /// <param name="mostSteps">The most steps, 1 or more.</param>
    /// <param name="whole">Whether only whole numbers may be labelled.</param>
    public static ValueScale Holding(decimal most, int mostSteps = 5, bool whole = false)
    {
        if (most <= 0) return new ValueScale(1, 1);
        var power = 1m;
        while (power * mostSteps >= most && power > 0.001m) power /= 10;
        for (; ; power *= 10)
        {
            foreach (var factor in (ReadOnlySpan<decimal>)[1m, 2m, 2.5m, 5m])
            {
                var step = power * factor;
                if (step * mostSteps < most || (whole && step != decimal.Truncate(step))) continue;
                return new ValueScale(step, (int)decimal.Ceiling(most / step));
            }
        }
    }

    /// <summary>The labels, from 0 upwards.</summary>
    public IReadOnlyList<string> Labels(NumberFormat number)
    {
        var step = Step;
        return [.. Enumerable.Range(0, Steps + 1).Select(i => number.Rounded(i * step, 2))];
    }
}
