using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Audit;

/// <summary>Seals over the chains of events, and what happened in all of them together. Lies in the same database as the events.</summary>
public interface IAuditStore
{
    /// <summary>Seals the chains of a programme's wards and scenarios as they were at a moment, in one transaction.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="day">The day that is sealed; null for a seal that was asked for.</param>
    /// <param name="before">Events before this moment are sealed.</param>
    /// <param name="at">When the seal is made.</param>
    /// <param name="cancellationToken">Calls it off; then nothing is stored.</param>
    /// <returns>The seal; null when that day or a later one is sealed already, or when there never was anything to seal.</returns>
    Task<StoredSeal?> Seal(string programme, DateOnly? day, DateTimeOffset before, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The seals of a programme, oldest first.</summary>
    Task<ImmutableArray<AuditSeal>> Seals(string programme, CancellationToken cancellationToken);

    /// <summary>A page of what happened to a programme's wards and scenarios, newest first. Pages count from 1.</summary>
    Task<AuditPage> Page(string programme, AuditFilter filter, int page, int pageSize, CancellationToken cancellationToken);
}
