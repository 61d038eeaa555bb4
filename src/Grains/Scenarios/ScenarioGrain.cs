using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>A stored scenario: decided by a pure function, stored in one row, then answered.</summary>
[GrainType("scenario")]
internal sealed class ScenarioGrain(
    [PersistentState("scenario", GrainStorage.Name)] IPersistentState<ScenarioState> stored,
    TimeProvider time) : Grain, IScenarioGrain
{
    private string Id => this.GetPrimaryKeyString();

    private IIndexGrain Index => GrainFactory.GetGrain<IIndexGrain>(IIndexGrain.Scenarios);

    /// <inheritdoc />
    public Task<ScenarioView?> Read(CancellationToken cancellationToken)
    {
        if (stored.State.Scenario is null) DeactivateOnIdle();
        return Task.FromResult(stored.State.View(Id));
    }

    /// <inheritdoc />
    public Task<ScenarioResult> Create(CommandHeader header, Scenario scenario, CancellationToken cancellationToken) => CarryOut(
        ScenarioDecision.Create(Id, stored.State, header, scenario, time.GetUtcNow()),
        // Listed before it is made, so that nothing made is ever missing from the list.
        before: () => Index.Add(Id, cancellationToken));

    /// <inheritdoc />
    public Task<ScenarioResult> Replace(CommandHeader header, Scenario scenario, CancellationToken cancellationToken) => CarryOut(
        ScenarioDecision.Replace(Id, stored.State, header, scenario, time.GetUtcNow()));

    /// <inheritdoc />
    public async Task<ScenarioResult> Delete(CommandHeader header, CancellationToken cancellationToken)
    {
        var answer = await CarryOut(ScenarioDecision.Delete(Id, stored.State, header, time.GetUtcNow()));
        // A repeat takes it off the list too: the first may have been cut short in between.
        if (answer.Status == CommandStatus.Done && stored.State.Scenario is null) await Index.Remove(Id, CancellationToken.None);
        return answer;
    }

    private async Task<ScenarioResult> CarryOut(ScenarioVerdict verdict, Func<Task>? before = null)
    {
        if (stored.State.Made is null && verdict.Next is null) DeactivateOnIdle();
        if (verdict.Next is not { } next) return verdict.Answer;
        if (before is not null) await before();
        try
        {
            stored.State = next;
            // Not called off half way: the caller could not tell what was done.
            await stored.WriteStateAsync(CancellationToken.None);
            return verdict.Answer;
        }
        catch
        {
            // Memory must not be ahead of the store: the next activation reads what is there.
            DeactivateOnIdle();
            throw;
        }
    }
}
