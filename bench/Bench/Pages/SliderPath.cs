namespace ModelWard.Bench.Pages;

/// <summary>How a hand moves the slider of a year's capital: up and down again by steps of one VND billion, its step.</summary>
internal static class SliderPath
{
    /// <summary>One step, VND million.</summary>
    public const long Step = 1000;

    /// <summary>How far from where it began it goes at most, in steps.</summary>
    public const int Reach = 100;

    /// <summary>Where the slider is after so many moves.</summary>
    public static long At(long begin, int moves)
    {
        var along = moves % (4 * Reach);
        return begin + Step * (along < Reach ? along : along < 3 * Reach ? 2 * Reach - along : along - 4 * Reach);
    }
}
