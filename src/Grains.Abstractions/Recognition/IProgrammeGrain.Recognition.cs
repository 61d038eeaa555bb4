using System.Collections.Immutable;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The recognition of all wards of a programme.</summary>
public partial interface IProgrammeGrain
{
    /// <summary>Where every ward stands, in ordinal order of their codes; empty when there is no such programme.</summary>
    [Alias("Recognitions"), AlwaysInterleave, SafeToRepeat] Task<ImmutableArray<WardRecognition>> Recognitions(CancellationToken cancellationToken);
}
