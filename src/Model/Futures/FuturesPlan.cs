using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>A scenario with the plan that its policy leaves: all that is needed to carry it out in any number of futures.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesPlan")]
public sealed record FuturesPlan
{
    /// <summary>The scenario; it names its catalogue version.</summary>
    [Id(0)] public required Scenario Scenario { get; init; }

    /// <summary>The wards at the start of the first year.</summary>
    [Id(1)] public required Snapshot Snapshot { get; init; }

    /// <summary>The plan, in the order of acceptance (rule 13).</summary>
    [Id(2)] public required ImmutableArray<PlannedStart> Starts { get; init; }

    /// <summary>Wards recognized at the end of each year if nothing is uncertain.</summary>
    [Id(3)] public required ImmutableArray<int> NoiseFree { get; init; }
}
