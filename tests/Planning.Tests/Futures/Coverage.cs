namespace ModelWard.Planning.Tests.Futures;

/// <summary>How often intervals hold the truth.</summary>
internal static class Coverage
{
    private const int Repetitions = 200;

    /// <summary>
    /// Of 200 intervals of 95 %, binomially 190 ± 3.1 hold the truth. Between 181 and 198 is within three standard errors; intervals that are
    /// wider by nature may hold it always.
    /// </summary>
    public static void ShouldBeRight(double truth, Func<int, (decimal Low, decimal High)> interval, int most = 198)
    {
        var held = Enumerable.Range(1, Repetitions).Count(seed =>
        {
            var (low, high) = interval(seed);
            return (double)low <= truth && truth <= (double)high;
        });
        held.ShouldBeInRange(181, most, $"of {Repetitions}, seeds 1 and on");
    }
}
