using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Why a scenario has no plan, and what must give.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ClashAnswer")]
public sealed record ClashAnswer : QuestionAnswer
{
    /// <summary>Whether a plan was found, was not found, or is proved to be impossible.</summary>
    [Id(0)] public PlanStatus Status { get; init; }

    /// <summary>Limits that the snapshot's own commitments and upkeep exceed (rule 24); often empty.</summary>
    [Id(1)] public ImmutableArray<LimitOverrun> Overruns { get; init; } = [];

    /// <summary>
    /// The clash: together these conditions are proved to leave no plan, and none of them can be left out of it. Empty unless impossible.
    /// </summary>
    [Id(2)] public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>What must give; null unless impossible.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CheapestRelaxation? Relaxation { get; init; }
}

/// <summary>
/// What must give so that there is a plan: of the relaxations found the one with the smallest sum of shares, of each limit or target the
/// part of it that gives, and 1 for what is dropped.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CheapestRelaxation")]
public sealed record CheapestRelaxation
{
    /// <summary>What gives, by how much.</summary>
    [Id(0)] public required ImmutableArray<Give> Gives { get; init; }

    /// <summary>Whether a plan was found when just this gives; else even with it none was found, though there may be one.</summary>
    [Id(1)] public bool PlanFound { get; init; }

    /// <summary>Wards recognized at the end of the last year by that plan; null when none was found.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; init; }
}

/// <summary>A condition that gives.</summary>
/// <param name="Row">Its name; of a precedence pair without the year.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Least">
/// By how much the linear program has it give, in which even shares of starts are allowed; 0 where only whole starts make it give. At most
/// six decimal places.
/// </param>
/// <param name="By">
/// By how much it gives so that a plan was found: units of the resource, wards fewer for a milestone or floor, 1 for a pin, a pair or
/// an exclusion that is dropped.
/// </param>
/// <param name="From">Its limit or target.</param>
/// <param name="To">Its limit or target afterwards; of what is dropped 0.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Give")]
public sealed record Give(
    [property: Id(0)] string Row,
    [property: Id(1)] Names Words,
    [property: Id(2)] decimal Least,
    [property: Id(3)] long By,
    [property: Id(4)] long From,
    [property: Id(5)] long To);
