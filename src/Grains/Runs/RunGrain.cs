using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Planning;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Runs;

/// <summary>
/// One run. The computation lies on <see cref="RunPool"/>; what it finds comes back through a channel and is taken in by turns of the
/// grain, which alone touch the story.
/// </summary>
[GrainType("run")]
internal sealed partial class RunGrain(
    RunPool pool, RunBook book, OptimalSearch search, IOptions<RunOptions> options, TimeProvider time, ILogger<RunGrain> log)
    : Grain, IRunGrain, IDisposable
{
    private CancellationTokenSource _cancel = new();
    private string _asked = "";
    private RunStory? _story;
    private Task _work = Task.CompletedTask;

    /// <inheritdoc />
    public async Task<RunResult> Start(CommandHeader header, RunOrder order, CancellationToken cancellationToken)
    {
        var faults = CommandValidation.Check(header);
        var asked = CommandHash.Of("run", header.Actor, header.Request ?? JsonSerializer.Serialize(order, ModelJson.Options));
        if (Known() is { } known)
            return asked == _asked ? new RunResult(CommandStatus.Done, known.View, []) : new RunResult(CommandStatus.IdReused, null, []);
        Check(order, faults);
        if (!faults.None) return Refuse(CommandStatus.Invalid, faults);
        if (await Snapshot(order.Scenario.Programme, cancellationToken) is not { } snapshot) return Refuse(CommandStatus.NotFound, faults);
        ScenarioValidation.Check(order.Scenario, snapshot, faults);
        if (!faults.None) return Refuse(CommandStatus.Invalid, faults);
        if (!book.TryEnter(this.GetPrimaryKeyString(), LetGo)) return Refuse(CommandStatus.Busy, faults);
        _asked = asked;
        _story = new RunStory(new RunView
        {
            Id = this.GetPrimaryKeyString(), Kind = order.Kind, ScenarioId = order.ScenarioId, All = order.Amount, CreatedAt = time.GetUtcNow(),
        });
        _cancel.Dispose();
        _cancel = new CancellationTokenSource();
        DelayDeactivation(TimeSpan.MaxValue);
        _work = Work(_story, snapshot, order);
        return new RunResult(CommandStatus.Done, _story.View, []);
    }

    /// <inheritdoc />
    public Task<RunView?> Read(CancellationToken cancellationToken) => Task.FromResult(Found()?.View);

    /// <inheritdoc />
    public async Task<RunView?> Cancel(CancellationToken cancellationToken)
    {
        if (Found() is not { } story) return null;
        await _cancel.CancelAsync();
        await _work.WaitAsync(cancellationToken);
        return story.View;
    }

    /// <inheritdoc />
    public IAsyncEnumerable<RunEvent> Watch(long after, CancellationToken cancellationToken) =>
        Found()?.After(after, cancellationToken) ?? AsyncEnumerable.Empty<RunEvent>();

    /// <inheritdoc />
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        book.Remove(this.GetPrimaryKeyString());
        await _cancel.CancelAsync();
        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _cancel.Dispose();

    // Never throws: whatever happens ends the story.
    private async Task Work(RunStory story, Snapshot snapshot, RunOrder order)
    {
        var steps = Channel.CreateUnbounded<Step>();
        try
        {
            var searching = Search(steps.Writer, snapshot, order);
            await foreach (var step in steps.Reader.ReadAllAsync())
            {
                if (step.Done == 0) story.Begin();
                else story.GoOn(step.Done, step.Better?.Outcome);
            }
            var answer = await searching;
            story.End(answer.Outcome, answer.NoPlan, time.GetUtcNow());
        }
        catch (OperationCanceledException)
        {
            story.End(RunState.Cancelled, time.GetUtcNow());
        }
        catch (Exception failure)
        {
            LogFailure(this.GetPrimaryKeyString(), failure);
            story.End(RunState.Failed, time.GetUtcNow());
        }
        book.End(this.GetPrimaryKeyString());
        DelayDeactivation(options.Value.KeepFor);
    }

    private async Task<OptimalAnswer> Search(ChannelWriter<Step> steps, Snapshot snapshot, RunOrder order)
    {
        try
        {
            return await pool.Run(
                token =>
                {
                    steps.TryWrite(new Step(0, null));
                    OptimalAnswer? better = null;
                    return search(
                        WardTable.Of(snapshot, CatalogueOf(order.Scenario, snapshot.Programme)), order.Scenario,
                        new OptimizerOptions { Starts = order.Amount, Progress = Tell }, found => better = found, token);

                    void Tell(int done)
                    {
                        steps.TryWrite(new Step(done, better));
                        better = null;
                    }
                },
                _cancel.Token);
        }
        finally
        {
            steps.TryComplete();
        }
    }

    private async Task<Snapshot?> Snapshot(string programme, CancellationToken cancellationToken) =>
        (await GrainFactory.GetGrain<IProgrammeGrain>(programme).GetSnapshot(-1, cancellationToken)).Newer;

    private Catalogue CatalogueOf(Scenario scenario, Programme programme) =>
        scenario.CatalogueVersion is { } version
            ? programme.CatalogueVersion(version)!
            : programme.CatalogueOn(DateOnly.FromDateTime(time.GetLocalNow().Date));

    private static void Check(RunOrder order, FaultList faults)
    {
        faults.Require(Enum.IsDefined(order.Kind), "kind", order.Kind, "a kind of run");
        faults.Range("starts", order.Amount, 1, OptimizerOptions.MostStarts);
        ScenarioValidation.Check(order.Scenario, faults);
        faults.Require(order.Scenario.Policy == Policy.Optimal, "policy", EnumNames.Of(order.Scenario.Policy), "optimal: other policies have nothing to search");
    }

    // The run; null when there is none, or when it has been kept long enough.
    private RunStory? Known() =>
        _story?.View.EndedAt is { } ended && time.GetUtcNow() - ended >= options.Value.KeepFor ? null : _story;

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

    private void LetGo() => GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "The run made room for another."));

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Run {Run} failed.")]
    private partial void LogFailure(string run, Exception failure);

    /// <summary>What the computation tells while it runs.</summary>
    /// <param name="Done">How much is done; 0 when it begins.</param>
    /// <param name="Better">The better answer found; null for none.</param>
    private readonly record struct Step(int Done, OptimalAnswer? Better);
}
