using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// The frontier of count against total capital. A budget is one factor on the capital of every year (rounded down; what may be carried
/// over follows); all else stays as the scenario has it.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FrontierAnswer")]
public sealed record FrontierAnswer : QuestionAnswer
{
    /// <summary>The least feasible budget: the smallest for which a plan was found that keeps every limit and side condition.</summary>
    [Id(0)] public required Budget Least { get; init; }

    /// <summary>The largest budget proved impossible; null where none is.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Budget? Impossible { get; init; }

    /// <summary>The scenario's own budget, 100 %; it is one of the points unless it lies below the least.</summary>
    [Id(2)] public required Budget Present { get; init; }

    /// <summary>
    /// The budget of the knee: the point farthest from the chord from the first point to the last, above it, ties to the first. Up to it
    /// each billion brings more than the average, from it on less. Null where no point lies above the chord.
    /// </summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Budget? Knee { get; init; }

    /// <summary>The points, by budget, ascending.</summary>
    [Id(4)] public required ImmutableArray<FrontierPoint> Points { get; init; }
}

/// <summary>A budget.</summary>
/// <param name="Percent">Per cent of the scenario's own, at most two decimal places.</param>
/// <param name="Capital">The sum of all years' capital, VND million, what there is at the opening apart.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Budget")]
public readonly record struct Budget([property: Id(0)] decimal Percent, [property: Id(1)] long Capital);

/// <summary>What one budget can reach.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FrontierPoint")]
public sealed record FrontierPoint
{
    /// <summary>The budget.</summary>
    [Id(0)] public Budget Budget { get; init; }

    /// <summary>Wards recognized at the end of the last year by the best plan found; never fewer than for a smaller budget.</summary>
    [Id(1)] public int Count { get; init; }

    /// <summary>Wards that no plan exceeds, proved; never fewer than for a smaller budget.</summary>
    [Id(2)] public int CountBound { get; init; }

    /// <summary>(countBound − count) / countBound to six places, 0 where the bound is 0.</summary>
    [Id(3)] public decimal Gap { get; init; }

    /// <summary>Ward-years of the plan: the sum of the yearly counts of recognized wards, without the last year's.</summary>
    [Id(4)] public long WardYears { get; init; }

    /// <summary>Ward-years that no plan exceeds, whatever its count, proved; never fewer than for a smaller budget.</summary>
    [Id(5)] public long WardYearsBound { get; init; }

    /// <summary>Whether it is the scenario's own budget.</summary>
    [Id(6)] public bool Present { get; init; }

    /// <summary>Whether it is the knee.</summary>
    [Id(7)] public bool Knee { get; init; }
}
