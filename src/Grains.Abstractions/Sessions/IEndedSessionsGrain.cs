using System.Collections.Immutable;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// The sessions of people who have signed out before their cookies grew too old, so that no process takes a cookie that somebody kept. Key:
/// <see cref="Key"/>. For the processes themselves; people have no permission to call it that goes beyond operating.
/// </summary>
[Alias("ModelWard.IEndedSessionsGrain"), Requires(Permission.Operate)]
public interface IEndedSessionsGrain : IGrainWithStringKey
{
    /// <summary>The key of the one there is.</summary>
    const string Key = "sessions";

    /// <summary>Notes that a session has ended.</summary>
    /// <param name="id">The session's id, 1 to 100 characters.</param>
    /// <param name="until">When its cookie would have grown too old; it is forgotten then.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    [Alias("Add"), SafeToRepeat] Task Add(string id, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The sessions noted after the given number, in the order in which they were; the first has number 1.</summary>
    [Alias("After"), ReadOnly] Task<ImmutableArray<EndedSession>> After(long number, CancellationToken cancellationToken);
}

/// <summary>A session that has ended.</summary>
/// <param name="Number">Its place in the order of ending, from 1.</param>
/// <param name="Id">The session's id.</param>
/// <param name="Until">When its cookie grows too old by itself.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EndedSession")]
public sealed record EndedSession([property: Id(0)] long Number, [property: Id(1)] string Id, [property: Id(2)] DateTimeOffset Until);
