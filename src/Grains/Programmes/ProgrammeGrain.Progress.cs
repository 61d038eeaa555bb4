using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Events;
using ModelWard.Grains.Import;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>What is planned and done in all wards; actuals of many wards are stored in one transaction.</summary>
internal sealed partial class ProgrammeGrain
{
    private const int MostItems = 1_000;

    /// <inheritdoc />
    public async Task<ImportResult> RecordActuals(CommandHeader header, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken)
    {
        var headerFaults = CommandValidation.Check(header);
        if (!headerFaults.None) return Refuse(headerFaults);
        if (_book is null) return Refuse(CommandStatus.NotFound);
        try
        {
            return await RecordActuals(_book, header, rows, cancellationToken);
        }
        catch (Exception exception) when (exception is not AccessDeniedException)
        {
            // Nobody knows how far it got: the next activation reads what is stored.
            DeactivateOnIdle();
            throw;
        }
    }

    /// <inheritdoc />
    public async Task<ImportPreview> PreviewActuals(ImmutableArray<ActualRow> rows, CancellationToken cancellationToken)
    {
        if (_book is not { } book)
        {
            DeactivateOnIdle();
            return new ImportPreview { SnapshotVersion = 0, Faults = [new ImportFault("", 0, "programme", Code, "the code of a programme")] };
        }
        var wards = await Read(book, rows, cancellationToken);
        var merged = ActualsMerge.Merge(
            CommandHeader.ByCaller("preview"), "", rows, wards, await Sources(cancellationToken), book.Programme, await Norms(book, rows, cancellationToken), Principal.Current, time.GetUtcNow());
        var byWard = rows.ToLookup(row => row.Ward);
        return new ImportPreview
        {
            SnapshotVersion = book.Version,
            WardsChanged = merged.Wards.Count,
            Wards = [.. merged.Wards.Take(ImportPreview.MostWards).Select(pair => ActualsMerge.Change(wards[pair.Key], pair.Value, byWard[pair.Key]))],
            Faults = merged.Faults,
        };
    }

    /// <inheritdoc />
    public Task<PracticeAnswer> GetPractice(long known, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(new PracticeAnswer(_book is not null, _book is null || _book.Version == known ? null : new ProgrammePractice(_book.Snapshot, [.. _book.Wards.Values], InForce)));
    }

    /// <inheritdoc />
    public Task<SnapshotAnswer> GetSnapshotAt(int year, DateTimeOffset? since, long known, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(new SnapshotAnswer(
            _book is not null,
            _book is null || _book.Version == known ? null : _book.Snapshot with { Wards = [.. _book.Wards.Values.Select(view => view.Practice().AtStartOf(year, since))] }));
    }

    /// <inheritdoc />
    public Task<ActualPage> Actuals(ActualFilter filter, long skip, int most, CancellationToken cancellationToken)
    {
        CheckPart(skip, most);
        var found = Views()
            .Where(view => (filter.Ward is null || view.Ward.Code == filter.Ward) && (filter.District is null || view.Ward.District == filter.District))
            .SelectMany(view => view.Actuals, (view, actual) => new WardActual(view.Ward.Code, view.Ward.District, actual))
            .Where(one => (filter.Item is null || one.Actual.Item == filter.Item)
                && (filter.From is null || one.Actual.On >= filter.From) && (filter.To is null || one.Actual.On <= filter.To))
            .ToList();
        if (filter.Latest) found = [.. found.OrderByDescending(one => one.Actual.RecordedAt).ThenBy(one => one.Ward, StringComparer.Ordinal).ThenByDescending(one => one.Actual.Number)];
        return Task.FromResult(new ActualPage(skip >= found.Count ? [] : [.. found.Skip((int)skip).Take(most)], found.Count));
    }

