using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>What makes one of the plans among which a robust one is sought.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">Its name in words.</param>
/// <param name="Kept">The share of all limits that the plan may use.</param>
/// <param name="Scenario">The scenario whose policy makes it.</param>
internal sealed record PlanMaker(string Name, Names Words, decimal Kept, Scenario Scenario);
