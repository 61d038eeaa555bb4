using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// What it would be worth to know more before choosing among options: do not pay more than this for a study. In the unit of what is
/// compared, six decimal places.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.InformationValue")]
public sealed record InformationValue
{
    /// <summary>How many futures each option met.</summary>
    [Id(0)] public required int Replications { get; init; }

    /// <summary>The options with what each is worth on average.</summary>
    [Id(1)] public required ImmutableArray<InformedOption> Options { get; init; }

    /// <summary>Place of the option to choose when nothing more is known, from 0; the first of equals.</summary>
    [Id(2)] public required int Best { get; init; }

    /// <summary>The value of knowing everything, the mean over the futures of best option − chosen option.</summary>
    [Id(3)] public required MeanEstimate Perfect { get; init; }

    /// <summary>The value of knowing one group alone, the largest first.</summary>
    [Id(4)] public required ImmutableArray<GroupInformation> Groups { get; init; }
}

/// <summary>An option that information could lead to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it is worth on average.</param>
/// <param name="BestIn">Share of the futures in which it is the best one, 0 to 1; equals count for the first.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.InformedOption")]
public sealed record InformedOption([property: Id(0)] string Name, [property: Id(1)] MeanEstimate Value, [property: Id(2)] decimal BestIn);

/// <summary>The value of knowing one factor group.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.GroupInformation")]
public sealed record GroupInformation
{
    /// <summary>The group.</summary>
    [Id(0)] public required FactorGroup Group { get; init; }

    /// <summary>How many states of the group were looked at.</summary>
    [Id(1)] public required int Outer { get; init; }

    /// <summary>How many futures each state was looked at in.</summary>
    [Id(2)] public required int Inner { get; init; }

    /// <summary>
    /// The value, with the bias of few inner futures taken out to first order. A little below 0 says that nothing is to be gained.
    /// </summary>
    [Id(3)] public required MeanEstimate Value { get; init; }

    /// <summary>The plain nested value, which is too high on average.</summary>
    [Id(4)] public required decimal Plain { get; init; }

    /// <summary>Share of the group's states in which another option than the chosen one looks best, 0 to 1.</summary>
    [Id(5)] public required decimal Changes { get; init; }
}
