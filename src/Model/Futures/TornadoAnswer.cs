using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// Which risk matters: what would be gained if one were switched off and all others stayed, on the same futures. The effects do not add up
/// to that of all risks together, because risks hit the same wards.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.TornadoAnswer")]
public sealed record TornadoAnswer : QuestionAnswer
{
    /// <summary>How many futures.</summary>
    [Id(0)] public required int Replications { get; init; }

    /// <summary>Wards recognized at the end of the last year, with all risks.</summary>
    [Id(1)] public required MeanEstimate Wards { get; init; }

    /// <summary>
    /// The mean year of recognition over all wards, with all risks: last year + 1 − ward-years / wards. A ward counts as recognized in the
    /// year after the last when it is not by then; one that stands declined for a year counts as a year later.
    /// </summary>
    [Id(2)] public required MeanEstimate Year { get; init; }

    /// <summary>What is spent in all years, VND million, with all risks.</summary>
    [Id(3)] public required MeanEstimate Spend { get; init; }

    /// <summary>The risks, the one with the largest effect on wards first; of equals the one with the largest effect on years.</summary>
    [Id(4)] public required ImmutableArray<TornadoBar> Bars { get; init; }

    /// <summary>What would be gained if all risks were off.</summary>
    [Id(5)] public required RiskEffect Together { get; init; }
}

/// <summary>What one risk does.</summary>
/// <param name="Group">The risk.</param>
/// <param name="Effect">What switching it off changes.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.TornadoBar")]
public sealed record TornadoBar([property: Id(0)] FactorGroup Group, [property: Id(1)] RiskEffect Effect);

/// <summary>What switching off changes: without the risk less with all risks.</summary>
/// <param name="Wards">Wards recognized at the end of the last year: above 0 is what the risk costs.</param>
/// <param name="Years">The mean year of recognition: below 0 is how many years earlier a ward would be recognized on average.</param>
/// <param name="Spend">What is spent in all years, VND million: below 0 is what would be saved.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RiskEffect")]
public sealed record RiskEffect(
    [property: Id(0)] PairedDifference Wards,
    [property: Id(1)] PairedDifference Years,
    [property: Id(2)] PairedDifference Spend);
