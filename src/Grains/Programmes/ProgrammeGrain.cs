using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Events;
using Orleans.Placement;

namespace ModelWard.Grains.Programmes;

/// <summary>
/// A programme: what the last import made of it, and the snapshot of its wards. It keeps nothing of its own: the imports
/// and the ward events in the store are the truth.
/// </summary>
[GrainType("programme"), Immovable(ImmovableKind.Rebalancer)]
internal sealed partial class ProgrammeGrain(
    IProgrammeStore store,
    IWardEventStore history,
    IDecisionStore decisions,
    IScenarioEventStore scenarioHistory,
    IOptions<ProgrammeOptions> options,
    TimeProvider time,
    ILogger<ProgrammeGrain> log) : Grain, IProgrammeGrain
{
    private SnapshotBook? _book;
    private long _imports;
    private ImmutableArray<ProgrammeImport> _reorganizations = [];
    private bool _isWatched;

    /// <summary>Those who watch.</summary>
    internal ChangeWatches Watches { get; } = new();

    private string Code => this.GetPrimaryKeyString();

    private WardReader Wards => new(GrainFactory, store, options.Value);

    /// <inheritdoc />
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await ReadAll(cancellationToken);
        await TellLast();
        this.RegisterGrainTimer(ReadAgain, new GrainTimerCreationOptions(options.Value.ReadAgainEvery, options.Value.ReadAgainEvery)
        {
            // The programme and its wards stay in memory as long as the silo runs; one that does not exist is let go below.
            KeepAlive = true,
        });
    }

    /// <inheritdoc />
    public Task<SnapshotAnswer> GetSnapshot(long known, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(new SnapshotAnswer(_book is not null, _book is null || _book.Version == known ? null : _book.Snapshot));
    }

    /// <inheritdoc />
    public Task<ImmutableArray<WardDifficulties>> OpenDifficulties(CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(_book?.OpenDifficulties ?? []);
    }

    /// <inheritdoc />
    public Task WardChanged(WardView view, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        else if (_book.Find(view.Ward.Code) is not null) Take(_book, view);
        return Task.CompletedTask;
    }

    private async Task ReadAll(CancellationToken cancellationToken)
    {
        if (await store.Latest(Code, cancellationToken) is not { } latest) return;
        var views = await Wards.All(Code, cancellationToken);
        if (latest.Number != _imports) _reorganizations = await store.Reorganizations(Code, cancellationToken);
        // Filled before it is shown: calls that read the snapshot come in between.
        var book = _book ?? new SnapshotBook(latest.Programme, latest.Version);
        book.Take(latest.Programme, latest.Version);
        foreach (var view in views) Take(book, view);
        (_book, _imports) = (book, latest.Number);
    }

    private void Take(SnapshotBook book, WardView view)
    {
        if (book.Take(view)) Watches.Tell(view.Ward.Code);
    }

    private async Task ReadAgain(CancellationToken cancellationToken)
    {
        try
        {
            await ReadAll(cancellationToken);
            if (_book is null || _isWatched) return;
            await GrainFactory.GetGrain<IAuditGrain>(Code).Watch(cancellationToken);
            await GrainFactory.GetGrain<IForecastsGrain>(Code).Watch(cancellationToken);
            _isWatched = true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogWarning(exception, "Programme {Programme} could not read its wards again; it tries again in {Period}.", Code, options.Value.ReadAgainEvery);
        }
    }
}