    /// <inheritdoc />
    public Task<SupportPage> Supports(SupportFilter filter, long skip, int most, CancellationToken cancellationToken)
    {
        CheckPart(skip, most);
        return Task.FromResult(SupportPage.Of(Views().SelectMany(view => view.Supports, (view, one) => new WardSupport(view.Ward.Code, view.Ward.District, one)), filter, skip, most));
    }

    /// <inheritdoc />
    public Task<ActionPage> Actions(ActionFilter filter, long skip, int most, CancellationToken cancellationToken)
    {
        CheckPart(skip, most);
        return Task.FromResult(ActionPage.Of(
            Views().SelectMany(view => view.Actions, (view, one) => new ActionOfWard(view.Ward.Code, view.Ward.District, one)), filter, time.Today(), skip, most));
    }

    private static void CheckPart(long skip, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, MostItems);
    }

    private async Task<ImportResult> RecordActuals(SnapshotBook book, CommandHeader header, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken)
    {
        var hash = CommandHash.Of("actuals", header.Actor, rows);
        if (await history.FindAny(Code, header.CommandId, cancellationToken) is { } first)
            return first.CommandHash == hash ? Recorded(book, rows) : Refuse(CommandStatus.IdReused);
        var (sources, norms) = (await Sources(cancellationToken), await Norms(book, rows, cancellationToken));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var wards = await Read(book, rows, cancellationToken);
            if (header.IfVersion is { } version && version != book.Version) return Refuse(CommandStatus.Stale);
            var merged = ActualsMerge.Merge(header, hash, rows, wards, sources, book.Programme, norms, Principal.Current, time.GetUtcNow());
            if (merged.Faults.Count > 0) return Refuse(CommandStatus.Invalid) with { Faults = merged.Faults };
            switch (await history.AppendAll(Code, merged.Events, cancellationToken))
            {
                case AppendStatus.Appended:
                    // Shown here at once, so that no snapshot ever shows half of them.
                    foreach (var (code, ward) in merged.Wards) Take(book, Viewed(book.Wards[code], ward));
                    await Tell(merged.Wards.Keys);
                    return Recorded(book, rows);
                case AppendStatus.CommandIdTaken:
                    return Refuse(CommandStatus.IdReused);
            }
        }
        throw new InvalidOperationException($"The actuals {header.CommandId} of {Code} were overtaken {MostAttempts} times; nothing was changed.");
    }

    private async Task<ImmutableArray<MoneySource>> Sources(CancellationToken cancellationToken) =>
        (await GrainFactory.GetGrain<ISettingsGrain>(Code).Read(cancellationToken)).Settings.Sources;

    // Norms depend on the day by its catalogue alone.
    private async Task<IReadOnlyDictionary<string, NormsInForce>> Norms(SnapshotBook book, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken)
    {
        var norms = new Dictionary<string, NormsInForce>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Criterion is not null).DistinctBy(row => book.Programme.CatalogueOn(row.On).Version))
            norms[book.Programme.CatalogueOn(row.On).Version] = await GrainFactory.NormsInForce(book.Programme, row.On, cancellationToken);
        return norms;
    }

    // The wards that rows name, none older than what is stored.
    private async Task<IReadOnlyDictionary<string, WardView>> Read(SnapshotBook book, ImmutableArray<ActualRow> rows, CancellationToken cancellationToken)
    {
        // No grain is woken for a ward that does not exist.
        string[] named = [.. rows.Select(row => row.Ward).Distinct().Where(book.Wards.ContainsKey)];
        foreach (var view in await Wards.Some(Code, named, cancellationToken)) Take(book, view);
        return named.ToDictionary(code => code, code => book.Wards[code], StringComparer.Ordinal);
    }

    private IEnumerable<WardView> Views()
    {
        if (_book is null) DeactivateOnIdle();
        return _book?.Wards.Values ?? [];
    }

    private static ImportResult Recorded(SnapshotBook book, ImmutableArray<ActualRow> rows) =>
        new(CommandStatus.Done, book.Version, 0, rows.Select(row => row.Ward).Distinct().Count(), false, []);
}
