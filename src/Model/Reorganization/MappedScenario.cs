using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>A scenario as it reads after an event, and every line that was not merely given the new code.</summary>
/// <param name="Scenario">The scenario; the very same where the event touches nothing that it names.</param>
/// <param name="Changes">What was joined, dropped or carried over with a choice, in the order of the document.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MappedScenario")]
public sealed record MappedScenario([property: Id(0)] Scenario Scenario, [property: Id(1)] ImmutableArray<ScenarioLineChange> Changes);

/// <summary>What became of lines of a scenario.</summary>
/// <param name="Field">The field, as <c>pins</c>.</param>
/// <param name="Unit">The unit that the line is about after the event.</param>
/// <param name="From">The units before, by code.</param>
/// <param name="Before">What the lines said, in the order of the document.</param>
/// <param name="After">What the line says now; null where there is none any more.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioLineChange")]
public sealed record ScenarioLineChange(
    [property: Id(0)] string Field,
    [property: Id(1)] string Unit,
    [property: Id(2)] ImmutableArray<string> From,
    [property: Id(3)] ImmutableArray<string> Before,
    [property: Id(4)] string? After);
