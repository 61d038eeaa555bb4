using System.Collections.Immutable;

namespace ModelWard.Hosting.Evidence;

/// <summary>Files of evidence in the database, each under the SHA-256 of its bytes. They are only ever added.</summary>
public interface IEvidenceStore
{
    /// <summary>Keeps a file; one that is there already stays as it is.</summary>
    /// <param name="note">What is known of it; hash and size must be those of the content.</param>
    /// <param name="content">Its bytes, from the stream's present position.</param>
    /// <param name="cancellationToken">Calls it off until the turn to write has come.</param>
    /// <returns>What is kept, and whether it is new.</returns>
    /// <exception cref="Grains.Abstractions.StoreUnavailableException">The database does not answer as it should.</exception>
    Task<(EvidenceNote Kept, bool IsNew)> Keep(EvidenceNote note, Stream content, CancellationToken cancellationToken);

    /// <summary>What is known of a file; null when there is none.</summary>
    /// <exception cref="Grains.Abstractions.StoreUnavailableException">The database does not answer as it should.</exception>
    Task<EvidenceNote?> Find(string hash, CancellationToken cancellationToken);

    /// <summary>Writes a file's bytes to a stream after their hash has been checked.</summary>
    /// <returns>What is known of it; null when there is none.</returns>
    /// <exception cref="EvidenceDamagedException">The stored bytes are not those of the hash; nothing has been written to the stream.</exception>
    /// <exception cref="Grains.Abstractions.StoreUnavailableException">The database does not answer as it should.</exception>
    Task<EvidenceNote?> Read(string hash, Stream target, CancellationToken cancellationToken);

    /// <summary>Those of the hashes under which no file is kept, in the order given.</summary>
    /// <exception cref="Grains.Abstractions.StoreUnavailableException">The database does not answer as it should.</exception>
    Task<ImmutableArray<string>> Missing(IReadOnlyCollection<string> hashes, CancellationToken cancellationToken);
}

/// <summary>What is known of a file of evidence.</summary>
/// <param name="Hash">Lower-case hex SHA-256 of its bytes.</param>
/// <param name="MediaType">What it is, found by its bytes.</param>
/// <param name="Size">How many bytes, 1 or more.</param>
/// <param name="At">When it was first kept.</param>
/// <param name="Actor">Who brought it first.</param>
public sealed record EvidenceNote(string Hash, string MediaType, long Size, DateTimeOffset At, string Actor);
