namespace ModelWard.Planner.Web.WhatIf;

/// <summary>The range of a row of sliders.</summary>
/// <param name="Step">A slider's step; every value given lies on one, or the browser would move it.</param>
/// <param name="Max">A slider's end: a whole number of steps.</param>
public readonly record struct SliderScale(long Step, long Max)
{
    private const int FewestSteps = 100;

    /// <summary>The range that holds the values with room to double the largest sample value.</summary>
    /// <param name="sample">The sample's values, 0 or more.</param>
    /// <param name="current">The present values, 0 or more; may lie beyond the sample's room.</param>
    public static SliderScale Of(IEnumerable<long> sample, IEnumerable<long> current)
    {
        var values = sample.ToList();
        var now = current.ToList();
        var most = Math.Max(2 * values.DefaultIfEmpty().Max(), now.DefaultIfEmpty().Max());
        if (most == 0) most = 100_000;
        var step = 1L;
        while (step * 10 * FewestSteps <= most && values.Concat(now).All(value => value % (step * 10) == 0)) step *= 10;
        return new SliderScale(step, (most + step - 1) / step * step);
    }
}
