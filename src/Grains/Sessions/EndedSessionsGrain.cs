using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Sessions;

/// <summary>The ended sessions, stored in one row; what has grown too old goes when the next comes.</summary>
[GrainType("sessions")]
internal sealed class EndedSessionsGrain(
    [PersistentState("sessions", GrainStorage.Name)] IPersistentState<EndedSessionsState> stored, TimeProvider time) : Grain, IEndedSessionsGrain
{
    /// <inheritdoc />
    public async Task Add(string id, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var state = stored.State;
        var now = time.GetUtcNow();
        if (until <= now || state.Sessions.Any(session => session.Id == id)) return;
        try
        {
            stored.State = new EndedSessionsState
            {
                Last = state.Last + 1,
                Sessions = [.. state.Sessions.Where(session => session.Until > now), new EndedSession(state.Last + 1, id, until)],
            };
            await stored.WriteStateAsync(CancellationToken.None);
        }
        catch
        {
            // Memory must not be ahead of the store: the next activation reads what is there.
            DeactivateOnIdle();
            throw;
        }
    }

    /// <inheritdoc />
    public Task<ImmutableArray<EndedSession>> After(long number, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<EndedSession>>([.. stored.State.Sessions.Where(session => session.Number > number)]);
}

/// <summary>The ended sessions.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.EndedSessionsState")]
public sealed record EndedSessionsState
{
    /// <summary>Number of the last session that ended.</summary>
    [Id(0)] public long Last { get; init; }

    /// <summary>Those whose cookies had not grown too old when the last came, by number.</summary>
    [Id(1)] public ImmutableArray<EndedSession> Sessions { get; init; } = [];
}
