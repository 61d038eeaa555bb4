using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Indexes;

/// <summary>A list of ids, stored in one row.</summary>
[GrainType("index")]
internal sealed class IndexGrain([PersistentState("index", GrainStorage.Name)] IPersistentState<IndexState> stored) : Grain, IIndexGrain
{
    /// <inheritdoc />
    public Task<ImmutableArray<string>> List(CancellationToken cancellationToken) => Task.FromResult(stored.State.Ids);

    /// <inheritdoc />
    public Task Add(string id, CancellationToken cancellationToken)
    {
        var place = Place(id);
        return place >= 0 ? Task.CompletedTask : Write(stored.State.Ids.Insert(~place, id));
    }

    /// <inheritdoc />
    public Task Remove(string id, CancellationToken cancellationToken)
    {
        var place = Place(id);
        return place < 0 ? Task.CompletedTask : Write(stored.State.Ids.RemoveAt(place));
    }

    private int Place(string id) => stored.State.Ids.BinarySearch(id, StringComparer.Ordinal);

    private async Task Write(ImmutableArray<string> ids)
    {
        try
        {
            stored.State = new IndexState { Ids = ids };
            await stored.WriteStateAsync(CancellationToken.None);
        }
        catch
        {
            // Memory must not be ahead of the store: the next activation reads what is there.
            DeactivateOnIdle();
            throw;
        }
    }
}

/// <summary>The ids of an index.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.IndexState")]
public sealed record IndexState
{
    /// <summary>All ids, in ordinal order.</summary>
    [Id(0)] public ImmutableArray<string> Ids { get; init; } = [];
}
