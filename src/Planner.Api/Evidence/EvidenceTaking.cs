using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Evidence;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>Takes a file that has arrived into the store, if it is of a kind that is taken; the same for HTTP and for the pages.</summary>
internal sealed class EvidenceTaking(IServiceProvider services, IOptions<EvidenceOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>How many files may be on their way through this process at once, in either direction; they lie in its temporary directory meanwhile.</summary>
    public const int MostAtOnce = 16;

    private readonly SemaphoreSlim _places = new(MostAtOnce, MostAtOnce);

    /// <summary>Bytes of one file at most.</summary>
    public long MostBytes => options.Value.MostBytes;

    /// <summary>Where files are kept.</summary>
    /// <exception cref="StoreUnavailableException">This process has no database: it is a client of a silo without one that both reach.</exception>
    public IEvidenceStore Store => services.GetService<IEvidenceStore>()
        ?? throw new StoreUnavailableException("Files of evidence are kept in the cluster's database; set ConnectionStrings:cluster.");

    /// <summary>Takes a place for a file on its way; it is free again when the answer is disposed. Null when all are taken.</summary>
    public IDisposable? Enter() => _places.Wait(0) ? new Place(_places) : null;

    /// <inheritdoc />
    public void Dispose() => _places.Dispose();

    /// <summary>Keeps a file.</summary>
    /// <returns>What is kept and whether it is new, or what the file was found to be when it is of no kind that is taken.</returns>
    public async Task<(EvidenceNote? Kept, bool IsNew, EvidenceType Type)> Keep(ReceivedFile file, CancellationToken cancellationToken)
    {
        var type = EvidenceType.Of(file.Content);
        if (type.MediaType is not { } mediaType) return (null, false, type);
        file.Content.Position = 0;
        var note = new EvidenceNote(file.Hash, mediaType, file.Size, time.GetUtcNow(), Principal.Current?.Actor ?? CommandHeader.LocalUser);
        var (kept, isNew) = await Store.Keep(note, file.Content, cancellationToken);
        return (kept, isNew, type);
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private bool _over;

        public void Dispose()
        {
            if (_over) return;
            _over = true;
            places.Release();
        }
    }
}
