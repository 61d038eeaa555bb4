using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What limits are worth. Wards are those recognized at the end of the last year, ward-years the sum of the yearly counts without the
/// last year's; both are the most that even shares of starts could reach, each asked for apart, so a price has decimals and is no promise
/// of a single plan.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PricesAnswer")]
public sealed record PricesAnswer : QuestionAnswer
{
    /// <summary>The step in units of each resource, see <see cref="PricesQuestion.Unit"/>.</summary>
    [Id(0)] public required int Step { get; init; }

    /// <summary>Wards that no plan exceeds under the present limits, three decimals.</summary>
    [Id(1)] public required decimal Wards { get; init; }

    /// <summary>Ward-years that no plan exceeds under the present limits, three decimals.</summary>
    [Id(2)] public required decimal WardYears { get; init; }

    /// <summary>Every limit of every year, by resource, then year; no ceiling has no price.</summary>
    [Id(3)] public required ImmutableArray<LimitPrice> Prices { get; init; }
}

/// <summary>What one limit is worth.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LimitPrice")]
public sealed record LimitPrice
{
    /// <summary>The resource.</summary>
    [Id(0)] public required Resource Resource { get; init; }

    /// <summary>The year.</summary>
    [Id(1)] public required int Year { get; init; }

    /// <summary>The limit.</summary>
    [Id(2)] public required long Limit { get; init; }

    /// <summary>What the best plan found leaves unused in the year; of officers those in stock at its end.</summary>
    [Id(3)] public required long Slack { get; init; }

    /// <summary>Whether one step more or less changes anything. False: not binding, the price is 0.</summary>
    [Id(4)] public required bool Binding { get; init; }

    /// <summary>One step more.</summary>
    [Id(5)] public required PriceSide More { get; init; }

    /// <summary>One step less, or as much as there is; null where there is nothing.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceSide? Less { get; init; }
}

/// <summary>What a change of a limit does.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.PriceSide")]
public sealed record PriceSide
{
    /// <summary>The change of the limit, in the resource's unit; negative for less.</summary>
    [Id(0)] public required long Change { get; init; }

    /// <summary>Wards won, negative for lost, three decimals; null where no plan is left.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Wards { get; init; }

    /// <summary>Ward-years won, negative for lost, three decimals; null where no plan is left.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? WardYears { get; init; }

    /// <summary>
    /// The limit up to which every further step is worth as much, give or take 10 %: in wards or, where they do not change, in ward-years.
    /// Sought by doubling the step up to four times, so it may hold farther. Null where it holds for ever, or no plan is left.
    /// </summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? HoldsTo { get; init; }
}
