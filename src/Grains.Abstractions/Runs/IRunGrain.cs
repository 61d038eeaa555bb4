namespace ModelWard.Grains.Abstractions;

/// <summary>
/// One long computation. Key: the run's id. It waits in line, runs, ends, and is kept for a while after. It is stored: when its silo is lost, it
/// goes on elsewhere within seconds and to the same end, futures from where they were stored last and an optimization from its begin.
/// </summary>
[Alias("ModelWard.IRunGrain"), Requires(Permission.Read)]
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Puts the run in line and answers at once; a repeat under the same command id gets the run as it stands.</summary>
    [Alias("Start"), Requires(Permission.Compute), SafeToRepeat] Task<RunResult> Start(CommandHeader header, RunOrder order, CancellationToken cancellationToken);

    /// <summary>The run as it stands; null when there is none, or none any more.</summary>
    [Alias("Read"), SafeToRepeat] Task<RunView?> Read(CancellationToken cancellationToken);

    /// <summary>The run as it stands without its outcome and futures, which are large; null when there is none, or none any more.</summary>
    [Alias("Summary"), SafeToRepeat] Task<RunView?> Summary(CancellationToken cancellationToken);

    /// <summary>Ends the run and keeps the best it has found; one that has ended stays as it is. Null when there is none.</summary>
    /// <exception cref="AccessDeniedException">The caller neither began it nor is an operator.</exception>
    [Alias("Cancel"), Requires(Permission.Compute, Permission.Operate), SafeToRepeat, ResponseTimeout("00:01:00")] Task<RunView?> Cancel(CancellationToken cancellationToken);

    /// <summary>What happens to the run, from after an event on, to its end; nothing when there is no run.</summary>
    /// <param name="after">Id of the last event that the caller has seen; 0 for none.</param>
    /// <param name="cancellationToken">Ends the watching, not the run.</param>
    [Alias("Watch")] IAsyncEnumerable<RunEvent> Watch(long after, CancellationToken cancellationToken);
}
