using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>Budgets of a scenario: one factor on the capital of every year, in hundredths of a per cent.</summary>
internal static class Budgets
{
    /// <summary>The scenario's own budget, 100 %.</summary>
    public const int Whole = 10_000;

    /// <summary>The scenario with that part of its capital in every year, rounded down.</summary>
    public static Scenario Of(Scenario scenario, long part) => scenario with
    {
        Limits = [.. scenario.Limits.Select(year => year with { Capital = (long)((Int128)year.Capital * part / Whole) })],
    };

    /// <summary>The sum of all years' capital.</summary>
    public static long Total(Scenario scenario) => scenario.Limits.Sum(year => year.Capital);

    /// <summary>The budget for an answer.</summary>
    public static Budget Named(Scenario scenario, long part) => new(part / 100m, Total(Of(scenario, part)));
}
