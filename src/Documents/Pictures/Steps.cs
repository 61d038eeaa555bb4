namespace ModelWard.Documents.Pictures;

/// <summary>The marks of an axis of figures.</summary>
internal static class Steps
{
    private const int Wanted = 6;

    /// <summary>Whole marks from 0 in steps of 1, 2 or 5 times a power of ten, the last at or above the largest figure.</summary>
    /// <param name="largest">The largest figure, from 0.</param>
    public static IReadOnlyList<long> To(long largest)
    {
        var step = 1L;
        for (var factors = new[] { 2L, 5L, 10L }; step * Wanted < largest;)
            step = factors.Select(factor => Power(step) * factor).First(next => next > step);
        var marks = new List<long> { 0 };
        while (marks[^1] < Math.Max(1, largest)) marks.Add(marks[^1] + step);
        return marks;
    }

    private static long Power(long step)
    {
        var power = 1L;
        while (power * 10 <= step) power *= 10;
        return power;
    }
}
