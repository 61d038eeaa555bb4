using Orleans.Storage;

namespace ModelWard.Hosting.Storage;

/// <summary>Grain storage whose writes take turns with all other writes of this process, see <see cref="WriteTurn"/>.</summary>
internal sealed class OneWriterGrainStorage(IGrainStorage inner, WriteTurn turn) : IGrainStorage
{
    /// <inheritdoc />
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        inner.ReadStateAsync(stateName, grainId, grainState);

    /// <inheritdoc />
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        using var own = await turn.Take(CancellationToken.None);
        await inner.WriteStateAsync(stateName, grainId, grainState);
    }

    /// <inheritdoc />
    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        using var own = await turn.Take(CancellationToken.None);
        await inner.ClearStateAsync(stateName, grainId, grainState);
    }
}
