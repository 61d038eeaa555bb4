using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>
/// A stored scenario. A command is decided by a pure function, its event is stored, then the state. The events are the truth: a state that lags
/// behind them is caught up at activation and whenever a version turns out to be taken.
/// </summary>
[GrainType("scenario")]
internal sealed class ScenarioGrain(
    [PersistentState("scenario", GrainStorage.Name)] IPersistentState<ScenarioState> stored,
    IScenarioEventStore events,
    TimeProvider time) : Grain, IScenarioGrain
{
    // Only the same scenario on a silo that is being left behind can come in between.
    private const int MostAttempts = 20;

    private string Id => this.GetPrimaryKeyString();

    private IIndexGrain Index => GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Scenarios);

    /// <inheritdoc />
    public override Task OnActivateAsync(CancellationToken cancellationToken) => CatchUp(cancellationToken);

    /// <inheritdoc />
    public Task<ScenarioView?> Read(CancellationToken cancellationToken)
    {
        if (stored.State.Scenario is null) DeactivateOnIdle();
        return Task.FromResult(stored.State.View(Id));
    }

    /// <inheritdoc />
    public Task<ScenarioResult> Create(CommandHeader header, Scenario scenario, CancellationToken cancellationToken) =>
        Make(header, scenario, StoredScenarioEvent.Created, source: null, cancellationToken);

    /// <inheritdoc />
    public Task<ScenarioResult?> Made(CommandHeader header, CancellationToken cancellationToken)
    {
        if (stored.State.Made is null) DeactivateOnIdle();
        return Task.FromResult(ScenarioDecision.Made(Id, stored.State, header, time.GetUtcNow()));
    }

    /// <inheritdoc />
    public Task<ScenarioResult> Copy(CommandHeader header, string source, Scenario scenario, CancellationToken cancellationToken) =>
        Make(header, scenario, StoredScenarioEvent.Copied, source, cancellationToken);

    /// <inheritdoc />
    public Task<ScenarioResult> Replace(CommandHeader header, Scenario scenario, CancellationToken cancellationToken) => CarryOut(
        header, StoredScenarioEvent.Replaced, source: null, state => ScenarioDecision.Replace(Id, state, header, scenario, time.GetUtcNow()));

    /// <inheritdoc />
    public async Task<ScenarioResult> Delete(CommandHeader header, CancellationToken cancellationToken)
    {
        var answer = await CarryOut(header, StoredScenarioEvent.Deleted, source: null, state => ScenarioDecision.Delete(Id, state, header, time.GetUtcNow()));
        // A repeat takes it off the list too: the first may have been cut short in between.
        if (answer.Status == CommandStatus.Done && stored.State.Scenario is null) await Index.Remove(Id, CancellationToken.None);
        return answer;
    }

    /// <inheritdoc />
    public Task<ScenarioResult> Submit(SubmitScenario command, CancellationToken cancellationToken) =>
        CarryOut(command.Header, StoredScenarioEvent.Submitted, source: null, state => ReviewDecision.Submit(Id, state, command, time.GetUtcNow()));

    /// <inheritdoc />
    public Task<ScenarioResult> Comment(CommentScenario command, CancellationToken cancellationToken) =>
        CarryOut(command.Header, StoredScenarioEvent.Commented, source: null, state => ReviewDecision.Comment(Id, state, command, time.GetUtcNow()));

    /// <inheritdoc />
    public Task<ScenarioResult> Review(CommentScenario command, CancellationToken cancellationToken) =>
        CarryOut(command.Header, StoredScenarioEvent.Looked, source: null, state => Apart(command.Header, state, () => ReviewDecision.Review(Id, state, command, time.GetUtcNow())));

    /// <inheritdoc />
    public Task<ScenarioResult> Approve(ApproveScenario command, CancellationToken cancellationToken) =>
        CarryOut(command.Header, StoredScenarioEvent.Approved, source: null, state => Apart(command.Header, state, () => ReviewDecision.Approve(Id, state, command, time.GetUtcNow())));

    /// <inheritdoc />
    public Task<ScenarioResult> GiveBack(CommentScenario command, CancellationToken cancellationToken) =>
        CarryOut(command.Header, StoredScenarioEvent.Returned, source: null, state => ReviewDecision.Return(Id, state, command, time.GetUtcNow()));

    /// <inheritdoc />
    public async Task<ScenarioView?> Refresh(CancellationToken cancellationToken)
    {
        var before = stored.State.Version;
        await CatchUp(cancellationToken);
        if (stored.State.Version > before) await stored.WriteStateAsync(CancellationToken.None);
        return stored.State.View(Id);
    }

    // Nobody decides on what is their own; where there is one user, the record says so.
    private static ScenarioVerdict Apart(CommandHeader header, ScenarioState state, Func<ScenarioVerdict> decide)
    {
        if (state.View("") is { } view) Separation.Require(view, header.Actor);
        return decide();
    }

    // Listed before it is made, so that nothing made is ever missing from the list.
    private Task<ScenarioResult> Make(CommandHeader header, Scenario scenario, string kind, string? source, CancellationToken cancellationToken) => CarryOut(
        header, kind, source, state => ScenarioDecision.Create(Id, state, header, scenario, time.GetUtcNow()), () => Index.Add(Id, cancellationToken));

    private async Task<ScenarioResult> CarryOut(
        CommandHeader header, string kind, string? source, Func<ScenarioState, ScenarioVerdict> decide, Func<Task>? before = null)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var verdict = decide(stored.State);
            if (stored.State.Made is null && verdict.Next is null) DeactivateOnIdle();
            if (verdict.Next is not { } next) return verdict.Answer;
            if (before is not null) await before();
            if (await Write(header, kind, source, next) is not { } first) continue;
            return first.CommandId == header.CommandId && first.Version == next.Version ? verdict.Answer : Repeat(first, next.Receipt(header.CommandId)!);
        }
        throw new InvalidOperationException($"Scenario {Id} was overtaken {MostAttempts} times while it carried out command {header.CommandId}.");
    }

    // The event that stands for the command now, written here or long before; null when somebody else came in between and it has to be decided anew.
    private async Task<StoredScenarioEvent?> Write(CommandHeader header, string kind, string? source, ScenarioState next)
    {
        try
        {
            var added = Event(header, kind, source, next);
            // From here on nothing is called off half way: the caller could not tell what was done.
            var status = await events.Append(added, CancellationToken.None);
            if (status != AppendStatus.Appended)
            {
                await CatchUp(CancellationToken.None);
                return status == AppendStatus.CommandIdTaken && stored.State.Receipt(header.CommandId) is null
                    ? await events.Find(Id, header.CommandId, CancellationToken.None)
                    : null;
            }
            stored.State = next;
            await stored.WriteStateAsync(CancellationToken.None);
            return added;
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored, so memory is never ahead of it.
            DeactivateOnIdle();
            throw;
        }
    }

    private StoredScenarioEvent Event(CommandHeader header, string kind, string? source, ScenarioState next) => new(
        Id, next.Version, StoredWardEvent.Moment(next.ChangedAt), header.Actor, header.CommandId, next.Receipt(header.CommandId)!.CommandHash,
        (next.Scenario ?? stored.State.Scenario)!.Programme, kind, source, Json(stored.State.Scenario), Json(next.Scenario),
        StoredScenarioEvent.IsReview(kind) ? JsonSerializer.Serialize(next.Review, ModelJson.Options) : null);

    // A command so old that its receipt is gone from the state.
    private ScenarioResult Repeat(StoredScenarioEvent first, ScenarioReceipt asked)
    {
        if (first.CommandHash != asked.CommandHash) return new ScenarioResult(CommandStatus.IdReused, stored.State.View(Id), []);
        var view = first.Content is { } content
            ? new ScenarioView(Id, first.Version, content, stored.State.Owner, stored.State.CreatedAt, StoredWardEvent.Moment(first.At))
            : null;
        return new ScenarioResult(CommandStatus.Done, view, []);
    }

    private async Task CatchUp(CancellationToken cancellationToken) =>
        stored.State = ScenarioFold.Fold(stored.State, await events.After(Id, stored.State.Version, cancellationToken));

    private static string? Json(Scenario? scenario) => scenario is null ? null : JsonSerializer.Serialize(scenario, ModelJson.Options);
}
