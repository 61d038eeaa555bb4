using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

/// <summary>Small options: two wards, 2026 and 2027.</summary>
internal static class Options
{
    /// <summary>An option of three replications.</summary>
    public static OptionFutures Of(string name, int[][] recognized, long[][] spend) => new(name, 2026, 2, recognized, spend);

    /// <summary>Reaches 3, 2 and 0 ward-years.</summary>
    public static OptionFutures Plain { get; } = Of("plain", [[1, 0, 0], [2, 2, 0]], [[10, 10, 12], [5, 7, 3]]);

    /// <summary>Reaches 4, 2 and 1 ward-years.</summary>
    public static OptionFutures Better { get; } = Of("better", [[2, 0, 0], [2, 2, 1]], [[10, 11, 12], [7, 7, 5]]);
}
