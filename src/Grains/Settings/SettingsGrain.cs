using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Settings;

/// <summary>
/// The settings of a programme. It keeps nothing of its own: the last event holds them whole. A command is decided by a pure function, and
/// its event is stored before it answers.
/// </summary>
[GrainType("settings")]
internal sealed class SettingsGrain(ISettingsEventStore events, TimeProvider time) : Grain, ISettingsGrain
{
    // Only the same settings on a silo that is being left behind can come in between.
    private const int MostAttempts = 20;

    private StoredSettingsEvent? _last;

    private string Programme => this.GetPrimaryKeyString();

    /// <inheritdoc />
    public override Task OnActivateAsync(CancellationToken cancellationToken) => ReadLast(cancellationToken);

    /// <inheritdoc />
    public Task<SettingsView> Read(CancellationToken cancellationToken) => Task.FromResult(SettingsDecision.View(Programme, _last));

    /// <inheritdoc />
    public async Task<SettingsView?> ReadAt(long version, CancellationToken cancellationToken)
    {
        if (version == (_last?.Version ?? 0)) return SettingsDecision.View(Programme, _last);
        if (version == 0) return SettingsDecision.View(Programme, null);
        return await events.At(Programme, version, cancellationToken) is { } stored ? SettingsDecision.View(Programme, stored) : null;
    }

    /// <inheritdoc />
    public async Task<SettingsResult> Replace(CommandHeader header, ProgrammeSettings settings, CancellationToken cancellationToken)
    {
        // Settings of a programme that nobody imported would be found by nobody.
        if (!(await GrainFactory.GetGrain<IProgrammeGrain>(Programme).GetSnapshot(-1, cancellationToken)).Exists)
        {
            DeactivateOnIdle();
            return new SettingsResult(CommandStatus.NotFound, null, []);
        }
        try
        {
            return await Decide(header, settings, cancellationToken);
        }
        catch
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<SettingsHistory> History(int page, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, 1_000);
        var (items, total) = await events.Page(Programme, page, pageSize, cancellationToken);
        return new SettingsHistory(
            [.. items.Select(one => new SettingsChange(one.Version, StoredWardEvent.Moment(one.At), one.Actor, one.CommandId, one.Before, one.After))], total);
    }

    private async Task<SettingsResult> Decide(CommandHeader header, ProgrammeSettings settings, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var first = CommandValidation.Check(header).None ? await events.Find(Programme, header.CommandId, cancellationToken) : null;
            var verdict = SettingsDecision.Replace(Programme, _last, first, header, settings, time.GetUtcNow());
            if (verdict.Event is not { } added) return verdict.Answer;
            // From here on nothing is called off half way: the caller could not tell what was done.
            var status = await events.Append(added, CancellationToken.None);
            await ReadLast(CancellationToken.None);
            if (status == AppendStatus.Appended) return verdict.Answer;
        }
        throw new InvalidOperationException($"The settings of {Programme} were overtaken {MostAttempts} times while command {header.CommandId} was carried out.");
    }

    private async Task ReadLast(CancellationToken cancellationToken) => _last = await events.At(Programme, null, cancellationToken);
}
