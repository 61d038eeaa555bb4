using System.Data.Common;
using ModelWard.Grains.Abstractions;
using Orleans.Storage;

namespace ModelWard.Hosting.Storage;

/// <summary>Grain storage whose failures can travel between silos: those of the database driver cannot, and their caller would learn of a lost answer only.</summary>
internal sealed class GuardedGrainStorage(IGrainStorage inner) : IGrainStorage
{
    /// <inheritdoc />
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Guarded(() => inner.ReadStateAsync(stateName, grainId, grainState));

    /// <inheritdoc />
    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Guarded(() => inner.WriteStateAsync(stateName, grainId, grainState));

    /// <inheritdoc />
    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        Guarded(() => inner.ClearStateAsync(stateName, grainId, grainState));

    private static async Task Guarded(Func<Task> storage)
    {
        try
        {
            await storage();
        }
        catch (DbException exception)
        {
            throw new StoreUnavailableException(exception.Message);
        }
    }
}
