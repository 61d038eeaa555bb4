using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Why a ward starts when it does: what its start pays for, and what the best plan without it is like.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.WhyAnswer")]
public sealed record WhyAnswer : QuestionAnswer
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>How it stands in the best plan found.</summary>
    [Id(1)] public WardStanding Standing { get; init; }

    /// <summary>Its start in the plan or, when it had begun before, the recorded one; null when there is none.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    /// <summary>
    /// What its start uses of the rows that have a price, dearest first; last what it contributes to side conditions, with negative
    /// amounts. Empty unless it is in the plan.
    /// </summary>
    [Id(3)] public ImmutableArray<PricedUse> Pays { get; init; } = [];

    /// <summary>What comes of it when the ward may not start; null unless it is in the plan.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Forced? Without { get; init; }
}

/// <summary>What a start uses of a row, at the row's price.</summary>
/// <param name="Row">Name of the row, see <see cref="RowNames"/>.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Amount">Used, in the row's unit; below 0 what is contributed.</param>
/// <param name="Price">What one unit is worth, in units of the objective.</param>
/// <param name="Worth">amount · price.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PricedUse")]
public sealed record PricedUse(
    [property: Id(0)] string Row,
    [property: Id(1)] Names Words,
    [property: Id(2)] long Amount,
    [property: Id(3)] decimal Price,
    [property: Id(4)] decimal Worth);
