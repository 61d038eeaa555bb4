using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Grains.Recognition;
using Orleans.Placement;

namespace ModelWard.Grains.Wards;

/// <summary>
/// One ward. A command is decided by a pure function, its event is stored, then folded into the state, then the state is
/// stored. The events are the truth: a state that lags behind them is caught up at activation and whenever a version
/// turns out to be taken. Wards are many, equal and small, so they are placed by count.
/// </summary>
[GrainType("ward"), ActivationCountBasedPlacement]
internal sealed partial class WardGrain(
    [PersistentState("ward", GrainStorage.Name)] IPersistentState<WardState> stored,
    IWardEventStore events,
    IOptions<RecognitionOptions> recognition,
    ISiloStatusOracle silos,
    TimeProvider time) : Grain, IWardGrain, IWardStateGrain
{
    // Only an import of the same ward can come in between, so a second clash is rare already.
    private const int MostAttempts = 20;

    private string Key => this.GetPrimaryKeyString();

    private WardState State => stored.State;

    /// <inheritdoc />
    public override Task OnActivateAsync(CancellationToken cancellationToken) => CatchUp(cancellationToken);

    /// <summary>A silo that is told to stop hands its wards over awake: none has to be read when it is called next. What it missed on the way is caught up.</summary>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (reason.ReasonCode == DeactivationReasonCode.ShuttingDown && HasOthers()) this.MigrateOnIdle();
        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    // Alone there is nobody to hand over to, and Orleans would complain of every ward.
    private bool HasOthers() => silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Any(silo => !silo.Equals(silos.SiloAddress));

    /// <inheritdoc />
    public Task<WardState> GetState() => Task.FromResult(LetGoUnlessImported().State);

    /// <inheritdoc />
    public Task<WardView?> Read(CancellationToken cancellationToken) => Task.FromResult(LetGoUnlessImported().State.View());

    /// <inheritdoc />
    public Task<WardCommandResult> Assess(AssessCriterion command, CancellationToken cancellationToken) =>
        CarryOut(new AssessCommand(command), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> ChangeNeeds(ChangeNeeds command, CancellationToken cancellationToken) =>
        CarryOut(new NeedsCommand(command), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> DeriveNeeds(DeriveNeeds command, CancellationToken cancellationToken) =>
        CarryOut(new DeriveCommand(command), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> ReportDifficulty(ReportDifficulty command, CancellationToken cancellationToken) =>
        CarryOut(new ReportCommand(command), cancellationToken);

    /// <inheritdoc />
    public Task<WardCommandResult> ResolveDifficulty(ResolveDifficulty command, CancellationToken cancellationToken) =>
        CarryOut(new ResolveCommand(command), cancellationToken);

    /// <inheritdoc />
    public async Task<WardCommandResult> Progress(ProgressCommand command, CancellationToken cancellationToken)
    {
        // Only who pays depends on the programme's settings.
        var sources = command is RecordActual { Source: not null } ? (await GrainFactory.GetGrain<ISettingsGrain>(GrainKeys.ProgrammeOf(Key)).Read(cancellationToken)).Settings.Sources : [];
        return await CarryOut(ProgressWardCommand.Of(command, time.Today(), sources), cancellationToken);
    }

    /// <inheritdoc />
    public Task<WardHistory> History(int page, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, 1_000);
        LetGoUnlessImported();
        return events.Page(Key, page, pageSize, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<WardView?> Refresh(CancellationToken cancellationToken)
    {
        await CatchUp(cancellationToken);
        return LetGoUnlessImported().State.View();
    }

    private async Task<WardCommandResult> CarryOut(WardCommand command, CancellationToken cancellationToken)
    {
        if (State.Ward is { } ward && Principal.Current is { } caller && !caller.MayChange(ward.District, State.FormerDistricts))
            throw new AccessDeniedException("district", ward.District, caller.Districts is { } districts ? $"one of {string.Join(", ", districts)}" : "none");
        try
        {
            return await Decide(command, cancellationToken);
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored, so memory is never ahead of it.
            DeactivateOnIdle();
            throw;
        }
    }

    private async Task<WardCommandResult> Decide(WardCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var verdict = WardDecision.Decide(State, command, await First(command, cancellationToken), time.GetUtcNow());
            if (verdict is { Status: CommandStatus.Done, IsRepeat: false, Event: { } added })
            {
                // From here on nothing is called off half way: the caller could not tell what was done.
                if (await events.Append(Key, added, CancellationToken.None) != AppendStatus.Appended)
                {
                    await CatchUp(CancellationToken.None);
                    continue;
                }
                stored.State = WardFold.Fold(State, added);
                await stored.WriteStateAsync(CancellationToken.None);
            }
            return new WardCommandResult(verdict.Status, verdict.Event, LetGoUnlessImported().State.View(), verdict.Faults);
        }
        throw new InvalidOperationException($"Ward {Key} was overtaken {MostAttempts} times while it carried out command {command.Header.CommandId}.");
    }

    // What the same id wrote before; folded in, so that the answer never shows a ward older than its event.
    private async Task<WardEvent?> First(WardCommand command, CancellationToken cancellationToken)
    {
        if (State.Ward is null || !CommandValidation.Check(command.Header).None) return null;
        var first = await events.Find(Key, command.Header.CommandId, cancellationToken);
        if (first?.Version > State.Version) await CatchUp(cancellationToken);
        return first;
    }

    // A state of before origins were known is no base to fold on.
    private async Task CatchUp(CancellationToken cancellationToken)
    {
        var known = State is { Ward: not null, NeedsOrigins: null } ? new WardState() : State;
        stored.State = WardFold.Fold(known, await events.After(Key, known.Version, cancellationToken));
    }

    // A ward that nobody imported is asked for by mistake; it must not stay in memory for that.
    private WardGrain LetGoUnlessImported()
    {
        if (State.Ward is null) DeactivateOnIdle();
        return this;
    }
}
