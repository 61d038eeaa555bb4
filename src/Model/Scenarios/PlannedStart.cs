namespace ModelWard.Model;

/// <summary>One line of a plan: a ward and the year from which it is in line to start.</summary>
/// <param name="Ward">Code of the ward.</param>
/// <param name="Start">Its year; may lie before the scenario's first.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PlannedStart")]
public readonly record struct PlannedStart([property: Id(0)] string Ward, [property: Id(1)] int Start);
