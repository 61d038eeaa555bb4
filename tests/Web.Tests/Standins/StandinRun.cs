using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>A run that does what the test says.</summary>
internal sealed class StandinRun(StandinGrains grains, string id) : IRunGrain
{
    private readonly Channel<RunEvent> _events = Channel.CreateUnbounded<RunEvent>();
    private long _last;

    /// <summary>What was ordered.</summary>
    public RunOrder? Order { get; private set; }

    /// <summary>Whether it was called off.</summary>
    public bool Cancelled { get; private set; }

    /// <summary>Tells what happens.</summary>
    public void Tell(
        RunEventKind kind, int done, Outcome? outcome = null, RunState state = RunState.Running, FuturesResult? futures = null, double? secondsLeft = null) => _events.Writer.TryWrite(new RunEvent(
        ++_last, kind, new RunView { Id = "run", State = state, Done = done, All = Order!.Amount, Outcome = outcome, Futures = futures, SecondsLeft = secondsLeft, LastEvent = _last }));

    /// <summary>Tells its end.</summary>
    public void End(RunState state, Outcome? outcome = null, FuturesResult? futures = null)
    {
        Tell(RunEventKind.Ended, Order!.Amount, outcome, state, futures);
        _events.Writer.Complete();
    }

    public Task<RunResult> Start(CommandHeader header, RunOrder order, CancellationToken cancellationToken)
    {
        if (grains.Failure is { } failure) throw failure;
        if (grains.Busy) return Task.FromResult(new RunResult(CommandStatus.Busy, null, []));
        Order = order;
        grains.Runs.Add(this);
        return Task.FromResult(new RunResult(CommandStatus.Done, null, []));
    }

    public Task<RunView?> Read(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<RunView?> Summary(CancellationToken cancellationToken) => Task.FromResult(grains.Live.Runs.FirstOrDefault(run => run.Id == id));

    public Task<RunView?> Cancel(CancellationToken cancellationToken)
    {
        Cancelled = true;
        grains.Live.Cancelled.Add(id);
        return Task.FromResult<RunView?>(null);
    }

    public async IAsyncEnumerable<RunEvent> Watch(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in _events.Reader.ReadAllAsync(cancellationToken)) yield return happened;
    }
}
