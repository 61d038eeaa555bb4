using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Audit;

/// <summary>Seals a programme's days by a reminder, which outlives silos; every hour, so that a day is sealed soon after it has ended or the service is back.</summary>
[GrainType("audit")]
internal sealed partial class AuditGrain(IAuditStore store, TimeProvider time, ILogger<AuditGrain> log) : Grain, IAuditGrain, IRemindable
{
    private const string Reminder = "seal";

    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private string Programme => this.GetPrimaryKeyString();

    /// <inheritdoc />
    public async Task Watch(CancellationToken cancellationToken)
    {
        await this.RegisterOrUpdateReminder(Reminder, Period, Period, cancellationToken);
        await SealDays(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<AuditSeal?> Seal(CancellationToken cancellationToken)
    {
        await SealDays(cancellationToken);
        var now = time.GetUtcNow();
        // What is stored in this very moment is sealed, too.
        return (await store.Seal(Programme, null, now.AddTicks(1), now, cancellationToken))?.View();
    }

    /// <inheritdoc />
    public Task<ImmutableArray<AuditSeal>> Seals(CancellationToken cancellationToken) => store.Seals(Programme, cancellationToken);

    /// <inheritdoc />
    public Task<AuditPage> Page(AuditFilter filter, int page, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, 1_000);
        return store.Page(Programme, filter, page, pageSize, cancellationToken);
    }

    /// <inheritdoc />
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        try
        {
            await SealDays(CancellationToken.None);
        }
        catch (StoreUnavailableException failure)
        {
            LogPutOff(Programme, failure);
        }
    }

    // The first seal is that of yesterday and covers all before it; from then on each day has its own.
    private async Task SealDays(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var yesterday = now.CivilDay().AddDays(-1);
        var last = (await store.Seals(Programme, cancellationToken)).LastOrDefault(seal => seal.Day is not null)?.Day;
        for (var day = last?.AddDays(1) ?? yesterday; day <= yesterday; day = day.AddDays(1))
            await store.Seal(Programme, day, day.AddDays(1).Begins(), now, cancellationToken);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The days of {Programme} could not be sealed; it is tried again in an hour.")]
    private partial void LogPutOff(string programme, Exception failure);
}
