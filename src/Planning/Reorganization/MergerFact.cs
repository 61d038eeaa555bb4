using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>A line of a public list of mergers: one ward of the register, or a piece of it, and the unit that it became part of.</summary>
/// <param name="Ward">Code in the register from which the list starts, whatever became of the ward since.</param>
/// <param name="Date">The day from which it is so.</param>
/// <param name="Unit">Official code of the unit after, without its day.</param>
/// <param name="Names">The unit's names.</param>
/// <param name="Unchanged">Whether the list says that the ward carries on as it is.</param>
/// <param name="Part">Main piece or part.</param>
/// <param name="Resolution">Number of the resolution.</param>
public sealed record MergerFact(string Ward, DateOnly Date, string Unit, Names Names, bool Unchanged, LinkPart Part, string Resolution);
