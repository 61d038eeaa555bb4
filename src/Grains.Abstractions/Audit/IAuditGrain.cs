using System.Collections.Immutable;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The audit of a programme: who did what when, and the seals over it. Key: the programme's code.</summary>
[Alias("ModelWard.IAuditGrain"), Requires(Permission.Read)]
public interface IAuditGrain : IGrainWithStringKey
{
    /// <summary>Sees to it that every day is sealed soon after it has ended, also days on which nothing ran. The same again changes nothing.</summary>
    [Alias("Watch"), Requires(Permission.Operate), SafeToRepeat] Task Watch(CancellationToken cancellationToken);

    /// <summary>Seals everything as it is now, apart from the seals of the days.</summary>
    /// <returns>The seal; null when there is nothing to seal.</returns>
    [Alias("Seal"), Requires(Permission.Operate)] Task<AuditSeal?> Seal(CancellationToken cancellationToken);

    /// <summary>The seals, oldest first.</summary>
    [Alias("Seals"), ReadOnly] Task<ImmutableArray<AuditSeal>> Seals(CancellationToken cancellationToken);

    /// <summary>A page of what was done, newest first. Pages count from 1 and hold at most 1,000.</summary>
    [Alias("Page"), ReadOnly] Task<AuditPage> Page(AuditFilter filter, int page, int pageSize, CancellationToken cancellationToken);
}
