using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>A plan that may be the robust one.</summary>
/// <param name="Name">Its name, as <c>optimal 2, limits 95 %, reserveList</c>.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Scenario">The scenario with the plan by hand.</param>
/// <param name="Plan">The plan that the scenario's policy makes of it.</param>
internal sealed record PlanCandidate(string Name, Names Words, Scenario Scenario, ImmutableArray<PlannedStart> Plan);
