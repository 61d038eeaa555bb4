using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Programmes;

/// <summary>The recognition of all wards.</summary>
internal sealed partial class ProgrammeGrain
{
    /// <inheritdoc />
    public Task<ImmutableArray<WardRecognition>> Recognitions(CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult<ImmutableArray<WardRecognition>>([.. (_book?.Wards.Values ?? []).Select(view => new WardRecognition(view.Ward.Code, view.Recognition))]);
    }
}
