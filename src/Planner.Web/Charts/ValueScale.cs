using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Charts;

/// <summary>A value axis with round steps, from 0 unless said otherwise.</summary>
/// <param name="Step">Distance of two labels: 1, 2, 2.5 or 5 times a power of ten.</param>
/// <param name="Steps">How many steps there are.</param>
public readonly record struct ValueScale(decimal Step, int Steps)
{
    /// <summary>The beginning of the axis, a multiple of the step.</summary>
    public decimal Min { get; init; }

    /// <summary>The end of the axis.</summary>
    public decimal Max => Min + Step * Steps;

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

    /// <summary>The axis that holds values far from 0 in at most that many steps, beginning near the least.</summary>
    /// <param name="least">The least value, 0 or more.</param>
    /// <param name="most">The largest value.</param>
    /// <param name="mostSteps">The most steps, 2 or more.</param>
    public static ValueScale Between(decimal least, decimal most, int mostSteps = 5)
    {
        for (var room = mostSteps; ; room--)
        {
            // The round beginning lies before the least value, so it may take a step more than the distance alone.
            var step = Holding(most - least, room, whole: true).Step;
            var min = decimal.Floor(least / step) * step;
            var steps = Math.Max(1, (int)decimal.Ceiling((most - min) / step));
            if (steps <= mostSteps || room == 1) return new ValueScale(step, steps) { Min = min };
        }
    }

    /// <summary>The labels, from the beginning upwards.</summary>
    public IReadOnlyList<string> Labels(NumberFormat number)
    {
        var (min, step) = (Min, Step);
        return [.. Enumerable.Range(0, Steps + 1).Select(i => number.Rounded(min + i * step, 2))];
    }
}
