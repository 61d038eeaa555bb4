using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Programmes;

/// <summary>What goes on among the wards, for those who watch.</summary>
internal sealed partial class ProgrammeGrain
{
    private const int MostEvents = 1_000;

    /// <inheritdoc />
    public async IAsyncEnumerable<ImmutableArray<LastChange>> Watch([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_book is null)
        {
            DeactivateOnIdle();
            yield break;
        }
        // Opened before the first reading, so that no change falls between.
        using var watch = Watches.Open();
        yield return await history.LastChanges(Code, cancellationToken);
        while (true)
        {
            var changes = ImmutableArray.CreateBuilder<LastChange>();
            foreach (var code in await watch.Next(cancellationToken))
                if (await history.LastChange(Code, code, cancellationToken) is { } change) changes.Add(change);
            yield return changes.ToImmutable();
        }
    }

    /// <inheritdoc />
    public Task<ImmutableArray<ProgrammeEvent>> Events(long after, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostEvents);
        if (_book is not null) return history.Newest(Code, after, most, cancellationToken);
        DeactivateOnIdle();
        return Task.FromResult<ImmutableArray<ProgrammeEvent>>([]);
    }

    /// <inheritdoc />
    public async Task<ProgrammeAlerts> Alerts(CancellationToken cancellationToken)
    {
        var limits = new ProgrammeAlerts { LostWithin = options.Value.LostWithin, OpenLongerThan = options.Value.OpenLongerThan };
        if (_book is null)
        {
            DeactivateOnIdle();
            return limits;
        }
        var lowered = await history.Lowered(Code, time.GetUtcNow() - limits.LostWithin, cancellationToken);
        return limits with
        {
            Lost = [.. LostCriteria.Of(lowered, _book.Programme, _book.Wards)],
            Open =
            [
                .. _book.Wards.Values
                    .SelectMany(view => view.Difficulties, (view, difficulty) => new OpenDifficulty(view.Ward.Code, difficulty))
                    .Where(open => open.Difficulty.ResolvedAt is null && time.GetUtcNow() - open.Difficulty.ReportedAt > limits.OpenLongerThan)
                    .OrderBy(open => open.Difficulty.ReportedAt).ThenBy(open => open.Ward, StringComparer.Ordinal),
            ],
        };
    }
}
