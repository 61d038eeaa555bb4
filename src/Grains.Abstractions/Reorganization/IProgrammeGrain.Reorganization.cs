using Orleans.Concurrency;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Mergers, splits and renamings of a programme's units.</summary>
public partial interface IProgrammeGrain
{
    /// <summary>What an event would change in the wards and in the scenarios that are still open, without changing anything.</summary>
    [Alias("PreviewReorganization"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<ReorganizationAnswer> PreviewReorganization(ReorganizationEvent happening, CancellationToken cancellationToken);
}

/// <summary>The answer to the preview of an event.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="Preview">What would change; null when the event has faults.</param>
/// <param name="Faults">What is wrong with it on these wards.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReorganizationAnswer")]
public sealed record ReorganizationAnswer([property: Id(0)] bool Exists, [property: Id(1)] ReorganizationPreview? Preview, [property: Id(2)] IReadOnlyList<Fault> Faults);
