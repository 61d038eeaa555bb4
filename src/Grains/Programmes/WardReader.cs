using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Programmes;

/// <summary>Reads the wards of a programme through their grains, a bounded number at once.</summary>
internal sealed class WardReader(IGrainFactory grains, IProgrammeStore store, ProgrammeOptions options)
{
    /// <summary>Every ward that has been imported, none older than its last stored event.</summary>
    public async Task<IReadOnlyList<WardView>> All(string programme, CancellationToken cancellationToken)
    {
        var versions = await store.WardVersions(programme, cancellationToken);
        return await Read(versions, ward => Read(programme, ward.Key, ward.Value, cancellationToken));
    }

    /// <summary>Some wards, none older than its last stored event.</summary>
    public Task<IReadOnlyList<WardView>> Some(string programme, IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        Read(codes, code => Ward(programme, code).Refresh(cancellationToken));

    /// <summary>Tells wards that an import has written events of theirs.</summary>
    public async Task Refresh(string programme, IEnumerable<string> codes, CancellationToken cancellationToken)
    {
        foreach (var part in codes.Chunk(options.WardsAtOnce))
            await Task.WhenAll(part.Select(code => Ward(programme, code).Refresh(cancellationToken)));
    }

    private async Task<IReadOnlyList<WardView>> Read<T>(IReadOnlyCollection<T> wards, Func<T, Task<WardView?>> read)
    {
        var views = new List<WardView>(wards.Count);
        foreach (var part in wards.Chunk(options.WardsAtOnce)) views.AddRange((await Task.WhenAll(part.Select(read))).OfType<WardView>());
        return views;
    }

    // A ward whose import was cut short before the ward was told knows less than is stored.
    private async Task<WardView?> Read(string programme, string code, long stored, CancellationToken cancellationToken)
    {
        var ward = Ward(programme, code);
        var view = await ward.Read(cancellationToken);
        return view is null || view.Version < stored ? await ward.Refresh(cancellationToken) : view;
    }

    private IWardGrain Ward(string programme, string code) => grains.GetGrain<IWardGrain>(GrainKeys.Ward(programme, code));
}
