using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Telemetry;
using ModelWard.Model;
using Orleans.Placement;
using Orleans.Storage;

namespace ModelWard.Grains.Runs;

/// <summary>
/// One run: its line, its story, its end. What it computes lies with an <see cref="IRunComputation"/>, on other threads; the grain's turns alone
/// touch the story. It is stored, and goes on when the grain comes back to life elsewhere, see <see cref="RunTakeUp"/>.
/// </summary>
[GrainType("run"), Immovable(ImmovableKind.Rebalancer)]
internal sealed partial class RunGrain(
    [PersistentState("run", GrainStorage.Name)] IPersistentState<StoredRun> stored,
    [PersistentState("run-plan", GrainStorage.Name)] IPersistentState<StoredPlan> plan,
    [PersistentState("run-progress", GrainStorage.Name)] IPersistentState<StoredProgress> progress,
    RunComputations computations, RunBook book, GrainMeter meter, IOptions<RunOptions> options, TimeProvider time, ILogger<RunGrain> log)
    : Grain, IRunGrain, IFuturesPlanGrain, IDisposable
{
    // An end that the store does not take now: a database that is away, or a disk without room.
    private static readonly TimeSpan UntilStoredAgain = TimeSpan.FromSeconds(1);

    // Grains are let go by the clock of the wall, which need not agree with the one that counts how long an ended run is kept.
    private static readonly TimeSpan Drift = TimeSpan.FromMinutes(1);

    private CancellationTokenSource _cancel = new();
    private string _asked = "";
    private RunStory? _story;
    private IRunComputation? _computation;
    private Task _work = Task.CompletedTask;
    private bool _leaving;
    private long? _endHeldSince;
    private volatile bool _makesRoom;

    private string Id => this.GetPrimaryKeyString();

    private IIndexGrain Index => GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Runs);

    /// <inheritdoc />
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (stored.State.Order is not { } order) return;
        progress.State = progress.State.Usable();
        (_asked, _computation) = (stored.State.Asked, computations.Of(order.Kind, Id, plan, progress));
        if (stored.State.View is not { } view)
        {
            LogOlder(Id);
            await Forget();
            return;
        }
        book.Enter(Id, view.Owner, LetGo);
        if (view.EndedAt is not null)
        {
            _story = FuturesStory.OfEnded(view);
            HoldEnd();
            return;
        }
        // Taking the lease: from here on whoever held the run before can store nothing more.
        stored.State = stored.State with { Lease = stored.State.Lease + 1 };
        await stored.WriteStateAsync(CancellationToken.None);
        Begin(order, view, stored.State.Wards).Show((int)(progress.State.Tally?.Replications ?? 0), null);
    }

    /// <inheritdoc />
    public async Task<RunResult> Start(CommandHeader header, RunOrder order, CancellationToken cancellationToken)
    {
        var faults = CommandValidation.Check(header);
        var asked = CommandHash.Of("run", header.Actor, header.Request ?? JsonSerializer.Serialize(order, ModelJson.Options));
        if (Known() is { } known)
            return asked == _asked ? new RunResult(CommandStatus.Done, known.View, []) : new RunResult(CommandStatus.IdReused, null, []);
        if (!faults.Require(Enum.IsDefined(order.Kind), "kind", order.Kind, "a kind of run")) return Refuse(CommandStatus.Invalid, faults);
        var computation = computations.Of(order.Kind, Id, plan, progress);
        computation.Check(order, faults);
        ScenarioValidation.Check(order.Scenario, faults);
        if (!faults.None) return Refuse(CommandStatus.Invalid, faults);
        if (await Snapshot(order.Scenario.Programme, cancellationToken) is not { } snapshot) return Refuse(CommandStatus.NotFound, faults);
        ScenarioValidation.Check(order.Scenario, snapshot, faults);
        RunMemory.Check(order, snapshot.Wards.Length, options.Value.MostMegabytes, faults);
        if (!faults.None) return Refuse(CommandStatus.Invalid, faults);
        if (!book.TryEnter(Id, header.Actor, LetGo, faults)) return Refuse(CommandStatus.Busy, faults);
        var view = new RunView
        {
            Id = Id, Kind = order.Kind, ScenarioId = order.ScenarioId, All = order.Amount, CreatedAt = time.GetUtcNow(), LastEvent = 1, Owner = header.Actor,
        };
        (_asked, _computation) = (asked, computation);
        await Store(new StoredRun { Asked = asked, Order = order, View = view, Lease = 1, Wards = snapshot });
        return new RunResult(CommandStatus.Done, Begin(order, view, snapshot).View, []);
    }

    /// <inheritdoc />
    public Task<RunView?> Read(CancellationToken cancellationToken) => Task.FromResult(Found()?.View);

    /// <inheritdoc />
    public Task<RunView?> Summary(CancellationToken cancellationToken) =>
        Task.FromResult(Found() is { } story ? story.View with { Outcome = null, Futures = null } : null);

    /// <inheritdoc />
    public async Task<RunView?> Cancel(CancellationToken cancellationToken)
    {
        if (Found() is not { } story) return null;
        if (Principal.Current is { } caller && !story.View.MayBeCancelledBy(caller))
            throw new AccessDeniedException("run", Id, "a run that the caller began, or the permission operate");
        await _cancel.CancelAsync();
        await _work.WaitAsync(cancellationToken);
        return story.View;
    }

    /// <inheritdoc />
    public IAsyncEnumerable<RunEvent> Watch(long after, CancellationToken cancellationToken) =>
        Found()?.After(after, cancellationToken) ?? AsyncEnumerable.Empty<RunEvent>();

    /// <inheritdoc />
    public Task<FuturesPlan?> GetPlan(string hash, CancellationToken cancellationToken) =>
        Task.FromResult(plan.State.Hash == hash ? plan.State.Plan : null);

    /// <inheritdoc />
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        book.Remove(Id);
        _leaving = true;
        await _cancel.CancelAsync();
        await _work.WaitAsync(cancellationToken);
        if (_makesRoom || (_story is not null && Known() is null)) await Forget();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _cancel.Dispose();

    private RunStory Begin(RunOrder order, RunView view, Snapshot? snapshot)
    {
        _story = new RunStory(view);
        _cancel.Dispose();
        _cancel = new CancellationTokenSource();
        _endHeldSince = null;
        DelayDeactivation(TimeSpan.MaxValue);
        _work = Work(_story, _computation!, order, snapshot);
        return _story;
    }

    // Never throws: whatever happens ends the story, unless the run goes on elsewhere.
    private async Task Work(RunStory story, IRunComputation computation, RunOrder order, Snapshot? snapshot)
    {
        using var scope = log.BeginScope(new KeyValuePair<string, object?>[] { new("RunId", Id) });
        try
        {
            snapshot ??= await Snapshot(order.Scenario.Programme, _cancel.Token)
                ?? throw new InvalidOperationException($"There is no programme {order.Scenario.Programme} any more.");
            story.End(RunState.Done, await computation.Compute(order, snapshot, story, _cancel.Token), time.GetUtcNow());
        }
        catch (InconsistentStateException taken)
        {
            LogTaken(Id, taken);
            DeactivateOnIdle();
            return;
        }
        // A silo that stops takes its threads away too.
        catch (Exception) when (_leaving)
        {
            await Leave(computation);
            return;
        }
        catch (OperationCanceledException)
        {
            await EndEarly(story, computation);
        }
        catch (Exception failure)
        {
            LogFailure(Id, failure);
            story.End(RunState.Failed, RunFindings.Of(story.View), time.GetUtcNow());
        }
        await Conclude(story, computation);
    }

    private async Task EndEarly(RunStory story, IRunComputation computation)
    {
        try
        {
            story.End(RunState.Cancelled, await computation.SoFar(story), time.GetUtcNow());
        }
        catch (Exception failure)
        {
            LogFailure(Id, failure);
            story.End(RunState.Failed, RunFindings.Of(story.View), time.GetUtcNow());
        }
    }

    private async Task Conclude(RunStory story, IRunComputation computation)
    {
        HoldEnd();
        meter.Ended(story.View);
        try
        {
            stored.State = stored.State with { View = story.View, Wards = null };
            while (!await IsStored()) await Task.Delay(UntilStoredAgain, time);
            await computation.Clear();
        }
        catch (Exception failure)
        {
            // The end is not stored: whoever asks next finds the run going on and comes to the same end.
            LogFailure(Id, failure);
            DeactivateOnIdle();
        }
    }

    // Whether the end is stored, or will not be from here: then whoever takes the run up comes to it again.
    private async Task<bool> IsStored()
    {
        try
        {
            await stored.WriteStateAsync(CancellationToken.None);
            return true;
        }
        catch (Exception refused) when (refused.GetBaseException() is StoreUnavailableException && !_leaving)
        {
            return false;
        }
    }

    private async Task Leave(IRunComputation computation)
    {
        try
        {
            await computation.Save();
        }
        catch (Exception failure)
        {
            // It goes on from where it was stored before.
            LogFailure(Id, failure);
        }
    }

    private async Task Store(StoredRun run)
    {
        try
        {
            // Listed before it is stored, so that nothing stored is ever missing from the list.
            await Index.Add(Id, CancellationToken.None);
            stored.State = run;
            await stored.WriteStateAsync(CancellationToken.None);
        }
        catch
        {
            // Memory must not be ahead of the store: the next activation reads what is there.
            book.Remove(Id);
            DeactivateOnIdle();
            throw;
        }
    }

    private async Task Forget()
    {
        if (_computation is not { } computation) return;
        await computation.Clear();
        if (stored.RecordExists) await stored.ClearStateAsync(CancellationToken.None);
        await Index.Remove(Id, CancellationToken.None);
    }

    private async Task<Snapshot?> Snapshot(string programme, CancellationToken cancellationToken) =>
        (await GrainFactory.GetGrain<IProgrammeGrain>(programme).GetSnapshot(-1, cancellationToken)).Newer;

    // Counted from here and from when it was last read from the store, never from the moment at which it ended: a clock that is days ahead would take away what somebody waits for.
    private void HoldEnd()
    {
        book.End(Id);
        _endHeldSince = time.GetTimestamp();
        DelayDeactivation(options.Value.KeepFor + Drift);
    }

    // The run; null when there is none, or when it has been kept long enough.
    private RunStory? Known() => _endHeldSince is { } since && time.GetElapsedTime(since) >= options.Value.KeepFor ? null : _story;

    private RunStory? Found()
    {
        if (Known() is { } story) return story;
        DeactivateOnIdle();
        return null;
    }

    private RunResult Refuse(CommandStatus status, FaultList faults)
    {
        DeactivateOnIdle();
        return new RunResult(status, null, faults.Faults);
    }

    private void LetGo()
    {
        _makesRoom = true;
        GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "The run made room for another."));
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Run {Run} failed.")]
    private partial void LogFailure(string run, Exception failure);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Run {Run} ended in an older version, whose figures had no standard errors, and is forgotten.")]
    private partial void LogOlder(string run);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Run {Run} has been taken up elsewhere and is left alone here.")]
    private partial void LogTaken(string run, Exception taken);
}
